import {
  movedNode,
  type Problem,
  type Span,
  samePlainData,
  type Tree,
  type TreeNode,
} from "@bollard/document";
import { type Pointer, toPath, toPointer } from "@bollard/model";
import { listNames } from "../definition/fields.js";
import { rebase } from "./rebase.js";

/** A file of a register, read. */
export interface RegisterPart {
  /** Relative to a common folder, with forward slashes. */
  readonly path: string;
  readonly tree: Tree;
}

/** A part with the place of its text in that of the whole. */
export interface JoinedPart extends RegisterPart, Span {}

/** The parts of a register as one. */
export interface JoinedRegister {
  /** The whole register over the texts of all parts, one behind the other. */
  readonly tree: Tree;
  readonly parts: readonly JoinedPart[];
  /** The part that holds a place of the whole, and the place in it. */
  placeOf(pointer: Pointer): { readonly part: JoinedPart; readonly pointer: Pointer };
}

const lists: ReadonlySet<string> = new Set([
  ...listNames,
  "events",
  "scope",
  "include",
  "imported",
  "suppressions",
]);

/** Where the entries of a list of the whole come from: the part, and the first of them in both. */
interface Run {
  readonly part: JoinedPart;
  readonly first: number;
  readonly count: number;
}

/**
 * Reads the parts of a register as one: the entries of their lists stand one behind the other; of what
 * there can be only one, that of the first part that has it counts, and what another says is a problem of
 * the whole. Paths in a part are read from the folder of that part. The first part is the one that names
 * the others.
 */
export function joinParts(parts: readonly RegisterPart[]): JoinedRegister {
  const placed = placeParts(parts);
  const joined = new Joiner();
  for (const part of placed) joined.add(part, placed[0] ?? part);
  const text = placed.map(({ tree }) => tree.text).join("\n");
  const problems = placed.flatMap(({ tree, start }) =>
    tree.problems.map(
      (problem): Problem => ({
        ...problem,
        start: problem.start + start,
        end: problem.end + start,
      }),
    ),
  );
  const [main] = placed;
  const root = main && joined.root(text.length);
  const all = [...problems, ...joined.problems];
  return {
    tree: { format: main?.tree.format ?? "yaml", text, root, problems: all },
    parts: placed,
    placeOf: (pointer) => joined.placeOf(pointer),
  };
}

function placeParts(parts: readonly RegisterPart[]): readonly JoinedPart[] {
  let start = 0;
  return parts.map((part) => {
    const end = start + part.tree.text.length;
    const placed = { ...part, start, end };
    start = end + 1;
    return placed;
  });
}

/** What each part says of itself. */
const ofParts: ReadonlySet<string> = new Set(["bollard", "partOf", "$schema"]);

class Joiner {
  /** What of the parts the whole does not have. */
  readonly problems: Problem[] = [];
  private readonly members = new Map<string, TreeNode>();
  private readonly owners = new Map<string, JoinedPart>();
  private readonly runs = new Map<string, Run[]>();
  private main: JoinedPart | undefined;

  add(part: JoinedPart, main: JoinedPart): void {
    this.main ??= main;
    for (const child of part.tree.root?.children ?? []) {
      const name = child.key?.name;
      // That a part belongs to the first is what brought it here.
      if (name === undefined || (name === "partOf" && part !== main)) continue;
      const moved = movedNode(rebase(child, name, part.path, main.path), part.start);
      if (lists.has(name)) this.addList(name, moved, part);
      else if (this.members.has(name)) this.tellSecond(name, moved);
      else this.keep(name, moved, part);
    }
  }

  private keep(name: string, node: TreeNode, part: JoinedPart): void {
    this.members.set(name, node);
    this.owners.set(name, part);
  }

  private addList(name: string, node: TreeNode, part: JoinedPart): void {
    const known = this.members.get(name);
    if (node.kind === "array") {
      if (known && known.kind !== "array") {
        this.members.delete(name);
        this.tellNoList(name, known);
      }
      this.append(name, node, part);
    } else if (known) this.tellNoList(name, node);
    else this.keep(name, node, part);
  }

  private tellSecond(name: string, node: TreeNode): void {
    if (ofParts.has(name) || samePlainData(node.value, this.members.get(name)?.value)) return;
    this.problems.push({
      ...keyOf(node),
      code: "document/duplicate-key",
      what: `“${name}” stands in another file of this register already; what is said of it here is not read.`,
      todo: "Say it in one of the files only.",
    });
  }

  private tellNoList(name: string, node: TreeNode): void {
    if (node.value === null) return;
    this.problems.push({
      ...keyOf(node),
      code: "document/duplicate-key",
      what: `“${name}” is a list in another file of this register but none here; what stands here is not read.`,
      todo: "Write the entries as a list, each behind a hyphen or inside square brackets.",
    });
  }

  private append(name: string, list: TreeNode, part: JoinedPart): void {
    const known = this.members.get(name);
    const before = known?.children ?? [];
    const runs = this.runs.get(name) ?? [];
    runs.push({ part, first: before.length, count: list.children.length });
    this.runs.set(name, runs);
    const children = [...before, ...list.children];
    const value = children.map((child) => child.value);
    this.members.set(
      name,
      known ? { ...known, end: list.end, children, value } : { ...list, value },
    );
  }

  root(length: number): TreeNode {
    const children = [...this.members.values()];
    const value = Object.fromEntries([...this.members].map(([name, node]) => [name, node.value]));
    return { kind: "object", start: 0, end: length, children, value };
  }

  placeOf(pointer: Pointer): { readonly part: JoinedPart; readonly pointer: Pointer } {
    const [name = "", index, ...rest] = toPath(pointer);
    const runs = this.runs.get(name) ?? [];
    const at = Number(index);
    const run =
      runs.find(({ first, count }) => at >= first && at < first + count) ??
      (index === undefined ? runs[0] : runs.at(-1));
    const part = run?.part ?? this.owners.get(name) ?? (this.main as JoinedPart);
    if (run === undefined || index === undefined || !Number.isInteger(at)) return { part, pointer };
    return { part, pointer: toPointer([name, at - run.first, ...rest]) };
  }
}

/** Where the name of a member stands. */
function keyOf({ key, start, end }: TreeNode): Span {
  return key ? { start: key.start, end: key.end } : { start, end };
}
