/** One line of block YAML, as far as its first name goes. */
export interface Line {
  /** Nothing, or nothing but a comment, stands on it. */
  readonly blank: boolean;
  /** The column of the first dash or, without one, of the name. */
  readonly indent: number;
  /** The column of the name. */
  readonly content: number;
  /** The line begins an entry of a list. */
  readonly inList: boolean;
  /** The name before the colon, or what there is of it. */
  readonly name: string;
}

/** Reads a line by its indentation, its dash and its first name. */
export function readLine(line: string): Line {
  const match = /^( *)(- +|-$)?(?:"([^"]*)|'([^']*)|([\w./-]*))/.exec(line);
  const indent = match?.[1]?.length ?? 0;
  const dash = match?.[2]?.length ?? 0;
  return {
    blank: line.trim() === "" || /^\s*#/.test(line),
    indent,
    content: indent + dash,
    inList: dash > 0,
    name: match?.[3] ?? match?.[4] ?? match?.[5] ?? "",
  };
}
