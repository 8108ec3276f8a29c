import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write here.",
  EPERM: "you may not write here.",
  EROFS: "it lies on a disk that cannot be written.",
  EISDIR: "this is a folder, not a file.",
  ENOTDIR: "a file stands where a folder is needed.",
  EEXIST: "a file stands where a folder is needed.",
  ENOSPC: "there is no space left.",
};

/**
 * Writes a file, and the folders above it where they are missing.
 * @param flag `wx` leaves a file alone that is there already, and throws `EEXIST`
 * @throws the error of the file system
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  flag: "w" | "wx" = "w",
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag });
}

/** Says in plain words why a file could not be written. */
export function whyNotWritten(error: unknown): string {
  const code = (error as { code?: string } | null)?.code ?? "";
  return reasons[code] ?? `it could not be written (${code || String(error)}).`;
}
