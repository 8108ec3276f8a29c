import { readingWords } from "@bollard/linter";
import { type PolicyNote, type PolicyNoteStatus, readPolicyNote } from "@bollard/uk-procurement";

const statuses: Readonly<Record<PolicyNoteStatus, string>> = {
  current: "In use",
  replaced: "Replaced",
  "earlier-procurements": "In use for procurements that began under the Regulations of 2015 alone",
  announced: "Issued, not yet to be applied",
};

/** Says what is known of a procurement policy note by its number, in Markdown; `undefined` for anything else. */
export function policyNoteCard(document: string): string | undefined {
  const reading = readPolicyNote(document);
  if (reading === undefined) return undefined;
  if (reading.kind === "note") return noteCard(reading.note);
  if (reading.kind === "unknown-number") return `No policy note ${reading.number} is known.`;
  if (reading.kind === "earlier-series") {
    return "A note of the series before 2025, which numbered its notes with the year.";
  }
  const meant = reading.note ? ` PPN ${reading.number} is “${reading.note.title}”.` : "";
  return `There is no such note: a number of three digits has no year.${meant}`;
}

function noteCard({ number, title, status, replaces, replacedBy, from, ...note }: PolicyNote) {
  const facts = [
    statuses[status],
    from ? `applied from ${from}` : "",
    replaces ? `replaces ${replaces.join(", ")}` : "",
    replacedBy
      ? `${status === "replaced" ? "replaced" : "to be replaced"} by PPN ${replacedBy}`
      : "",
  ].filter((part) => part !== "");
  return [
    `PPN ${number}: ${title}`,
    `${facts.join("; ")}.`,
    note.note ? `*${note.note}*` : "",
    `How this is known: ${readingWords(note.verified)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
