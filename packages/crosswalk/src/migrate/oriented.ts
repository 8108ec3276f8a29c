import type { Change, Lineage } from "@bollard/model";
import { diff } from "../diff.js";

const backwards: Readonly<Partial<Record<Change, Change>>> = {
  narrowed: "widened",
  widened: "narrowed",
  split: "merged",
  merged: "split",
  new: "dropped",
  dropped: "new",
};

/**
 * What becomes of the items of an edition on the way to another, newer or older.
 * @returns `undefined` where no lineage is known between the two
 */
export function stepsBetween(
  framework: string,
  from: string,
  to: string,
): readonly Lineage[] | undefined {
  const there = diff(framework, from, to);
  if (there !== undefined) return there;
  return diff(framework, to, from)?.map(({ from: older, to: newer, change, note }) => ({
    from: newer,
    to: older,
    change: backwards[change] ?? change,
    // A note tells what the newer edition did, which is what is undone here.
    ...(note !== undefined && { note: `Undone: ${note}` }),
  }));
}
