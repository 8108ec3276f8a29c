import { UnreadableWorkbook } from "../workbook/problem.js";

/** What can be wrong with a Word document, or be left out when it is read. */
export type WordProblemCode =
  | "word/not-a-document"
  | "word/other-format"
  | "word/encrypted"
  | "word/damaged"
  | "word/too-large"
  | "word/macros"
  | "word/tracked-changes"
  | "word/comments"
  | "word/hidden-text"
  | "word/external-content"
  | "word/embedded-documents"
  | "word/pictures";

/** Something that a person should know about a Word document, in plain words. */
export interface WordProblem {
  readonly code: WordProblemCode;
  readonly what: string;
  readonly todo: string;
}

/** Leaves the reading of a document that must not, or cannot, be read any further. */
export class UnreadableWord extends Error {
  constructor(readonly problem: WordProblem) {
    super(problem.what);
  }
}

/** The problem of a document that holds more than Bollard is willing to read. */
const tooLarge: WordProblem = {
  code: "word/too-large",
  what: "Unpacked, the document holds more than Bollard reads, as in a file made to exhaust memory.",
  todo: "Check where the file comes from. If it is the right one, take pictures out or split it.",
};

/** The problem of a document that a password protects. */
export const encrypted: WordProblem = {
  code: "word/encrypted",
  what: "The document is protected by a password, so that nothing of it can be read.",
  todo: "Open it in a word processor, remove the password and save it again.",
};

const damaged: WordProblem = {
  code: "word/damaged",
  what: "The document is damaged, so that it cannot be read.",
  todo: "Open it in a word processor, save it again as .docx and use that.",
};

/** The problem that a failed reading leaves behind. The guard of zip files speaks of workbooks. */
export function problemOfWord(error: unknown): WordProblem {
  if (error instanceof UnreadableWord) return error.problem;
  if (!(error instanceof UnreadableWorkbook)) return damaged;
  if (error.problem.code === "workbook/encrypted") return encrypted;
  return error.problem.code === "workbook/too-large" ? tooLarge : damaged;
}
