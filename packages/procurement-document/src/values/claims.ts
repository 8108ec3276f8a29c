import type { ProcurementDocument, SectionKind } from "../procurement-document.js";
import { isSpoken } from "../references/standing.js";
import type { Statement } from "../statement.js";
import { says } from "../words/remember.js";
import { contradict, type Measure } from "./measure.js";

/** What a statement says of something that has one value only. */
export interface Claim {
  /** The statement, by its place in the document's list. */
  readonly statement: number;
  /** What it is said of: equal for two claims that must agree. */
  readonly about: string;
  /** The same for people, as it stands behind “for”: `the retention of footage`. */
  readonly subject: string;
  /** The words of the value. */
  readonly quote: string;
  readonly measure: Measure;
}

/** What most statements claim. */
export const noClaims: readonly Claim[] = [];

/** Two claims of which only one can hold, in text order. */
export interface Contradiction {
  readonly earlier: Claim;
  readonly later: Claim;
}

/** A document that gives one thing as many values as this speaks of several things. */
const tooMany = 4;

/** The claims that contradict an earlier one on the same thing, each value of a thing once. */
export function contradictionsAmong(claims: readonly Claim[]): readonly Contradiction[] {
  const known = new Map<string, Claim[]>();
  const found = new Map<string, Contradiction[]>();
  for (const claim of claims) {
    const others = known.get(claim.about) ?? [];
    known.set(claim.about, others);
    if (others.length >= tooMany || others.some((other) => isSame(other, claim))) continue;
    others.push(claim);
    const earlier = others.find((other) => isContradiction(other, claim));
    if (earlier === undefined) continue;
    found.set(claim.about, [...(found.get(claim.about) ?? []), { earlier, later: claim }]);
  }
  return [...found]
    .filter(([about]) => (known.get(about)?.length ?? 0) < tooMany)
    .flatMap(([, contradictions]) => contradictions)
    .sort((one, other) => one.later.statement - other.later.statement);
}

function isContradiction(one: Claim, other: Claim): boolean {
  return one.statement !== other.statement && contradict(one.measure, other.measure);
}

function isSame({ measure: one }: Claim, { measure: other }: Claim): boolean {
  return one.bound === other.bound && one.low === other.low && one.high === other.high;
}

const unbinding: ReadonlySet<SectionKind> = /* @__PURE__ */ new Set<SectionKind>([
  "background",
  "definitions",
  "evaluation",
  "instructions",
  "references",
]);

const exempting =
  /\b(?:unless|except(?:ion|ions|ing)?|other than|notwithstanding|save (?:for|that|where)|in lieu|instead of|by way of example|for example|e\.g\.)/i;

const makesException = /* @__PURE__ */ says(exempting);

/** A longer text is no sentence. */
const longest = 5000;

/** Says whether a statement speaks for the document and is a sentence, item or row of usual length. */
export function isReadable(document: ProcurementDocument, statement: Statement): boolean {
  const { text, modality, form } = statement;
  if (text.length > longest || modality === "question" || form === "heading") return false;
  return isSpoken(document, statement);
}

/**
 * Says whether a statement demands something of what is bought, so that another demand may contradict it. What
 * makes an exception knows of the rule.
 */
export function isDemand(document: ProcurementDocument, statement: Statement): boolean {
  if (!isReadable(document, statement)) return false;
  if (unbinding.has(document.sections[statement.section]?.kind ?? "ordinary")) return false;
  return !makesException(statement.text);
}
