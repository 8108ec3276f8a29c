import { type SoftwareSupport, softwareSupport } from "../../references/software-support.js";
import { mayMatch } from "../../words/remember.js";

/** Software that a sentence asks for, in the words that it uses. */
export interface AskedSoftware {
  readonly software: SoftwareSupport;
  readonly quote: string;
  /** Whether something newer will do as well. */
  readonly orNewer: boolean;
}

/** Words by which software is left behind rather than asked for. */
const leavesBehind =
  /\b(?:replac\w{1,6}|migrat\w{1,6}|upgrad\w{1,6}|decommission\w{0,3}|retir\w{1,6}|remov\w{1,5}|phas\w{1,3} out|end[- ]of[- ](?:life|support)|EOL|unsupported|no longer|not|never|nor|without|cannot|instead of|rather than|other than|than|legacy|extended security updates?|ESU|isolat\w{1,5}|segregat\w{1,5}|obsolete|out of support)\b/i;

const newer =
  /^[^.;,|]{0,30}\b(?:or|and|and\/or) (?:later|newer|above|higher|more recent|subsequent|upwards?|onwards?|its successors?)\b|^ ?\+/i;

const mayName = /* @__PURE__ */ mayMatch(
  /Windows|Server|SQL|CentOS|Flash|Internet Explorer|\bIE ?11/i,
);

/** The software of the list that a sentence asks for; none where it speaks of leaving it behind. */
export function asksForSoftware(sentence: string): AskedSoftware | undefined {
  if (!mayName(sentence) || leavesBehind.test(sentence)) return undefined;
  for (const software of softwareSupport()) {
    const found = software.says.exec(sentence);
    if (found === null) continue;
    const behind = sentence.slice(found.index + found[0].length);
    return { software, quote: found[0], orNewer: newer.test(behind) };
  }
  return undefined;
}
