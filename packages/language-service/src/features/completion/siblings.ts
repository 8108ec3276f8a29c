import { type Line, readLine } from "./line.js";

const farthest = 5000;

/** The names that stand beside the one on the cursor's line, by indentation alone. */
export function siblingNames(text: string, offset: number): ReadonlySet<string> {
  const above = text.slice(0, offset).split(/\r\n|\n|\r/);
  const own = readLine(above.pop() ?? "");
  const below = text
    .slice(offset)
    .split(/\r\n|\n|\r/)
    .slice(1, farthest)
    .map(readLine);
  const names = new Set<string>();
  if (!own.inList) addUpwards(names, above.slice(-farthest).reverse().map(readLine), own.content);
  addDownwards(names, below, own.content);
  return names;
}

/** Goes up to the line that begins the entry or group that the column belongs to. */
function addUpwards(names: Set<string>, lines: readonly Line[], column: number): void {
  for (const { blank, content, inList, name } of lines) {
    if (blank || content > column) continue;
    if (content < column) return;
    names.add(name);
    if (inList) return;
  }
}

function addDownwards(names: Set<string>, lines: readonly Line[], column: number): void {
  for (const { blank, indent, name } of lines) {
    if (blank || indent > column) continue;
    if (indent < column) return;
    names.add(name);
  }
}
