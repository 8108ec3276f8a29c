import {
  type Clause,
  type Framework,
  type Item,
  lazily,
  type Obligation,
  type Verification,
} from "@bollard/model";

/** An item of a target as its file writes it. */
export interface WrittenItem<Id extends string = string> {
  readonly id: Id;
  /** What it is about, in our own words. */
  readonly title: string;
  /** Set where the place or topic of the item was not read in any source. */
  readonly unchecked?: true;
}

/** A framework that is only a target of links, as its file writes it. */
export interface WrittenTarget extends Omit<Framework, "items" | "clauses"> {
  readonly clauses?: readonly Clause[];
  readonly obligation: Obligation;
  /** How ids and titles were read where an item does not say otherwise. */
  readonly verified: Verification;
  /** What a reader should know of the reading. */
  readonly note?: string;
}

/** Completes a target: gives each item its obligation, parent and source. */
export function defineTarget<const Id extends string>(
  written: WrittenTarget,
  items: () => readonly WrittenItem<Id>[],
): Framework<Id> {
  const { obligation, verified, note, clauses, ...own } = written;
  const parent: Clause = clauses?.[0] ?? { id: "all", title: own.title };
  const toItem = ({ id, title, unchecked }: WrittenItem<Id>): Item<Id> => ({
    id,
    parent: parent.id,
    title,
    summary: title,
    obligation,
    source: {
      document: own.label,
      clause: id,
      ...(own.url === undefined ? {} : { url: own.url }),
      checked: "2026-11-23",
      verified: unchecked ? "unchecked" : verified,
      ...(note === undefined ? {} : { note }),
    },
  });
  return lazily(
    { ...own, clauses: clauses ?? [parent] },
    { items: () => items().map((item) => toItem(item)) },
  );
}
