import { readFileSync, statSync } from "node:fs";
import { type Decoded, decode, limits } from "@bollard/document";

/** A file could not be read at all. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Reads a file as text. A file that is far too large is not read; it gives one problem.
 * @throws FileError when there is no such file, or it may not be read
 */
export function readText(path: string): Decoded {
  try {
    const { size, isOrdinary } = factsOf(path);
    if (!isOrdinary) throw new FileError(path, "this is not an ordinary file.");
    if (size > limits.length * 4) return { text: "", problems: [tooLargeFile(size)] };
    return decode(readFileSync(path));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(path, reasonOf(error));
  }
}

/** A folder has a reason of its own when it is read; a pipe or device could be read for ever. */
function factsOf(path: string) {
  const facts = statSync(path);
  return { size: facts.size, isOrdinary: facts.isFile() || facts.isDirectory() };
}

function tooLargeFile(size: number) {
  return {
    code: "document/too-large",
    start: 0,
    end: 0,
    what: `The file holds ${(size / 1_000_000).toFixed(1)} MB; Bollard reads up to ${limits.length / 1_000_000} million characters.`,
    todo: "Split the file, or check that it is the right one.",
  } as const;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder.",
  EISDIR: "this is a folder, not a file.",
  EACCES: "you may not read this file.",
  EPERM: "you may not read this file.",
  ELOOP: "its links lead in a circle.",
};

/** Says in plain words why the file system refused. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string } | null)?.code ?? "";
  return reasons[code] ?? `it could not be read (${code || String(error)}).`;
}
