import { type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";
import { whyNotWritten, writeFile } from "../write-file.js";

/** How a file is stored. */
export interface Storing {
  /** The absolute paths of what was read to make it; none of them is ever overwritten. */
  readonly sources: readonly string[];
  /** Overwrites a file that is there already. */
  readonly force: boolean;
}

/**
 * Stores a document under a name, or says on standard error why it does not.
 * @param out the name as it was given
 * @returns whether it was stored
 */
export async function storeOrExplain(
  out: string,
  content: string | Uint8Array,
  storing: Storing,
  { cwd, err }: Terminal,
): Promise<boolean> {
  const refused = store(resolve(cwd, out), content, storing);
  if (refused === undefined) return true;
  await write(err, `bollard: ${printable(out)}: ${refused}\n`);
  return false;
}

/** @returns why the file was not written; `undefined` when it was */
function store(
  path: string,
  content: string | Uint8Array,
  { sources, force }: Storing,
): string | undefined {
  const there = factsOf(path);
  if (there && sources.some((source) => isSame(there, factsOf(source)))) {
    return "it was read to make this document and is never overwritten; give --out another name.";
  }
  if (there?.isFile() && !force) return "it is there already; --force overwrites it.";
  try {
    // What came into being in the meantime is left alone; a device or pipe can only be written to.
    writeFile(path, content, there ? "w" : "wx");
    return undefined;
  } catch (error) {
    return whyNotWritten(error);
  }
}

function factsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether two names lead to one file, by links or otherwise. */
function isSame(one: Stats, other: Stats | undefined): boolean {
  return other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
