import type { NoteKind } from "../handover/handover.js";

/** The word before a note, so that its kind does not depend on colour. */
export const noteWord: Readonly<Record<NoteKind, string>> = {
  info: "Note",
  warning: "Warning",
  question: "Question",
};

/** The title of the list of headings. */
export const contentsTitle = "Contents";
