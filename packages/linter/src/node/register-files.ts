import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { formatOf, isPlainObject, isProse, parse } from "@bollard/document";
import type { LintInput } from "../lint.js";
import { follow } from "./inside.js";
import { readText } from "./read-text.js";
import { slashed } from "./shown-path.js";

/** The most files of which one register may consist. */
const most = 500;

/** The most files through which a part may lead to the first. */
const deepest = 20;

/** A file as it stands: on disk, or in an editor. */
export type ReadFile = (path: string) => Pick<LintInput, "text" | "problems"> | undefined;

/** The file on disk; `undefined` where it cannot be read. */
export const readFromDisk: ReadFile = (path) => {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
};

/**
 * The files of the register to which a file belongs, the one that names the others first. Only files inside
 * `boundary` are read. A file that is not split is alone.
 * @returns inputs with absolute paths
 */
export function registerFiles(
  path: string,
  boundary: string,
  read: ReadFile,
): readonly LintInput[] {
  const found = new Map<string, LintInput>();
  collect(mainOf(path, boundary, read), boundary, read, found);
  const own = found.has(path) ? undefined : read(path);
  return own ? [{ path, ...own }] : [...found.values()];
}

/** The file that a part leads to by `partOf`, as long as that includes it. */
function mainOf(path: string, boundary: string, read: ReadFile): string {
  let main = path;
  for (let step = 0; step < deepest; step++) {
    const { partOf } = headOf(main, read);
    const above = typeof partOf === "string" ? inside(main, partOf, boundary) : undefined;
    if (above === undefined || above === path) return main;
    main = above;
  }
  return path;
}

function collect(
  path: string,
  boundary: string,
  read: ReadFile,
  found: Map<string, LintInput>,
): void {
  if (found.has(path) || found.size >= most) return;
  const file = read(path);
  if (file === undefined) return;
  found.set(path, { path, ...file });
  const { include } = headOf(path, () => file);
  if (!Array.isArray(include)) return;
  for (const reference of include) {
    const next = typeof reference === "string" ? inside(path, reference, boundary) : undefined;
    if (next !== undefined) collect(next, boundary, read, found);
  }
}

/** The file that a reference leads to, where it lies inside the boundary and is there. */
function inside(from: string, reference: string, boundary: string): string | undefined {
  try {
    const referenced = follow(from, reference, boundary);
    return referenced.path !== undefined && referenced.exists ? referenced.path : undefined;
  } catch {
    return undefined;
  }
}

/** What says how a file belongs to others. */
interface Head {
  readonly include?: unknown;
  readonly partOf?: unknown;
}

const known = new Map<string, { readonly text: string; readonly head: Head }>();

/** What a file says of how it belongs to others. Each part asks for the heads of all: they are read once. */
function headOf(path: string, read: ReadFile): Head {
  const text = read(path)?.text ?? "";
  const before = known.get(path);
  if (before?.text === text) return before.head;
  const head = readHead(path, text);
  if (known.size >= most) known.clear();
  known.set(path, { text, head });
  return head;
}

/** Files that say nothing of it are not parsed. */
function readHead(path: string, text: string): Head {
  if (!/\b(?:include|partOf)\b/.test(text)) return {};
  const format = formatOf(path) ?? "yaml";
  const value = isProse(format) ? undefined : parse(text, format).root?.value;
  if (!isPlainObject(value)) return {};
  const { include, partOf } = value;
  return { include, partOf };
}

/** The files as inputs of the linter, with paths relative to a folder. */
export function asParts(files: readonly LintInput[], folder: string): readonly LintInput[] {
  return files.map((file) => ({
    ...file,
    path: slashed(relative(folder, file.path)),
    uri: pathToFileURL(file.path).href,
  }));
}
