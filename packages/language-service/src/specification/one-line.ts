/** Shows a text on one line, at most so many signs of it. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
