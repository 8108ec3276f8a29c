import { basename } from "node:path";
import { FileError, readWordFile } from "@bollard/linter/node";
import type { WordText } from "./requests.js";

/** Reads a Word document as Markdown. Never throws: where it cannot be read, the text says why. */
export async function wordText(path: string | undefined): Promise<WordText> {
  if (path === undefined) return unread("This document", "it is in no file on this machine.");
  try {
    const { outline, notes } = await readWordFile(path);
    return { text: outline.text, notes };
  } catch (error) {
    if (!(error instanceof FileError))
      return unread(basename(path), `it was not understood (${error}).`);
    return unread(basename(path), error.message.slice(path.length + 2));
  }
}

function unread(name: string, reason: string): WordText {
  return { text: `${name} cannot be read: ${reason}\n`, notes: [] };
}
