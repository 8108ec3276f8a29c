import { clauseNumber } from "./clause-number.js";

const roman = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;

/**
 * The numbers that the texts of the items of a list begin with, as printed: `3.2`, `(a)`, `iv.`. A capital
 * with a full stop, which may be an initial, is a number only in a list that counts with them.
 */
export function itemNumbers(texts: readonly string[]): readonly (string | undefined)[] {
  const numbers = texts.map(itemNumber);
  if (numbers.some((number) => number !== undefined)) return numbers;
  const capitals = texts.map((text) => /^\(?([A-Z]{1,5})[.)](?=\s)/.exec(text));
  const counts = capitals.map((found, at) => found !== null && follows(capitals, at));
  return counts.length > 1 && counts.every(Boolean) ? capitals.map((found) => found?.[0]) : numbers;
}

/** A number of any kind is certain before a tab. */
const tabbed =
  /^[([]?(?:\d{1,3}(?:\.\d{1,3})*(?:st|nd|rd|th)?|[A-Za-z]|[ivxlcdm]{1,7}|[IVXLCDM]{1,7})[\])]?[.):]?(?=\t)/;

function itemNumber(text: string): string | undefined {
  const certain = tabbed.exec(text)?.[0];
  if (certain !== undefined) return certain;
  const [number, parts, letters] =
    /^(?:\(?(?:(\d{1,3}(?:\.\d{1,3})*)|([a-z]{1,6}))[.)]|\d{1,3}(?:\.\d{1,3})+)(?=\s)/.exec(text) ??
    [];
  if (letters !== undefined) {
    return letters.length === 1 || roman.test(letters) || isDoubled(letters) ? number : undefined;
  }
  return parts === undefined ? clauseNumber(text) : number;
}

/** Behind `z` comes `aa`. */
function isDoubled(letters: string): boolean {
  return letters.length === 2 && letters[0] === letters[1];
}

/** Whether a capital comes behind the one of the item before, as a letter or as a Roman number. */
function follows(capitals: readonly (RegExpExecArray | null)[], at: number): boolean {
  const before = at === 0 ? undefined : capitals[at - 1]?.[1];
  const [, letters = ""] = capitals[at] ?? [];
  if (before === undefined) return at === 0 && (letters.length === 1 || letters === "I");
  const next = String.fromCharCode(before.charCodeAt(0) + 1);
  return (
    letters === (before.length === 1 ? next : "") || romanValue(letters) === romanValue(before) + 1
  );
}

function romanValue(letters: string): number {
  const values = new Map([..."IVXLC"].map((letter, at) => [letter, [1, 5, 10, 50, 100][at] ?? 0]));
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = values.get(letters.charAt(at)) ?? Number.NaN;
    const next = values.get(letters.charAt(at + 1)) ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
