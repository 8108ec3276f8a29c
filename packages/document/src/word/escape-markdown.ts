/**
 * Writes text so that Markdown reads it back as it stands.
 * @param text - several lines are parted by backslashes; those without text are left out
 */
export function escapeLines(text: string): readonly string[] {
  const lines = trimmedLines(text);
  return lines.map((line, at) => {
    const escaped = escapeInline(line);
    // Lines with pipes could become a table.
    const piped = lines.length > 1 ? escaped.replaceAll("|", "\\|") : escaped;
    return `${escapeBegin(piped)}${at < lines.length - 1 ? "\\" : ""}`;
  });
}

/** Writes text for one line, such as a heading or a cell, with tags in place of breaks. */
export function escapeOneLine(text: string): string {
  const escaped = trimmedLines(text).map((line) => escapeInline(line).replaceAll("|", "\\|"));
  return escaped.join("<br>");
}

/** The lines of a text that are not blank, without white space around them. */
export function trimmedLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Escapes what Markdown would read as markup anywhere in a line. */
function escapeInline(line: string): string {
  return line.replaceAll(
    /\\(?=[!-/:-@[-`{-~]|$)|[`*]|(?<![\p{L}\d])_|_(?![\p{L}\d])|~(?=~)|(?<=~)~|<(?=\S)|&(?=#?\w+;)|\](?=[([])/gu,
    "\\$&",
  );
}

/** Escapes what Markdown would read as a block at the beginning of a line. */
function escapeBegin(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+\s*$|-[-\s]*$|\|)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
