import { readFileSync, statSync } from "node:fs";
import type { Outline } from "@bollard/document";
import { FileError, reasonOf } from "./read-text.js";

/** Larger files than this are no documents of text. */
const largest = 100_000_000;

/** A Word document as an outline. */
export interface WordFile {
  readonly outline: Outline;
  /** What the document holds that was not read, in plain words. */
  readonly notes: readonly string[];
}

/**
 * Reads a Word document. Nothing that it refers to is fetched.
 * @throws FileError when the file cannot be read, or is no Word document
 */
export async function readWordFile(path: string): Promise<WordFile> {
  const bytes = readBytes(path);
  // What unpacks and reads such files is loaded with the first one.
  const { readWord } = await import("@bollard/document/word");
  const { outline, problems } = await readWord(bytes);
  const notes = problems.map(({ what, todo }) => `${what} ${todo}`);
  if (outline.blocks.length === 0 && notes.length > 0) throw new FileError(path, notes.join(" "));
  return { outline, notes };
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > largest) throw new FileError(path, "it is too large for a document.");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(path, reasonOf(error));
  }
}
