import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { lookedAt } from "./judge.js";
import type { Reading } from "./reading.js";
import { fails, passes, type Ruling, staysOpen } from "./ruling.js";
import { saidOf, speakerOf } from "./said.js";

/** What a unit makes of a yes or no; the sentences are about the entry of that label. */
export interface Decision {
  /** The fields that were looked at; where nothing is said, the first is to be written. */
  readonly fields: readonly string[];
  readonly yes: (label: string) => string;
  readonly no: (label: string) => string;
  /** What to do where it is no. */
  readonly remedy: string;
  readonly unknown: (label: string) => string;
  /** The facets to declare where it is unknown. */
  readonly declare: string;
}

/** Passes where a flag says yes, fails where it says no, and asks for the facet where it says neither. */
export function decideByFlag(
  entry: Entry,
  flag: Reading<boolean> | undefined,
  { fields, yes, no, remedy, unknown, declare }: Decision,
  desk: Desk,
): Ruling {
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  if (flag === undefined) {
    const [field = ""] = fields;
    return staysOpen({
      ...own,
      at: entry.nearest(field),
      because: unknown(entry.label),
      todo: `Declare under ${field} of ${entry.label}: ${declare}.`,
    });
  }
  if (flag.value) return passes({ ...own, ...saidOf(flag), because: yes(entry.label) });
  return fails({
    ...own,
    ...saidOf(flag),
    because: no(speakerOf(entry, flag.at, desk)),
    todo: remedy,
  });
}
