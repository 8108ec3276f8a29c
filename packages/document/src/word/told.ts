import type { Archive } from "../workbook/archive/open-archive.js";
import type { WordTally } from "./word-blocks.js";
import type { WordParts } from "./word-package.js";
import type { WordProblem } from "./word-problem.js";

/** What to tell of a document that was read: what it holds beside its text. */
export function problemsOfDocument(
  { names }: Archive,
  { external }: WordParts,
  tally: WordTally,
): readonly WordProblem[] {
  const problems: WordProblem[] = [];
  const tell = (code: WordProblem["code"], what: string, todo: string) =>
    problems.push({ code, what, todo });
  if (names.some((name) => /(?:^|\/)vbaproject\.bin$/.test(name))) {
    const what = "The document holds macros. They were not run, and nothing of them is kept.";
    tell("word/macros", what, "Check that no text depends on a macro that still has to run.");
  }
  if (tally.insertions + tally.deletions > 0) {
    const what = `The document holds tracked changes (insertions: ${tally.insertions}, deletions: ${tally.deletions}). It was read as if all of them were accepted.`;
    tell("word/tracked-changes", what, "Accept or reject the changes, and use what comes of it.");
  }
  if (names.some((name) => /^word\/comments\.xml$/.test(name))) {
    const what = "The document holds comments. They are not read.";
    tell("word/comments", what, "Write what matters of them into the text.");
  }
  if (tally.hidden > 0) {
    const what = "The document holds hidden text. It was read like the rest.";
    tell("word/hidden-text", what, "Check that it may be passed on.");
  }
  if (external) {
    const what =
      "The document asks for content from elsewhere, such as a template. It was not fetched.";
    tell("word/external-content", what, "Check where the document comes from.");
  }
  if (tally.embedded > 0) {
    const what = "The document embeds other documents. They are not read.";
    tell(
      "word/embedded-documents",
      what,
      "Open it in a word processor and save it again as .docx.",
    );
  }
  if (tally.pictures > 0) {
    const what = `The document holds pictures (${tally.pictures}). Words in them are not read.`;
    tell("word/pictures", what, "Write what matters of them into the text.");
  }
  return problems;
}
