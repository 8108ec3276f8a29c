import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { reasonOf } from "@bollard/linter/node";
import type { WordText } from "./requests.js";

/** Larger files than this are no documents of text. */
const largest = 100_000_000;

/** Reads a Word document as Markdown. Never throws: where it cannot be read, the text says why. */
export async function wordText(path: string | undefined): Promise<WordText> {
  if (path === undefined) return unread("This document", "it is in no file on this machine.");
  try {
    if ((await stat(path)).size > largest) {
      return unread(basename(path), "it is too large for a document.");
    }
    const bytes = await readFile(path);
    // What unpacks and reads such files is loaded with the first one.
    const { readWord } = await import("@bollard/document/word");
    const { outline, problems } = await readWord(bytes);
    const notes = problems.map(({ what, todo }) => `${what} ${todo}`);
    if (outline.text === "" && notes.length > 0) return unread(basename(path), notes.join(" "));
    return { text: outline.text, notes };
  } catch (error) {
    return unread(basename(path), reasonOf(error));
  }
}

function unread(name: string, reason: string): WordText {
  return { text: `${name} cannot be read: ${reason}\n`, notes: [] };
}
