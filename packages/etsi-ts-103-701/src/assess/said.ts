import { isWithin, toPath, toPointer } from "@bollard/model";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { isMeaningless, isNone, noneIn } from "./prose/none.js";
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

/** True where a field says `None`, as a word for all that it is about. */
export function isNoneOnly(entry: Entry, field: string): boolean {
  const [first] = entry.prose(field);
  return first !== undefined && isNone(first.text);
}

/** True where a field has text that does not say how something is done today. */
export function saysNoWay(entry: Entry, field: string): boolean {
  return entry.prose(field).length > 0 && isMeaningless(entry.text(field));
}

/** The label of the entry that is judged, with the one that it refers to where that says something. */
export function speakerOf(entry: Entry, at: string, desk: Desk): string {
  if (isWithin(at, entry.pointer)) return entry.label;
  const other = desk.entryAt(toPointer(toPath(at).slice(0, 3)));
  return other === undefined ? entry.label : `${entry.label}, which refers to ${other.label},`;
}

/** A sentence with `speakerOf` in it as one about the entry that says it, at whose words it stands. */
export function ofSpeaker(because: string): string {
  return because.replaceAll(/(?:entry \d+ of \S+|\S+), which refers to (\S+),/g, "$1");
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
