import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { ProtocolVersion } from "../../value.js";
import { isDemand } from "../claims.js";
import { namesIn, scopeOf } from "../scope.js";

/**
 * What a statement says of the versions of a protocol: the lowest that is allowed, one that is asked for, or one
 * that is excluded.
 */
export interface ProtocolClaim {
  readonly statement: number;
  readonly says: "floor" | "asked" | "banned";
  /** SSL is the older TLS. */
  readonly family: string;
  readonly name: string;
  /** In the order of the family. */
  readonly rank: number;
  readonly quote: string;
  /** Where the protocol is used, in normal form. */
  readonly scope: string;
}

const negated =
  /\b(?:not|never|disabl\w{1,5}|prohibit\w{0,5}|forbidden|refus\w{1,3}|reject\w{0,3}|block\w{0,3}|deprecat\w{1,4}|obsolete|insecure|remov\w{1,3}|no (?:support|use|longer)|rather than|cease|switch(?:ed)? off|turn(?:ed)? off|withdrawn|unacceptable|vulnerab\w{1,9}|excluded)\b/i;
const below = /^(?:below|under|prior to|(?:less|older|lower|earlier|sooner) than)\b/i;
const lowest = /^(?:no|not) (?:lower|less|earlier|older) than\b/i;
const floorBefore =
  /\b(?:minimum|lowest) (?:(?:acceptable|permitted|allowed|supported|protocol|TLS|version) ){0,4}(?:is|are|shall be|must be|will be|:)? ?$/i;
const excludes =
  /\b(?:shall|must|will|should) (?:not|never) be (?:used|supported|enabled|accepted|negotiated|permitted|allowed|offered)\b|(?<!not (?:be )?)\b(?:disabled|prohibited|forbidden)\b|\bnot (?:permitted|allowed|acceptable|accepted)\b/i;
const only =
  /^ only\b(?! (?:for|where|when|if|by|on|in|to)\b)|^[^.;]{0,25}\b(?:only|exclusively)(?=\.|;|$)/i;
const clauseEnd = /[;|]|\.(?:\s|$)|, (?:and|but|while) |\b(?:and|but) (?:shall|must|will) /;
const places =
  /\b(?:wi-?fi|guest|web|portals?|apis?|e-?mails?|smtp|vpn|databases?|back-?ups?|ftps?|mqtt|lpwan|lorawan|legacy|public|internal|external|sensors?|cameras?|gateways?|tablets?|handhelds?|browsers?)\b/gi;
/** The words of a statement that excepts or times what it says. */
const conditional =
  /\b(?:legacy|until|migrat\w{1,5}|transition\w{0,3}|temporar\w{1,3}|where|when|if|approved|waiver)\b/i;

/** What a document says of the versions of protocols, in text order. */
export function protocolClaims(document: ProcurementDocument): readonly ProtocolClaim[] {
  return document.statements.flatMap((statement, index) => {
    const versions = statement.values.filter((value) => value.kind === "protocol");
    if (versions.length === 0) return [];
    if (!isDemand(document, statement) || conditional.test(statement.text)) return [];
    return versions.flatMap((version) => {
      const claim = claimOf(document, statement, version, versions);
      return claim ? [{ ...claim, statement: index }] : [];
    });
  });
}

function claimOf(
  document: ProcurementDocument,
  statement: Statement,
  value: ProtocolVersion,
  all: readonly ProtocolVersion[],
): Omit<ProtocolClaim, "statement"> | undefined {
  const says = sayingOf(statement, value, all);
  if (says === undefined) return undefined;
  const { protocol, version, text } = value;
  const family = protocol === "SSL" ? "TLS" : protocol;
  const name = `${protocol} ${version}`;
  const whole = `${statement.lead ?? ""} ${statement.text}`;
  const scope = [...namesIn(whole, places), scopeOf(document, statement)].join(" ").trim();
  return { says, family, name, rank: rankOf(value), quote: text, scope };
}

function sayingOf(
  { text, lead = "", modality }: Statement,
  value: ProtocolVersion,
  all: readonly ProtocolVersion[],
): ProtocolClaim["says"] | undefined {
  if (lowest.test(value.text)) return "floor";
  const clause = clauseAround(text, value);
  const isNegated = negated.test(`${lead} ${clause}`);
  if (below.test(value.text)) return isNegated ? "floor" : undefined;
  if (isNegated && excludes.test(behind(text, value)) && value.bound !== "least") return "banned";
  if (isNegated || value.bound === "most") return undefined;
  const before = text.slice(Math.max(0, value.start - 80), value.start);
  if (value.bound === "least" || floorBefore.test(before)) return "floor";
  const isOnly =
    /^only\b/i.test(value.text) || only.test(text.slice(value.start + value.text.length));
  if (isOnly && all.length === 1) return "floor";
  return modality === "fact" ? undefined : "asked";
}

function behind(text: string, { start, text: own }: ProtocolVersion): string {
  const end = start + own.length;
  return text.slice(end, end + 120).split(clauseEnd, 1)[0] ?? "";
}

/** The part of a sentence in which a value stands: `TLS 1.3 is used; SSL 3.0 is disabled` has two. */
function clauseAround(text: string, value: ProtocolVersion): string {
  const before =
    text
      .slice(Math.max(0, value.start - 120), value.start)
      .split(/[;|]|\.\s|, (?:and|but|while) /)
      .at(-1) ?? "";
  return `${before}${behind(text, value)}`;
}

/** Versions as numbers with their letter behind the point: `2c` before `3`, and SSL before TLS. */
function rankOf({ protocol, version }: ProtocolVersion): number {
  const letter = "abc".indexOf(version.at(-1) ?? "") + 1;
  const number = Number.parseFloat(version) + letter / 10;
  return protocol === "SSL" ? number / 10 : number;
}
