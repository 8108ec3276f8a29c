/** The address of a link, and where the link ends. */
export interface Destination {
  readonly address: string;
  readonly end: number;
}

/** Longer addresses and titles are not looked for: a mark that nothing closes costs no more than this. */
const longest = 2000;

/** Reads what follows the closing bracket of a link: `(address "title")` or `[reference]`. */
export function destinationAfter(text: string, at: number): Destination | undefined {
  if (text.charAt(at) === "[") return readReference(text, at);
  if (text.charAt(at) !== "(") return undefined;
  const start = skipSpaces(text, at + 1);
  const address = text.charAt(start) === "<" ? readBracketed(text, start) : readBare(text, start);
  if (address === undefined) return undefined;
  const end = skipTitle(text, skipSpaces(text, address.end));
  return text.charAt(end) === ")" ? { address: address.address, end: end + 1 } : undefined;
}

function readReference(text: string, at: number): Destination | undefined {
  const inner = text.slice(at + 1, at + 1 + longest);
  const end = inner.search(/[[\]]/);
  return inner.charAt(end) === "]"
    ? { address: inner.slice(0, end), end: at + end + 2 }
    : undefined;
}

function readBracketed(text: string, start: number): Destination | undefined {
  const inner = text.slice(start + 1, start + 1 + longest);
  const end = inner.search(/[<>\n]/);
  if (inner.charAt(end) !== ">") return undefined;
  return { address: inner.slice(0, end), end: start + end + 2 };
}

/** An address without spaces; parentheses in it must be in pairs. */
function readBare(text: string, start: number): Destination | undefined {
  let depth = 0;
  const stop = Math.min(text.length, start + longest);
  let at = start;
  for (; at < stop; at++) {
    const char = text.charAt(at);
    if (/\s/.test(char)) break;
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    if (depth < 0) break;
    // CommonMark asks for no more than this either.
    if (depth > 32) return undefined;
  }
  return { address: text.slice(start, at), end: at };
}

function skipTitle(text: string, at: number): number {
  const open = text.charAt(at);
  if (open !== '"' && open !== "'" && open !== "(") return at;
  const end = text.slice(at + 1, at + 1 + longest).indexOf(open === "(" ? ")" : open);
  return end === -1 ? at : skipSpaces(text, at + end + 2);
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < start + longest && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
