/**
 * Works out from indentation alone which field the cursor's line is about. While a line is being
 * typed the text is often no YAML, so the tree cannot tell.
 * @returns the path of the field on the line; the last segment is what is being typed
 */
export function pathOfLine(text: string, offset: number): readonly string[] {
  const before = text.slice(0, offset).split("\n").slice(-2000);
  const own = read(before.at(-1) ?? "");
  const path = [own.name];
  let indent = own.indent;
  if (own.inList) path.unshift("0");
  for (let index = before.length - 2; index >= 0 && indent > 0; index--) {
    const line = read(before[index] ?? "");
    if (line.blank || line.indent >= indent) {
      if (!line.blank && line.inList && line.content === indent && !own.inList) {
        path.unshift("0");
        indent = line.indent + 1;
      }
      continue;
    }
    path.unshift(line.name);
    if (line.inList && line.content < indent) path.unshift("0");
    indent = line.indent;
  }
  return path;
}

interface Line {
  readonly blank: boolean;
  /** The column of the dash or, without one, of the name. */
  readonly indent: number;
  /** The column of the name. */
  readonly content: number;
  readonly inList: boolean;
  readonly name: string;
}

function read(line: string): Line {
  const match = /^( *)(- +)?(?:"([^"]*)"|([\w./-]*))/.exec(line);
  const indent = match?.[1]?.length ?? 0;
  const dash = match?.[2]?.length ?? 0;
  return {
    blank: line.trim() === "" || /^\s*#/.test(line),
    indent,
    content: indent + dash,
    inList: dash > 0,
    name: match?.[3] ?? match?.[4] ?? "",
  };
}
