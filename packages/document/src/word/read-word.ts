import { parseMarkdown } from "../markdown/parse-markdown.js";
import { numberParagraphs } from "../outline/word-place.js";
import type { Outline } from "../outline.js";
import { type Archive, openArchive } from "../workbook/archive/open-archive.js";
import { readNumbering } from "./read-numbering.js";
import { readStory } from "./read-story.js";
import { recogniseArchive, recogniseBytes } from "./recognise.js";
import { problemsOfDocument } from "./told.js";
import type { WordTally } from "./word-blocks.js";
import { WordNumbering } from "./word-numbering.js";
import { findParts, type WordParts } from "./word-package.js";
import { problemOfWord, UnreadableWord, type WordProblem } from "./word-problem.js";
import { WordStyles } from "./word-styles.js";
import { MarkdownWriter } from "./write-markdown.js";

/** A Word document as far as it can be read, and what a person should know about it. */
export interface ReadWord {
  /** The outline of the document written as Markdown, which is its text; empty when it cannot be read. */
  readonly outline: Outline;
  /** For each block of the top level the number of its first paragraph, as `wordPlace` counts them. */
  readonly paragraphs: readonly number[];
  readonly problems: readonly WordProblem[];
}

/**
 * Reads a Word document (`.docx`, `.docm`): headings and clauses with the numbers that Word prints, lists,
 * tables, text boxes, notes. Headers, footers, comments and the table of contents are left out. Never
 * throws, whatever the bytes. Nothing in the file is run, and nothing outside is read.
 */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  try {
    const other = recogniseBytes(bytes);
    if (other) throw new UnreadableWord(other);
    return readArchive(openArchive(bytes));
  } catch (error) {
    return { outline: parseMarkdown(""), paragraphs: [], problems: [problemOfWord(error)] };
  }
}

function readArchive(archive: Archive): ReadWord {
  const parts = findParts(archive);
  if (parts === undefined) throw new UnreadableWord(recogniseArchive(archive));
  const tally: WordTally = {
    ...{ insertions: 0, deletions: 0, hidden: 0, pictures: 0, embedded: 0, size: 0 },
    references: [],
  };
  const outline = parseMarkdown(writeDocument(archive, parts, tally));
  return {
    outline,
    paragraphs: numberParagraphs(outline),
    problems: problemsOfDocument(archive, parts, tally),
  };
}

function writeDocument(archive: Archive, parts: WordParts, tally: WordTally): string {
  const story = readStory(parts.main, readPart(archive, parts.main), "document", tally);
  if (story === undefined) throw new UnreadableWord(recogniseArchive(archive));
  const styles = new WordStyles(parts.styles, optionalPart(archive, parts.styles));
  const numbering = optionalPart(archive, parts.numbering);
  const lists =
    parts.numbering !== undefined && numbering
      ? readNumbering(parts.numbering, numbering)
      : { shared: new Map(), lists: new Map() };
  const writer = new MarkdownWriter(styles, new WordNumbering(lists, styles));
  writer.write(story.blocks);
  writeNotes(archive, parts, tally, writer);
  return writer.finish();
}

function writeNotes(
  archive: Archive,
  { footnotes, endnotes }: WordParts,
  tally: WordTally,
  writer: MarkdownWriter,
): void {
  const read = (part: string | undefined, root: string) => {
    const bytes = optionalPart(archive, part);
    return part !== undefined && bytes ? readStory(part, bytes, root, tally)?.notes : undefined;
  };
  const references = [...tally.references];
  if (references.length === 0) return;
  const notes = { footnote: read(footnotes, "footnotes"), endnote: read(endnotes, "endnotes") };
  for (const [at, { kind, id }] of references.entries()) {
    writer.writeNote(`[^${at + 1}]`, notes[kind]?.get(id) ?? []);
  }
}

function readPart(archive: Archive, part: string): Uint8Array {
  return archive.read(part) ?? new Uint8Array();
}

function optionalPart(archive: Archive, part: string | undefined): Uint8Array | undefined {
  return part === undefined ? undefined : archive.read(part);
}
