import type { Atom } from "./atoms.js";
import { meetsAny, type Range } from "./ranges.js";
import { type Covered, saidAfter } from "./said-after.js";
import { isDeniedBefore } from "./said-before.js";

/** Says whether the text denies the use of what stands from one atom to before another. */
export function isNegated(
  atoms: readonly Atom[],
  span: { readonly from: number; readonly to: number },
  covered: Covered,
  lists: readonly Range[],
): boolean {
  const after = saidAfter(atoms, span.to, covered);
  if (after === "denied" || after === "affirmed") return after === "denied";
  const start = atoms[span.from]?.start ?? 0;
  if (meetsAny(lists, { start, end: start + 1 })) return true;
  return isDeniedBefore(atoms, span, covered, after);
}

const denial =
  /\b(?:not|never|disabled|rejected|refused|forbidden|prohibited|unsupported|removed|blocked|disallowed)\b/iu;

/** The items of lists whose heading denies them: "Not supported:", then an item a line. */
export function deniedLists(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let denied = false;
  let start = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.slice(0, 200).trim();
    const isItem = /^(?:[-*+•]|\d{1,2}[.)])\s/u.test(trimmed);
    if (isItem && denied) ranges.push({ start, end: start + line.length });
    if (!isItem && trimmed !== "") {
      denied = line.length < 200 && /:[*_]{0,2}$/u.test(trimmed) && denial.test(trimmed);
    }
    start += line.length + 1;
  }
  return ranges;
}
