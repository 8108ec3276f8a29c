import { readingWords } from "@bollard/linter";
import type { SupersededRow } from "@bollard/procurement-document";

const heads = {
  replace: "Out of date",
  qualify: "Says too little",
  verify: "May be out of date",
} as const;

/** Says what has replaced a document, when that does not count, and how it was checked, in Markdown. */
export function supersededCard(row: SupersededRow): string {
  const { superseded, current, action, on, note, exceptWhen } = row;
  const since = on === undefined ? "" : `, since ${on}`;
  const notes = exceptWhen.map((exception) => `- ${exception.note}`);
  return [
    `**${heads[action]}**${since}: ${superseded}.`,
    `${action === "verify" ? "Look up" : "Cite"}: **${current}**.`,
    notes.length > 0 ? `Right all the same where:\n\n${notes.join("\n")}` : "",
    note ? `*${note}*` : "",
    checkedLine(row),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** When and how a fact was checked. */
export function checkedLine({ checked, verified }: Pick<SupersededRow, "checked" | "verified">) {
  return `Checked ${checked}, ${readingWords(verified)}.`;
}
