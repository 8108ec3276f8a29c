import type { TopicId } from "@bollard/uk-procurement/topics";
import type { DocumentSection } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { says } from "../words/remember.js";

/** Topics that are about security only where a statement says so besides. */
const wide: ReadonlySet<string> = new Set<TopicId>([
  "business-continuity",
  "end-of-life",
  "exit",
  "legal-duties",
  "right-to-audit",
  "subcontractors",
]);

const secure =
  /\b(?:secur(?:e|ed|ely|ing|ity)\b(?! (?:deposit|clearance fees?))|cyber\w*|encrypt\w*|passwords?|authenticat\w*|vulnerabilit\w*|malware|privacy|personal data|breach(?:es)?|confidential\w*|unauthori[sz]ed|incidents?)\b/i;
/** Words that are about security wherever they stand. */
const plain =
  /\b(?:cyber\w*|malware|ransomware|encrypt\w*|passwords?|authenticat(?:e|es|ed|ion)|hackers?|hacked|hacking|vulnerabilit(?:y|ies)(?! (?:of|among) (?:residents|tenants|adults|children))|unauthori[sz]ed (?:access|users?|disclosure)|(?:security|firmware) (?:fixes|patch(?:es|ing)|updates?|arrangements|measures|controls|incidents?|testing|posture|weakness\w*)|denial[ -]of[ -]service|phishing|tamper(?:ing|ed)?|(?:fixes|patches|updates) (?:to|for|of) (?:\w+ )?(?:firmware|software|operating system))\b/i;
const secured =
  /\b(?:secur(?:e|ed|ely)(?! (?:the best|funding|best value|consent|a place|an?\b|to (?:the|a)\b))|(?<!social )security(?! (?:deposit|interest|guards?|staff|officers?|personnel|patrols?|clearance|industry|fenc\w+|pass(?:es)?|lighting|of (?:tenure|supply)))|patch(?:es|ing)(?! (?:panels?|leads?|cables?|cords?)))\b/i;
const digital =
  /\b(?:systems?|platforms?|software|firmware|data|information|networks?|devices?|products?|communications?|portals?|services?|servers?|connections?|connectivity|interfaces?|applications?|cloud|sensors?|cameras?|controllers?|gateways?|patch(?:es|ing)?|images|recordings|solution|development)\b/i;
/** Security as what something has, whatever it is. */
const asState =
  /\b(?:security of (?:the |its |all )?(?!tenure|supply|site|building|person|staff)|(?:adequate|appropriate|suitable|sufficient|reasonable|robust|strong) (?:\w+ )?(?:levels? of )?security\b(?! (?:guard|officer|staff|personnel|patrol))|(?:be|kept|keep|remain|made|is|are|reasonably|suitably|adequately|appropriately) (?:kept )?secure\b(?! to\b))/i;
const physical =
  /\b(?:bolt\w*|fixings?|fenc\w+|guards?|patrols?|gates?|padlock\w*|locked|compounds?|premises|funding|fasten\w*|mounted|mountings?|brackets?|doors?|lashing|cabinets?|tenure|site security|roads?|surfac\w+|carriageways?|footways?|asphalt|storage area|welfare|anchor\w*|perimeter|manned|buildings?|clipped|cleat\w*)\b/i;

const titled =
  /\b(?:(?<!social )security(?! (?:deposit|interest|guard|clearance|officer services))|cyber\w*|privacy|data protection|encryption|passwords?|authentication|access control|vulnerabilit\w+)\b/i;

const isSecure = /* @__PURE__ */ says(secure);
const isPlain = /* @__PURE__ */ says(plain);
const saysSecured = /* @__PURE__ */ says(secured);
const isState = /* @__PURE__ */ says(asState);
const isPhysical = /* @__PURE__ */ says(physical);
const isTitled = /* @__PURE__ */ says(titled);

/**
 * Says whether a statement is about security: by a topic that it speaks of, by its own words, or because the title
 * of its section, or of one above, speaks of security, privacy or data protection.
 */
export function isAboutSecurity(
  statement: Statement,
  sections: readonly DocumentSection[],
): boolean {
  const { text, lead = "", topics } = statement;
  if (topics.some(({ topic }) => !wide.has(topic))) return true;
  const whole = lead === "" ? text : `${lead} ${text}`;
  if (topics.length > 0 && isSecure(whole)) return true;
  if (isPlain(text) || isSecured(text)) return true;
  return titlesAbove(statement, sections).some(isTitled);
}

/** Something digital is secured, not a fence. */
function isSecured(text: string): boolean {
  if (isPhysical(text)) return false;
  return isState(text) || (saysSecured(text) && digital.test(text));
}

/**
 * The titles of the section of a statement and of those above it, the nearest first. The one title above all
 * others is that of the document and says nothing of a part.
 */
export function titlesAbove(
  { section }: Statement,
  sections: readonly DocumentSection[],
): readonly string[] {
  const known = titlesOf.get(sections) ?? [];
  titlesOf.set(sections, known);
  const titles = known[section] ?? readTitles(section, sections);
  known[section] = titles;
  return titles;
}

/** What was read once; many rules ask of every statement. */
const titlesOf = /* @__PURE__ */ new WeakMap<readonly DocumentSection[], (readonly string[])[]>();

function readTitles(section: number, sections: readonly DocumentSection[]): readonly string[] {
  const titles: string[] = [];
  const lowest = lowestLevel(sections);
  for (
    let at = sections[section];
    at;
    at = at.parent === undefined ? undefined : sections[at.parent]
  ) {
    // The only section of its level, with all that follows in it, is the whole.
    const isWhole = at.level === 0 || at.level < lowest;
    if (at === sections[section] || !isWhole) titles.push(at.title);
  }
  return titles;
}

/** The lowest level of a section behind the first that has a title. */
function lowestLevel(sections: readonly DocumentSection[]): number {
  return sections.reduce(
    (lowest, { level }, index) => (index > 1 ? Math.min(lowest, level) : lowest),
    Number.POSITIVE_INFINITY,
  );
}
