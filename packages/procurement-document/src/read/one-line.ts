/** A text on one line, with one space between its words and none around them. */
export function oneLine(text: string): string {
  return (wraps.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
}

/** White space other than single spaces. */
const wraps = / {2}|[^\S ]/;
