import { readFileSync, statSync } from "node:fs";
import { limits } from "@bollard/document";
import { FileError, reasonOf } from "@bollard/linter/node";

/**
 * Reads a file that is no text of its own, such as a workbook.
 * @throws FileError when the file cannot be read, or is far too large
 */
export function bytesOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limits.length * 10) {
      throw new FileError(
        path,
        `it holds ${(size / 1_000_000).toFixed(0)} MB, which is too much to read.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, reasonOf(error));
  }
}
