import type { Cursor } from "./cursor.js";

interface Open {
  readonly brace: boolean;
  readonly names: Set<string>;
  /** The name whose value is being written; absent until a colon follows it. */
  name: string | undefined;
  /** The last text read, which a colon turns into a name. */
  text: string;
}

const token =
  /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|[{}[\],:]|[^\s{}[\],:"/]+|\s+|./y;

/**
 * Works out what is being typed at an offset in JSON, from the text before it alone; every entry of
 * a list is `0` in its path. `undefined` in a comment and outside everything.
 */
export function jsonCursorAt(text: string, offset: number): Cursor | undefined {
  const stack: Open[] = [];
  let typed = "";
  const before = text.slice(0, offset);
  token.lastIndex = 0;
  for (let match = token.exec(before); match; match = token.exec(before)) {
    typed = token.lastIndex === offset ? match[0] : "";
    if (typed === "" || !isTyping(typed)) take(stack, match[0]);
  }
  if (/^\/[/*]/.test(typed) && !typed.endsWith("*/")) return undefined;
  return placeIn(stack, isTyping(typed) ? typed : "", offset);
}

/** A text that is not closed yet, or a word, is being typed. */
function isTyping(part: string): boolean {
  if (part.startsWith('"')) return part.length === 1 || !/[^\\](?:\\\\)*"$/.test(part);
  return /^[^\s{}[\],:"/]+$/.test(part);
}

function take(stack: Open[], part: string): void {
  const top = stack.at(-1);
  if (part === "{" || part === "[") {
    stack.push({ brace: part === "{", names: new Set(), name: undefined, text: "" });
  } else if (part === "}" || part === "]") stack.pop();
  else if (top === undefined) return;
  else if (part === ",") Object.assign(top, { name: undefined, text: "" });
  else if (part === ":" && top.name === undefined) {
    top.name = top.text;
    top.names.add(top.name);
  } else if (part.startsWith('"')) top.text = part.slice(1, -1);
}

function placeIn(stack: readonly Open[], typed: string, offset: number): Cursor | undefined {
  const top = stack.at(-1);
  if (top === undefined) return undefined;
  const path = stack.flatMap(({ brace, name }) =>
    brace ? (name === undefined ? [] : [name]) : ["0"],
  );
  const part = top.brace && top.name === undefined ? "name" : "value";
  return { path, part, start: offset - typed.length, typed, names: top.names, inFlow: true };
}
