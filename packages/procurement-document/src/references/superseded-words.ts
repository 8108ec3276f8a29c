import { dayInWords } from "@bollard/model";
import { type PlainWords, plainWords } from "./plain-words.js";
import type { SupersededRow } from "./superseded-table.js";

/** A superseded reference in plain English: what is the matter, and what to do. */
export interface SupersededWords {
  readonly what: string;
  readonly todo: string;
}

/**
 * Says what is the matter with a superseded reference and what to do.
 * @param quote - the words by which a text names it
 */
export function supersededWords(row: SupersededRow, quote: string): SupersededWords {
  const words: PlainWords = plainWords[row.id] ?? {};
  const was = words.was === undefined ? "" : ` It was ${words.was}.`;
  return {
    what: `“${quote}” ${words.what ?? standing(row)}.${was}`,
    todo: [words.todo ?? remedy(row), ...conditions(row)].join(" "),
  };
}

function standing({ action, on }: SupersededRow): string {
  const since = on === undefined ? "" : ` since ${dayInWords(on)}`;
  if (action === "verify") return `may be out of date${since}`;
  return on === undefined ? "is out of date" : `has been out of date${since}`;
}

function remedy({ action, current }: SupersededRow): string {
  if (action === "verify") return `Look up whether ${current} took its place.`;
  return action === "qualify" ? `Cite ${current}.` : `Cite ${current} instead.`;
}

/** What only a person can decide, so that the older reference may be right, and what was not checked. */
function conditions({ exceptWhen, verified }: SupersededRow): readonly string[] {
  const notes = exceptWhen
    .filter(({ kind }) => kind === "needs-person" || kind === "existing-arrangement")
    .map(({ note }) => note);
  return [
    ...(notes.length === 0 ? [] : [`It may stay where this is so: ${notes.join(" ")}`]),
    ...(verified === "unchecked" ? ["Check with the issuer first: this was not confirmed."] : []),
  ];
}
