import type { Clause, Confidence, Item, Source, Verification } from "@bollard/model";
import type { Parameters } from "./parameters.js";
import type { SourceId } from "./sources.js";

/** Whom an item addresses. */
export type Role =
  | "operator-of-essential-services"
  | "relevant-digital-service-provider"
  | "competent-authority"
  | "government";

/** Whether an item is law, or a note on the state of things. */
export type Standing = "in-force" | "note";

/** One regulation, paragraph or instrument of the NIS regime. */
export interface NisItem<Id extends string = string> extends Item<Id> {
  readonly title: string;
  /** How a document cites the item: `NIS Regulations 2018, regulation 8(1)`. */
  readonly citeAs: string;
  readonly roles: readonly Role[];
  readonly standing: Standing;
  /** The first day of its force, `YYYY-MM-DD`, where it is later than that of the Regulations or of another instrument. */
  readonly since?: string;
  readonly parameters?: Parameters;
  readonly confidence: Confidence;
}

/** A part of the regime together with its items. */
export interface NisClause<Id extends string = string> extends Clause {
  readonly items: readonly NisItem<Id>[];
}

/** What the items of a part have in common, unless they say otherwise. */
export interface Common {
  readonly obligation: NisItem["obligation"];
  readonly roles: readonly Role[];
  readonly standing?: Standing;
  readonly since?: string;
  readonly confidence?: Confidence;
  readonly verified?: Verification;
  readonly sources?: readonly SourceId[];
  readonly checked?: string;
}

/** An item as its file writes it: what is its own. */
export interface WrittenItem<Id extends string> extends Partial<Common> {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** How documents cite it, where the id alone does not say. */
  readonly citeAs?: string;
  /** The place inside the document, where the id alone does not say. */
  readonly place?: string;
  /** The document, where it is not the Regulations. */
  readonly document?: string;
  readonly url?: string;
  readonly parameters?: Parameters;
  readonly note?: string;
}

/** Writes a part of the regime; each item gets its parent, its citation and its source. */
export function part<const Id extends string>(
  clause: Clause,
  common: Common,
  written: readonly WrittenItem<Id>[],
): NisClause<Id> {
  return { ...clause, items: written.map((item) => toItem(clause.id, { ...common, ...item })) };
}

/** Completes an item with its parent, its citation and its source. */
export function toItem<Id extends string>(
  parent: string,
  item: WrittenItem<Id> & Common,
): NisItem<Id> {
  const { id, title, summary, obligation, roles, since, parameters } = item;
  return {
    id,
    parent,
    title,
    citeAs: item.citeAs ?? `NIS Regulations 2018, ${placeOf(item)}`,
    summary,
    obligation,
    roles,
    standing: item.standing ?? "in-force",
    ...(since && { since }),
    ...(parameters && { parameters }),
    confidence: item.confidence ?? "high",
    source: toSource(item),
  };
}

function toSource(item: WrittenItem<string> & Common): Source {
  return {
    document:
      item.document ??
      "Network and Information Systems Regulations 2018 (SI 2018/506), as amended to 1 July 2022",
    clause: placeOf(item),
    url: item.url ?? `https://www.legislation.gov.uk/uksi/2018/506/${pathOf(item.id)}`,
    checked: item.checked ?? "2026-11-25",
    verified: item.verified ?? "official-mirror",
    witnesses: item.sources ?? ["nis"],
    ...(item.note && { note: item.note }),
  };
}

/** Where an item stands, from its id: `NIS reg 8(1)` is `regulation 8(1)`. */
function placeOf({ id, place }: { readonly id: string; readonly place?: string }): string {
  if (place) return place;
  const [local = id] = id.replace("NIS ", "").split(": ");
  return local.replace("regs ", "regulations ").replace("reg ", "regulation ").replace("-", " to ");
}

function pathOf(id: string): string {
  const regulation = /^NIS regs? (\w+)/.exec(id)?.[1];
  if (regulation) return `regulation/${regulation}`;
  const [, schedule, paragraph] = /^NIS Schedule (\d+)(?: paragraph (\d+))?/.exec(id) ?? [];
  if (!schedule) return "";
  return paragraph ? `schedule/${schedule}/paragraph/${paragraph}` : `schedule/${schedule}`;
}
