import type { PlainLine } from "./plain-lines.js";

const numbered =
  /^(?:section|part|article|schedule|annex|appendix)?\s*((?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)/i;

/** A line of text that may be a title: short, and without the end of a sentence. */
function isShort(text: string): boolean {
  return (
    text.length <= 80 && !/[.,;:!?]$/.test(text) && !/\b(?:shall|must|will|is|are)\b/.test(text)
  );
}

/** A title in capitals, rather than an abbreviation or the number of a standard. */
function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  const most = letters.length > 0.6 * text.replaceAll(/\s/g, "").length;
  return (
    most && letters.length >= 5 && letters === letters.toUpperCase() && /\p{Lu}{4}/u.test(text)
  );
}

/**
 * The level of a line that stands alone as a heading, where that is certain: a title in capitals, or one
 * with a number of two parts or more, or with a number under which the next lines go on counting.
 * @param next - the text of the line that follows
 */
export function levelOfLine({ text }: PlainLine, next: string | undefined): number | undefined {
  if (!isShort(text)) return undefined;
  const found = numbered.exec(text);
  const [whole = "", number = ""] = found ?? [];
  const title = text.slice(whole.length);
  const level = Math.min(number.split(".").length, 6);
  if (isCapitals(title)) return level;
  if (found === null || !/^\p{Lu}\p{Ll}/u.test(title)) return undefined;
  const goesOn = next?.startsWith(`${number}.`) === true && /^[\d.]+\.?\d/.test(next);
  return level > 1 || goesOn ? level : undefined;
}

/** The level of the heading that a line becomes by the line below, `undefined` when that is no underline. */
export function underlineLevel({ text }: PlainLine, above: PlainLine): number | undefined {
  const fits = text.length >= 3 && Math.abs(text.length - above.text.length) <= 5;
  if (!fits || above.text.length > 100) return undefined;
  if (/^=+$/.test(text)) return 1;
  return /^(?:-+|~+)$/.test(text) ? 2 : undefined;
}

/** Whether a line is a rule across the page. */
export function isRule({ text }: PlainLine): boolean {
  return /^([-=_*~#])\1{2,}$/.test(text.replaceAll(" ", ""));
}
