/**
 * The text of a cell for a text. It stands as it is, but one that a reader would trim, or take for such a
 * spelling, is written as a JSON string.
 */
export function writeText(text: string): string {
  return readText(text) === text && text !== nothingSaid ? text : JSON.stringify(text);
}

/** The cell of an object without any member; a text that looks like it is written in quotes. */
export const nothingSaid = "{}";

/** Reads the text of a cell; `undefined` where there is none. */
export function readText(cell: string): string | undefined {
  const bare = cell.trim();
  if (bare === "") return undefined;
  const quoted = quotedIn(bare);
  // Where writing it would give another text, it was not written that way: the quotes are its own.
  return quoted !== undefined && writeText(quoted) === bare ? quoted : bare;
}

/** Writes texts as one cell: a line each where any is long, else with semicolons between them. */
export function writeTexts(texts: readonly string[]): string {
  if (texts.length === 0) return "[]";
  const written = texts.map((text) =>
    /[;\r\n]/.test(text) || mark.test(text) || readText(text) !== text || text.startsWith('"')
      ? JSON.stringify(text)
      : text,
  );
  const [only = ""] = written;
  if (written.length === 1 && isNothing(only)) return JSON.stringify(only);
  const long = written.some((text) => text.length > longText);
  return written.join(long ? "\n" : "; ");
}

const longText = 40;

/** Reads a cell with texts on lines of their own or with semicolons between them. */
export function readTexts(cell: string): readonly string[] {
  if (isNothing(cell.trim())) return [];
  const texts: string[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < cell.length) {
    const [all = "", quoted, plain = ""] = part.exec(cell) ?? [];
    if (all === "") break;
    const text = (quoted === undefined ? undefined : quotedIn(quoted)) ?? bareText(quoted ?? plain);
    if (quoted !== undefined || text !== "") texts.push(text);
  }
  return texts;
}

const mark = /^(?:[•·*–-]\s)/u;
const part =
  /[^\S\r\n]*(?:("(?:[^"\\\r\n]|\\.)*")(?=\s*(?:[;\r\n]|$))|([^;\r\n]*))\s*?(?:[;\r\n]|$)/y;

function bareText(text: string): string {
  return text.trim().replace(mark, "").trim();
}

function isNothing(text: string): boolean {
  return text === "[]" || /^none\.?$/i.test(text);
}

function quotedIn(text: string): string | undefined {
  if (!text.startsWith('"') || !text.endsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
