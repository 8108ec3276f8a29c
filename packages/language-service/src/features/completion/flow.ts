/** What is being typed inside braces or brackets. */
export interface FlowPlace {
  /** The path from the field on the line; every entry of a list is `0`. */
  readonly path: readonly string[];
  readonly part: "name" | "value";
  readonly typed: string;
  /** The names that already stand in the same braces before the cursor. */
  readonly names: ReadonlySet<string>;
}

interface Open {
  readonly brace: boolean;
  readonly names: Set<string>;
  /** The name whose value is being typed. */
  name: string | undefined;
  text: string;
}

const start = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[\w./-]+):\s+)?(?=[{[])/;
const token = /\s+|"(?:[^"\\]|\\.)*"?|'[^']*'?|[{}[\],]|:(?=\s|$)|[^\s{}[\],:"']+|./y;

/**
 * Reads the part of a line before the cursor as braces and brackets that are still open.
 * @returns `undefined` when none is
 */
export function flowAt(line: string): FlowPlace | undefined {
  const opening = start.exec(line);
  if (opening === null) return undefined;
  const stack: Open[] = [];
  token.lastIndex = opening[0].length;
  for (let match = token.exec(line); match; match = token.exec(line)) {
    take(stack, match[0]);
    if (stack.length === 0) return undefined;
  }
  return placeIn(stack);
}

function take(stack: Open[], part: string): void {
  const top = stack.at(-1);
  if (part === "{" || part === "[") {
    stack.push({ brace: part === "{", names: new Set(), name: undefined, text: "" });
  } else if (part === "}" || part === "]") stack.pop();
  else if (top === undefined) return;
  else if (part === ",") Object.assign(top, { name: undefined, text: "" });
  else if (part === ":" && top.name === undefined) {
    top.name = top.text.trim().replaceAll(/^["']|["']$/g, "");
    top.names.add(top.name);
    top.text = "";
  } else if (top.text !== "" || part.trim() !== "") top.text += part;
}

function placeIn(stack: readonly Open[]): FlowPlace | undefined {
  const top = stack.at(-1);
  if (top === undefined) return undefined;
  const path = stack.flatMap(({ brace, name }) =>
    brace ? (name === undefined ? [] : [name]) : name === undefined ? ["0"] : ["0", name],
  );
  const part = top.brace && top.name === undefined ? "name" : "value";
  return { path, part, typed: top.text, names: top.names };
}
