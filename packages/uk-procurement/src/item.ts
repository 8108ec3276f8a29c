import type { BuyerKind } from "@bollard/connected-place-sectors";
import type { Clause, Confidence, Item, Nation, Source, Verification } from "@bollard/model";
import type { Addressee } from "./buyer.js";
import type { Parameters } from "./parameters.js";
import type { SourceId } from "./sources.js";

/**
 * How an item binds: law as it stands; a duty to have regard; policy that binds the buyers named;
 * guidance that anybody may follow; or a note on the state of things.
 */
export type Force = "law" | "have-regard" | "mandatory-policy" | "guidance" | "note";

/** One section, regulation, policy, note or guide on procurement, security or data. */
export interface ProcurementItem<Id extends string = string> extends Item<Id> {
  readonly title: string;
  /** How a document cites the item: `Procurement Act 2023, section 22`. */
  readonly citeAs: string;
  readonly force: Force;
  readonly addresses: readonly Addressee[];
  /** The buyers whom it binds, or whom guidance is written for. */
  readonly buyers: readonly BuyerKind[];
  /** The buyers who may adopt it although it does not bind them. */
  readonly mayAdopt?: readonly BuyerKind[];
  /** The nations in which it can reach a buyer; in some it reaches reserved functions only. */
  readonly nations: readonly Nation[];
  /** The first day of its force or use, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly since?: string;
  readonly parameters?: Parameters;
  readonly confidence: Confidence;
}

/** A part of the law or policy together with its items. */
export interface ProcurementClause<Id extends string = string> extends Clause {
  readonly items: readonly ProcurementItem<Id>[];
}

/** What the items of a part have in common, unless they say otherwise. */
interface Common {
  readonly obligation: ProcurementItem["obligation"];
  readonly force: Force;
  readonly addresses: readonly Addressee[];
  readonly buyers: readonly BuyerKind[];
  readonly mayAdopt?: readonly BuyerKind[];
  readonly nations: readonly Nation[];
  readonly since?: string;
  readonly confidence?: Confidence;
  readonly verified?: Verification;
  /** The sources that were read; none where nothing was. */
  readonly sources?: readonly SourceId[];
  /** The document as its issuer names it, where all items stand in one. */
  readonly document?: string;
  /** The day of the last check, where it is later than that of the whole. */
  readonly checked?: string;
}

/** An item as its file writes it: what is its own. */
interface WrittenItem<Id extends string> extends Partial<Common> {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** How documents cite it, where the id alone would not do. */
  readonly citeAs?: string;
  /** The place inside the document; `whole` where nothing is said. */
  readonly place?: string;
  readonly url?: string;
  readonly parameters?: Parameters;
  readonly note?: string;
}

/** Writes a part of the law or policy; each item gets its parent, its citation and its source. */
export function part<const Id extends string>(
  clause: Clause,
  common: Common,
  written: readonly WrittenItem<Id>[],
): ProcurementClause<Id> {
  return { ...clause, items: written.map((item) => toItem(clause, { ...common, ...item })) };
}

function toItem<Id extends string>(
  clause: Clause,
  item: WrittenItem<Id> & Common,
): ProcurementItem<Id> {
  const { id, title, summary, obligation, force, addresses, buyers, nations } = item;
  const { mayAdopt, since, parameters, citeAs = id, confidence = "high" } = item;
  return {
    id,
    parent: clause.id,
    title,
    citeAs,
    summary,
    obligation,
    force,
    addresses,
    buyers,
    ...(mayAdopt && { mayAdopt }),
    nations,
    ...(since && { since }),
    ...(parameters && { parameters }),
    confidence,
    source: toSource(item),
  };
}

function toSource(item: WrittenItem<string> & Common): Source {
  const { url, note, sources = [] } = item;
  return {
    document: item.document ?? item.title,
    clause: item.place ?? "whole",
    ...(url && { url }),
    checked: item.checked ?? "2026-11-22",
    verified: item.verified ?? "unchecked",
    witnesses: sources,
    ...(note && { note }),
  };
}
