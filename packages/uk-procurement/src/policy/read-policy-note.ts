import { type PolicyNote, policyNotes } from "./policy-notes.js";

/** What a text that looks like the number of a policy note can be. */
export type PolicyNoteReading =
  /** A note of the present series. */
  | { readonly kind: "note"; readonly note: PolicyNote }
  /** Three digits, but no note of that number is known. */
  | { readonly kind: "unknown-number"; readonly number: string }
  /** The form of the series before 2025, which is known in part; `superseded` may know the text. */
  | { readonly kind: "earlier-series"; readonly number: string; readonly year: string }
  /** Three digits and a year: no series ever had that form, so that there is no such note. */
  | {
      readonly kind: "no-such-form";
      readonly number: string;
      /** The note of that number without the year, if there is one. */
      readonly note?: PolicyNote;
    };

/** Reads `PPN 014`, `PPN 09/23` or `PPN 014/21`; `undefined` where the text is none of these. */
export function readPolicyNote(text: string): PolicyNoteReading | undefined {
  const match = /^\s*PPN\s*(\d{1,3})(?:\s*\/\s*(\d{2}|\d{4}))?\s*$/i.exec(text);
  const [, number, year] = match ?? [];
  if (number === undefined) return undefined;
  const note = noteOf(number);
  if (number.length === 3 && year) return { kind: "no-such-form", number, ...(note && { note }) };
  if (year) return { kind: "earlier-series", number, year };
  if (note) return { kind: "note", note };
  return { kind: "unknown-number", number };
}

function noteOf(number: string): PolicyNote | undefined {
  return policyNotes().find((note) => note.number === number);
}
