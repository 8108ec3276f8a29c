import type { Prose, Reading } from "../reading.js";
import { takesItBack } from "./none.js";
import { isReserved } from "./reserve.js";

const answer = /^[\s*`_"(]*(yes|no|true|false)\b/i;
const whole = /^[\s*`_"(]*(?:yes|no|true|false)[\s*`_".)]*$/i;

/** True of a text that is empty, or says nothing but that it is to be written. */
export function isEmptyText(text: string): boolean {
  return /^[\s\-–—.*_`]*(?:tbd|tbc|todo|to be (?:defined|determined|completed|added))?[\s\-–—.*_`]*$/i.test(
    text,
  );
}

/** The Yes or No with which a text begins; `undefined` where the rest of it takes that back in part. */
export function answerIn({ at, text }: Prose): Reading<boolean> | undefined {
  const said = answer.exec(text)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  const value = said === "yes" || said === "true";
  if (whole.test(text)) return { value, origin: "declared", at };
  const isHalf = value
    ? isReserved(text)
    : /\b(?:except|apart from|but|only|unless|be removed)\b|\?/i.test(text);
  return isHalf ? undefined : { value, origin: "read", at };
}

/** The option that a text is. */
export function exactOption(
  { at, text }: Prose,
  options: readonly string[],
): Reading<string> | undefined {
  const word = bare(text);
  const value = options.find((option) => option === word);
  return value === undefined ? undefined : { value, origin: "declared", at };
}

/** The one option with which a text begins, unless the rest of it takes that back in part. */
export function firstOption(
  { at, text }: Prose,
  options: readonly string[],
): Reading<string> | undefined {
  const word = bare(text);
  const [value, other] = options.filter((option) => word.startsWith(option));
  if (value === undefined || other !== undefined || takesItBack(text)) return undefined;
  return { value, origin: "read", at };
}

function bare(text: string): string {
  return text
    .replaceAll(/[*`_".]/g, "")
    .trim()
    .toLowerCase();
}
