const isWholeNumber = /^(?:0|[1-9]\d{0,14})$/;
/** A day, a time or an edition: digits that YAML takes for a text. */
const isDigits = /^\d{4}-\d\d-\d\d$|^\d+(?:\.\d+){2,9}$/;
const isTextInQuotes = /^(?:"[^"\\]*"|'[^']*')$/;
const hasMeaning = /^(?:null|true|false)$/i;

/**
 * The value of a YAML scalar on one line that means what it looks like; `undefined` where that takes more
 * knowledge of YAML.
 * @param isText - tells texts without quotes, which depends on where they stand
 */
export function scalarIn(written: string, isText: RegExp): { readonly value: unknown } | undefined {
  if (isText.test(written)) {
    if (!hasMeaning.test(written)) return { value: written };
    if (written === "true" || written === "false") return { value: written === "true" };
    return undefined;
  }
  if (isTextInQuotes.test(written)) return { value: written.slice(1, -1) };
  if (isWholeNumber.test(written)) return { value: Number(written) };
  return isDigits.test(written) ? { value: written } : undefined;
}
