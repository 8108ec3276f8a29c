import { type Line, readLine } from "./line.js";

const farthest = 5000;

/**
 * Works out from indentation alone which field the cursor's line is about. While a line is being
 * typed the text is often no YAML, so the tree cannot tell.
 * @returns the path of the field on the line; the last segment is what is being typed, and every
 * entry of a list is `0`
 */
export function pathOfLine(text: string, offset: number): readonly string[] {
  const before = text
    .slice(0, offset)
    .split(/\r\n|\n|\r/)
    .slice(-farthest);
  const own = readLine(before.pop() ?? "");
  const path = own.inList ? ["0", own.name] : [own.name];
  // The column that a line above must lie left of, and the column of the dashes of the list that
  // the path leads through, while the name that holds the list is not yet found.
  let column = own.content;
  let dashes = own.inList ? own.indent : undefined;
  for (const line of before.reverse().map(readLine)) {
    if (column === 0 && dashes === undefined) break;
    if (line.blank) continue;
    const isEntry = dashes === undefined && beginsEntryAt(line, column);
    const isParent =
      dashes === undefined
        ? !isEntry && line.content < column
        : line.content <= dashes && !(line.inList && line.indent === dashes);
    if (isParent) path.unshift(line.name);
    if (!isParent && !isEntry) continue;
    if (line.inList) path.unshift("0");
    column = line.content;
    dashes = line.inList ? line.indent : undefined;
  }
  return path;
}

/** A dash may stand alone on its line, above the names of its entry. */
function beginsEntryAt({ inList, content, name }: Line, column: number): boolean {
  return inList && (name === "" ? content <= column : content === column);
}
