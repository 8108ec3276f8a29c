import type { Clause, Item, Source, Verification } from "@bollard/model";
import type { Parameters, Role } from "./parameters.js";

/** What a part of the Regulations is about. */
export type Requirement = "passwords" | "reporting" | "support-period" | "statement-of-compliance";

/** Whether an item is law, or what it is instead. */
export type Standing = "in-force" | "policy" | "advice" | "note";

/** One section, regulation, paragraph or note of the PSTI regime. */
export interface PstiItem<Id extends string = string> extends Item<Id> {
  readonly title: string;
  /** How a document cites the item: `PSTI Regulations 2023, Schedule 1 paragraph 2(2)(a)`. */
  readonly citeAs: string;
  readonly roles: readonly Role[];
  readonly standing: Standing;
  /** The requirement that the item sets, explains or replaces. */
  readonly requirement?: Requirement;
  /** The first day of its force, `YYYY-MM-DD`; absent for what is not law. */
  readonly since?: string;
  readonly parameters?: Parameters;
}

/** A part of the regime together with its items, in the order printed. */
export interface PstiClause<Id extends string = string> extends Clause {
  readonly items: readonly PstiItem<Id>[];
}

/** What the items of a part have in common, unless they say otherwise. */
interface Common {
  readonly obligation: PstiItem["obligation"];
  readonly roles: readonly Role[];
  readonly requirement?: Requirement;
  readonly since?: string;
  readonly standing?: Standing;
  readonly witnesses?: readonly string[];
}

/** An item as its file writes it: what is its own. */
interface WrittenItem<Id extends string> extends Partial<Common> {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly parameters?: Parameters;
  readonly note?: string;
  readonly verified?: Verification;
  /** Overrides the address that the id gives; `null` where there is none. */
  readonly url?: string | null;
  /** Overrides the document that the id gives. */
  readonly document?: string;
}

/** Writes a part of the regime; each item gets its parent, its citation and its source. */
export function part<const Id extends string>(
  clause: Clause,
  common: Common,
  written: readonly WrittenItem<Id>[],
): PstiClause<Id> {
  return { ...clause, items: written.map((item) => toItem(clause, { ...common, ...item })) };
}

function toItem<Id extends string>(
  clause: Clause,
  item: WrittenItem<Id> & Common,
): PstiItem<Id> {
  const { witnesses, note, verified, url, document, standing = "in-force", ...own } = item;
  const place = placeOf(item.id);
  return {
    ...(standing === "in-force" && { since: "2024-04-29" }),
    ...own,
    parent: clause.id,
    standing,
    citeAs: place.citeAs,
    source: toSource({ ...place, ...(document && { document }) }, item),
  };
}

function toSource(place: Place, item: WrittenItem<string> & Common): Source {
  const url = item.url === undefined ? place.url : item.url;
  return {
    document: place.document,
    clause: place.clause,
    ...(url && { url }),
    checked: "2026-11-23",
    verified: item.verified ?? "official-mirror",
    witnesses: item.witnesses ?? ["si1007"],
    ...(item.note && { note: item.note }),
  };
}

/** What an id says about where its item stands. */
interface Place {
  readonly document: string;
  readonly clause: string;
  readonly citeAs: string;
  readonly url?: string;
}

function placeOf(id: string): Place {
  const section = /^PSTI Act (ss?)\.((\d+).*)$/.exec(id);
  if (section) return placeInAct(section[1] === "ss", section[2] ?? "", section[3] ?? "");
  const regulation = /^SI 2023\/1007 reg (\w+)$/.exec(id);
  if (regulation) return placeInRegulations(`regulation ${regulation[1]}`, `regulation/${regulation[1]}`);
  const schedule = /^Schedule (\w+) paragraph (\d+)/.exec(id);
  if (schedule) return placeInRegulations(id, `schedule/${schedule[1]}/paragraph/${schedule[2]}`);
  return { document: id, clause: "whole", citeAs: id };
}

function placeInAct(several: boolean, numbers: string, first: string): Place {
  const clause = `${several ? "sections" : "section"} ${numbers.replace("-(", " to (").replace(/(\d)-(\d)/, "$1 to $2")}`;
  return {
    document: "Product Security and Telecommunications Infrastructure Act 2022 (c. 46)",
    clause,
    citeAs: `PSTI Act 2022, ${clause}`,
    url: `https://www.legislation.gov.uk/ukpga/2022/46/section/${first}`,
  };
}

function placeInRegulations(clause: string, path: string): Place {
  return {
    document:
      "Product Security and Telecommunications Infrastructure (Security Requirements for Relevant Connectable Products) Regulations 2023 (SI 2023/1007)",
    clause,
    citeAs: `PSTI Regulations 2023, ${clause}`,
    url: `https://www.legislation.gov.uk/uksi/2023/1007/${path}`,
  };
}
