import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { Ruling } from "./ruling.js";

/**
 * Runs other units on the entries that an entry refers to. Their rulings become rulings on the entry,
 * and say through which entry; where they fail or ask, the other unit reports it.
 */
export function delegate(
  desk: Desk,
  units: readonly string[],
  entry: Entry,
  targets: readonly Entry[],
): readonly Ruling[] {
  return targets.flatMap((target) =>
    units
      .flatMap((unit) => desk.judgedOn(unit, target))
      .map((ruling) => ({
        ...ruling,
        entry: entry.pointer,
        because: `${entry.label} relies on ${target.label}. ${ruling.because}`,
        looked: [entry.pointer, ...ruling.looked],
        told: true as const,
      })),
  );
}
