import {
  type Clause,
  type Condition,
  type Framework,
  type Item,
  type Lineage,
  lazily,
  type Obligation,
  type Source,
} from "@bollard/model";
import type { FeatureName } from "./features.js";

/** One provision of an edition. */
export type Provision<Id extends string = string> = Item<Id, FeatureName>;

/** A clause together with its provisions, in the order printed. */
export interface ProvisionClause<Id extends string = string> extends Clause {
  readonly provisions: readonly Provision<Id>[];
}

/** A numbered condition (`C`) or lettered feature (`F`) of Table B.1. */
export interface PrintedCondition<Symbol extends string = string> {
  /** The number or letter as printed, such as `12` or `aa`. */
  readonly symbol: Symbol;
  /** `C` for a numbered condition, `F` for a lettered feature. */
  readonly kind: "C" | "F";
  /** The meaning in our own words. */
  readonly summary: string;
  /** The same over the readable feature names. */
  readonly condition: Condition<FeatureName>;
  readonly source: Source;
}

/** A condition as an edition writes it: its source is that of the table. */
export type WrittenCondition<Symbol extends string> = Omit<PrintedCondition<Symbol>, "source">;

/** One edition of EN 303 645: a framework with the conditions of its Table B.1. */
export interface EditionData<Id extends string = string, Symbol extends string = string>
  extends Framework<Id, FeatureName> {
  readonly conditions: readonly PrintedCondition<Symbol>[];
}

/** A provision as a clause file writes it: what is its own. */
export interface WrittenProvision<Id extends string> {
  readonly id: Id;
  readonly obligation: Extract<Obligation, "shall" | "should">;
  /** The status exactly as Table B.1 prints it. */
  readonly status: string;
  readonly appliesIf?: Condition<FeatureName>;
  readonly summary: string;
  /** Overrides the edition's usual witnesses. */
  readonly witnesses?: readonly string[];
  readonly note?: string;
}

/** Completes a clause: gives each provision its parent and its source. */
export function completeClause<Id extends string>(
  clause: Clause,
  written: readonly WrittenProvision<Id>[],
  sourceOf: (provision: WrittenProvision<Id>) => Source,
): ProvisionClause<Id> {
  const provisions = written.map((provision) => {
    const { witnesses, note, ...own } = provision;
    return { ...own, parent: clause.id, source: sourceOf(provision) };
  });
  return { ...clause, provisions };
}

/** A framework without the parts that its clauses make up. */
type Description = Omit<Framework, "clauses" | "items" | "lineage">;

/** Puts an edition together from its description, clauses and conditions. */
export function toEdition<Id extends string, Symbol extends string>(
  description: Description,
  clauses: () => readonly ProvisionClause<Id>[],
  conditions: () => readonly PrintedCondition<Symbol>[],
  lineage?: () => readonly Lineage[],
): EditionData<Id, Symbol> {
  return lazily(description, {
    clauses: () => clauses().map(({ id, title }) => ({ id, title })),
    items: () => clauses().flatMap((clause) => clause.provisions),
    conditions,
    ...(lineage && { lineage }),
  });
}
