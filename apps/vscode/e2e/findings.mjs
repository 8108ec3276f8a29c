// Diagnostics of the language server in the terms of what a person sees of them in the window.

/** Line and column, both from 1, at which a text starts. */
export function positionOf(text, at) {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`the file does not contain ${at}`);
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** Lines, from 1, on which diagnostics show a squiggle. */
export function linesOf(diagnostics) {
  const lines = diagnostics.flatMap(({ range: { start, end } }) => {
    const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
    return Array.from({ length: last - start.line + 1 }, (_, index) => start.line + 1 + index);
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** What the Problems panel lists of a file's diagnostics: hints are marked in the text only. */
export function listed(file, diagnostics) {
  return diagnostics.filter(({ severity }) => severity !== 4).map(summary(file));
}

function summary(file) {
  return ({ range, code, message }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    code: String(code),
    message: message.split("\n")[0],
  });
}

/** Order of problems by file, place, code and message. */
export function byPlace(a, b) {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code) ||
    a.message.localeCompare(b.message)
  );
}
