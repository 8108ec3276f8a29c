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
  /** Where the item stands in the Act, where the id names several places. */
  readonly place?: string;
  /** The document and its address, for what is neither in the Act nor in SI 2023/1007. */
  readonly document?: string;
  readonly url?: string;
}

/** Writes a part of the regime; each item gets its parent, its citation and its source. */
export function part<const Id extends string>(
  clause: Clause,
  common: Common,
  written: readonly WrittenItem<Id>[],
): PstiClause<Id> {
  return { ...clause, items: written.map((item) => toItem(clause, { ...common, ...item })) };
}

function toItem<Id extends string>(clause: Clause, item: WrittenItem<Id> & Common): PstiItem<Id> {
  const { id, title, summary, obligation, roles, requirement, parameters } = item;
  const standing = item.standing ?? "in-force";
  const since = item.since ?? (standing === "in-force" ? "2024-04-29" : undefined);
  const place = placeOf(item);
  return {
    id,
    parent: clause.id,
    title,
    citeAs: place.citeAs,
    summary,
    obligation,
    roles,
    standing,
    ...(requirement && { requirement }),
    ...(since && { since }),
    ...(parameters && { parameters }),
    source: toSource(place, item),
  };
}

function toSource(place: Place, item: WrittenItem<string>): Source {
  const url = item.url ?? place.url;
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

/** Where an item stands. */
interface Place {
  readonly document: string;
  readonly clause: string;
  readonly citeAs: string;
  readonly url?: string;
}

function placeOf({ id, place, document }: WrittenItem<string>): Place {
  const section = /^PSTI Act ss?\.((\d+).*)$/.exec(id);
  if (section) return placeInAct(place ?? `section ${section[1]}`, `section/${section[2]}`);
  const regulation = /^SI 2023\/1007 reg (\w+)$/.exec(id)?.[1];
  if (regulation) return placeInRegulations(`regulation ${regulation}`, `regulation/${regulation}`);
  const schedule = /^Schedule (\w+) paragraph (\d+)/.exec(id);
  if (!schedule) return { document: document ?? id, clause: "whole", citeAs: id };
  return placeInRegulations(id, `schedule/${schedule[1]}/paragraph/${schedule[2]}`);
}

function placeInAct(clause: string, path: string): Place {
  return {
    document: "Product Security and Telecommunications Infrastructure Act 2022 (c. 46)",
    clause,
    citeAs: `PSTI Act 2022, ${clause}`,
    url: `https://www.legislation.gov.uk/ukpga/2022/46/${path}`,
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
