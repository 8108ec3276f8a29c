import { isWithin } from "@bollard/model";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { noneIn } from "./prose/none.js";
import type { Reading } from "./reading.js";
import type { Said } from "./ruling.js";

/** Where a reading stands, its words and how it came to be known, as a ruling says it. */
export function saidOf({
  at,
  quote,
  origin,
}: Pick<Reading<unknown>, "at" | "quote" | "origin">): Pick<Said, "at" | "quote" | "origin"> {
  return { at, origin, ...(quote !== undefined && { quote }) };
}

/**
 * The words with which a field says that there is none, `None in hardware` as well as `N/A`. Other
 * than a field that begins with `no`, such as `No findings so far`, it means the field as a whole.
 */
export function saidNone(
  entry: Entry,
  field: string,
): Pick<Said, "at" | "quote" | "origin"> | undefined {
  const [first] = entry.prose(field);
  const quote = first && noneIn(first.text);
  return first && quote ? { at: first.at, quote, origin: "read" } : undefined;
}

/** The label of the entry that says something: the one that is judged, or the one that it refers to. */
export function speakerOf(entry: Entry, at: string, desk: Desk): string {
  if (isWithin(at, entry.pointer)) return entry.label;
  const other = desk.entries(entry.table.key).find(({ pointer }) => isWithin(at, pointer));
  return (other ?? entry).label;
}

/** The first words of a field, to point at where something is missing. */
export function opening(
  entry: Entry,
  field: string,
): Pick<Reading<unknown>, "at" | "quote" | "origin"> {
  const [first] = entry.prose(field);
  const quote = first && /\S+(?:[^\S\n]+\S+){0,3}/.exec(first.text)?.[0];
  if (first === undefined || quote === undefined)
    return { at: entry.nearest(field), origin: "read" };
  return { at: first.at, quote, origin: "read" };
}
