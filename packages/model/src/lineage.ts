/** What happened to an item between two editions. */
export type Change =
  | "same"
  | "reworded"
  | "narrowed"
  | "widened"
  | "condition-changed"
  | "renumbered"
  | "split"
  | "merged"
  | "new"
  | "dropped";

/** One step from items of an older edition to items of a newer one. */
export interface Lineage<From extends string = string, To extends string = string> {
  readonly from: readonly From[];
  readonly to: readonly To[];
  readonly change: Change;
  /** What changed, in our own words; absent where nothing did. */
  readonly note?: string;
}

/** The newer items that an older one became; empty when it was dropped or never existed. */
export function successors(lineage: readonly Lineage[], id: string): readonly string[] {
  return lineage.filter((step) => step.from.includes(id)).flatMap((step) => step.to);
}

/** The older items that a newer one came from; empty when it is new or never existed. */
export function predecessors(lineage: readonly Lineage[], id: string): readonly string[] {
  return lineage.filter((step) => step.to.includes(id)).flatMap((step) => step.from);
}
