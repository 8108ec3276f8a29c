import { resolve } from "node:path";
import { glob } from "tinyglobby";

/** The Markdown documents of a folder, those of its subfolders left aside, in order of their names. */
export async function markdownIn(folder: string): Promise<readonly string[]> {
  const found = await glob(["*.{md,markdown}"], {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return found.map((path) => resolve(path)).sort();
}
