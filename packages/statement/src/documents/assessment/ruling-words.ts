import { badge, type Run, strong } from "../../handover/handover.js";
import type { Alike } from "./alike.js";
import type { Delegated } from "./delegated.js";
import type { Reader } from "./reader.js";
import { whereOf } from "./where.js";

/** Where, why, and what to do or to answer, of rulings that say the same. */
export function wordsOf(alike: Alike, reader: Reader): readonly Run[] {
  const { because, todo, question, concern, verdict, as } = alike;
  if (as !== undefined) return [...whereOf(alike, reader), `: The same as in ${as}.`];
  const why = `${because}${quotesOf(alike, reader)}`;
  const runs: Run[] = [...whereOf(alike, reader), ": "];
  if (concern) runs.push(badge("concern", "open"), " ");
  runs.push(why);
  if (verdict === "PASS") return runs;
  if (todo !== undefined) runs.push("\n", strong("To do:"), ` ${todo}`);
  if (question === undefined) return runs;
  if (todo !== undefined) runs.push("\n", strong("Or an assessor answers:"), ` ${question}`);
  else runs.push(why === "" ? "" : "\n", strong("Question:"), ` ${question}`);
  return runs;
}

/** Which entries, and which other units to look at. */
export function wordsOfDelegated(delegated: Delegated, reader: Reader): readonly Run[] {
  const entries = delegated.rulings.map(({ entry, at, ...rest }) => ({
    ...rest,
    ...(entry !== undefined && { entry }),
    at: entry ?? at,
    looked: [],
  }));
  return [
    ...whereOf({ rulings: entries, verdict: delegated.verdict }, reader),
    `: ${delegated.see}`,
  ];
}

const mostQuotes = 4;

/** The words that decide, exactly but for line breaks; with their entry where they differ. */
function quotesOf({ rulings }: Alike, { nameAt }: Reader): string {
  const read = rulings.some(({ origin }) => origin === "read");
  const quotes = new Map<string, string>();
  for (const { quote, entry, at } of rulings) {
    const text = quote?.replace(/\s+/g, " ").trim();
    if (text && !quotes.has(text)) quotes.set(text, nameAt(entry ?? at).name);
  }
  const all = [...quotes];
  if (all.length === 0) return read ? " (read from prose)" : "";
  const shown = all
    .slice(0, mostQuotes)
    .map(([text, name]) => (all.length === 1 ? `“${text}”` : `“${text}” in ${name}`));
  const rest = all.length - shown.length;
  const more = rest > 0 ? `; and ${rest} more` : "";
  return ` (${read ? "read: " : ""}${shown.join("; ")}${more})`;
}
