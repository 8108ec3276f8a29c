import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { slashed } from "./config-files.js";
import { reasonOf } from "./read-text.js";

/** A file to lint. */
export interface FoundFile {
  /** The absolute path. */
  readonly path: string;
  /** True when somebody named this very file, not a folder or pattern that holds it. */
  readonly named: boolean;
}

/** What came of looking for files. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What could not be found, in plain words. */
  readonly errors: readonly string[];
}

const readable = "**/*.{json,jsonc,yaml,yml}";
const never = ["**/node_modules/**", "**/.git/**"];

/** Finds the files that paths, folders and globs name, each once, in order of their paths. */
export async function findFiles(base: string, patterns: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const errors: string[] = [];
  for (const pattern of patterns) {
    const { files, error } = await findOne(base, pattern);
    if (error) errors.push(error);
    for (const file of files) if (file.named || !found.has(file.path)) found.set(file.path, file);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, errors };
}

interface Found {
  readonly files: readonly FoundFile[];
  readonly error?: string;
}

async function findOne(base: string, pattern: string): Promise<Found> {
  const path = resolve(base, pattern);
  const kind = kindOfPath(path);
  if (kind === "file") return { files: [{ path, named: true }] };
  if (kind === "folder") return { files: await globIn(path, [readable]) };
  if (!isDynamicPattern(pattern)) return { files: [], error: `${pattern}: ${reasonOf(kind)}` };
  const files = await globIn(base, [slashed(pattern)]);
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

async function globIn(folder: string, patterns: string[]): Promise<readonly FoundFile[]> {
  const paths = await glob(patterns, {
    cwd: folder,
    absolute: true,
    ignore: never,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return paths.map((path) => ({ path: resolve(path), named: false }));
}

/** The path as reports show it: relative to the base where it lies inside. */
export function shownPath(base: string, path: string): string {
  const inside = relative(base, path);
  return slashed(inside.startsWith("..") ? path : inside || join(".", path));
}
