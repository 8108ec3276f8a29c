import { plainWords } from "../../tables/plain-words.js";
import type { Cells } from "../cells.js";
import { findHeader, type Header } from "../find-header.js";

/** What a column of the ICS holds; `Y`, `N` and `N/A` where each answer has a column to be marked. */
export type IcsColumnKey = "reference" | "status" | "support" | "detail" | "Y" | "N" | "N/A";

const heads: Readonly<Record<IcsColumnKey, readonly string[]>> = {
  reference: ["Reference", "Provision", "Provision reference", "Provision ID", "Ref."],
  status: ["Status", "Provision status"],
  support: ["Support", "Supported", "Supported (Y/N/N/A)", "Implementation support"],
  detail: ["Detail", "Detail /Justification", "Justification", "Details and justification"],
  Y: ["Y", "Yes"],
  N: ["N", "No"],
  "N/A": ["N/A", "Not applicable"],
};

/** Finds the header of the ICS: it names provisions and their support. */
export function findIcsHeader(cells: Cells): Header | undefined {
  const keys = new Map<string, string>();
  for (const [key, names] of Object.entries(heads)) {
    for (const name of names) keys.set(plainWords(name).join(" "), key);
  }
  return findHeader(
    cells,
    (text) => {
      const key = text.length > 100 ? undefined : keys.get(plainWords(text).join(" "));
      return key === undefined ? undefined : { key, sure: true };
    },
    (found) => found.has("reference") && (found.has("support") || hasMarks(found)),
  );
}

/** Says whether each answer has a column to be marked. */
export function hasMarks(columns: { has(key: string): boolean }): boolean {
  return !columns.has("support") && columns.has("Y") && columns.has("N") && columns.has("N/A");
}

/**
 * Reads the id of a provision at the beginning of a reference: `5.1-1`, `Provision 5.3-4A: …`.
 * @returns `undefined` where there is none, or more than one
 */
export function readReference(text: string): string | undefined {
  const plain = text.trim().replace(/^provision\s*:?\s*/i, "");
  const found =
    /^(\d{1,2}(?:\.\d{1,2})?)[-\u2010-\u2015](\d{1,2})([a-z]?)(?![\p{L}\p{N}]|[-.\u2013]\d)/iu.exec(
      plain,
    );
  if (!found) return undefined;
  const [whole, clause, number, letter = ""] = found;
  const rest = plain.slice(whole.length, whole.length + 200);
  if (/\d[-\u2010-\u2015]\d/.test(rest)) return undefined;
  return `${clause}-${number}${letter.toUpperCase()}`;
}
