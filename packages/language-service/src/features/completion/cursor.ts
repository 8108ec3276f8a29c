import { type LintedDocument, lineEnd } from "../../document.js";
import { flowAt } from "./flow.js";
import { pathOfLine } from "./path-of-line.js";
import { siblingNames } from "./siblings.js";

/** What is being typed in YAML, and where it belongs. */
export interface Cursor {
  /** The path of the group that a name belongs to, or of the value. */
  readonly path: readonly string[];
  readonly part: "name" | "value";
  /** What is typed of it so far stands from here to the cursor. */
  readonly start: number;
  readonly typed: string;
  /** Names that stand in the same group. */
  readonly names: ReadonlySet<string>;
  readonly inFlow: boolean;
}

const name = /^\s*(?:- +)*("[^"]*|'[^']*|[\w./-]*)$/;
const value = /^\s*(?:- +)*(?:"[^"]*"|'[^']*'|[\w./-]+):\s+("[^"]*|'[^']*|\S*)$/;
/** The id of a test unit has a space in it. */
const unit = /^\s*(?:- +)*unit:\s+([\w.-]+ \w?)$/;

/** Works out what is being typed at an offset, from the text alone; `undefined` where nobody can help. */
export function cursorAt({ text }: LintedDocument, offset: number): Cursor | undefined {
  const line = text.slice(lineStart(text, offset), offset);
  if (inComment(line)) return undefined;
  const path = pathOfLine(text, offset);
  const flow = flowAt(line);
  if (flow) {
    const { typed, part, names } = flow;
    const holder = path.at(-1) === "" ? path.slice(0, -1) : path;
    const rest = namesAfter(text.slice(offset, lineEnd(text, offset)));
    const all = new Set([...names, ...rest]);
    const start = offset - typed.length;
    return { path: [...holder, ...flow.path], part, start, typed, names: all, inFlow: true };
  }
  const inValue = (value.exec(line) ?? unit.exec(line))?.[1];
  const typed = inValue ?? name.exec(line)?.[1];
  if (typed === undefined) return undefined;
  const start = offset - typed.length;
  if (inValue !== undefined) {
    return { path, part: "value", start, typed, names: new Set(), inFlow: false };
  }
  const names = siblingNames(text, offset);
  return { path: path.slice(0, -1), part: "name", start, typed, names, inFlow: false };
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}

function inComment(line: string): boolean {
  return /(?:^|\s)#/.test(line.replaceAll(/"[^"]*"|'[^']*'/g, ""));
}

/** The names that follow the cursor inside the same braces. */
function namesAfter(rest: string): readonly string[] {
  const inside = rest.replaceAll(/\{[^{}]*\}|\[[^[\]]*\]/g, "").split("}")[0] ?? "";
  return [...inside.matchAll(/["']?([\w./-]+)["']?:(?:\s|$)/g)].map(([, found = ""]) => found);
}
