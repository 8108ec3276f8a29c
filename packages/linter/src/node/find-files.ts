import { statSync } from "node:fs";
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { reasonOf } from "./read-text.js";
import { slashed } from "./shown-path.js";

/** A file to lint. */
export interface FoundFile {
  /** The absolute path. */
  readonly path: string;
  /** How it was found: by its own name, by a glob, or in a folder that was named. */
  readonly by: "name" | "glob" | "folder";
}

/** What came of looking for files. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What could not be found, in plain words. */
  readonly errors: readonly string[];
}

const readable = "**/*.{json,jsonc,yaml,yml,md,markdown,html,htm,txt}";
const word = "**/*.{docx,docm}";
const never = ["**/node_modules/**", "**/.git/**"];

/**
 * Finds the files that paths, folders and globs name, each once, in order of their paths.
 * @param withWord true where the Word documents of folders are looked for as well
 */
export async function findFiles(
  base: string,
  patterns: readonly string[],
  withWord = false,
): Promise<FoundFiles> {
  const inFolders = withWord ? [readable, word] : [readable];
  const found = new Map<string, FoundFile>();
  const errors: string[] = [];
  for (const pattern of patterns) {
    const { files, error } = await findOne(base, pattern, inFolders);
    if (error) errors.push(error);
    for (const file of files) keepNearest(found, file);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, errors };
}

const nearness = ["name", "glob", "folder"];

/** A file that is found in several ways counts as found in the most direct one. */
function keepNearest(found: Map<string, FoundFile>, file: FoundFile): void {
  const known = found.get(file.path);
  if (known === undefined || nearness.indexOf(file.by) < nearness.indexOf(known.by)) {
    found.set(file.path, file);
  }
}

interface Found {
  readonly files: readonly FoundFile[];
  readonly error?: string;
}

async function findOne(base: string, pattern: string, inFolders: string[]): Promise<Found> {
  const path = resolve(base, pattern);
  const kind = kindOfPath(path);
  if (kind === "file") return { files: [{ path, by: "name" }] };
  if (kind === "folder") return { files: await globIn(path, inFolders, "folder") };
  if (!isDynamicPattern(pattern)) return { files: [], error: `${pattern}: ${reasonOf(kind)}` };
  const files = await globIn(base, [slashed(pattern)], "glob");
  if (files.length > 0) return { files };
  return { files, error: `${pattern}: no file matches this pattern.` };
}

function kindOfPath(path: string): "file" | "folder" | object {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return error as object;
  }
}

async function globIn(
  folder: string,
  patterns: string[],
  by: FoundFile["by"],
): Promise<readonly FoundFile[]> {
  const paths = await glob(patterns, {
    cwd: folder,
    absolute: true,
    ignore: never,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return paths.map((path) => ({ path: resolve(path), by }));
}
