import { isWithin } from "@bollard/model";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
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

/** The label of the entry that says something: the one that is judged, or the one that it refers to. */
export function speakerOf(entry: Entry, at: string, desk: Desk): string {
  if (isWithin(at, entry.pointer)) return entry.label;
  const other = desk.entries(entry.table.key).find(({ pointer }) => isWithin(at, pointer));
  return (other ?? entry).label;
}
