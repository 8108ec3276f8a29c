import type { Segment } from "@bollard/model";
import type { LookAt } from "../device-check.js";
import type { SpecLook } from "../spec-look.js";

/** The tables that hold how the device communicates, of which an edition has one or the other. */
const mechanisms = ["SecComMech", "ComMech"];

/** An entry of an IXIT table: contents by the key of the field. */
type Entry = Readonly<Record<string, unknown>>;

/** So where a table has an entry. */
export function hasEntry(...tables: readonly string[]): LookAt {
  return ifReadable(tables, (look) =>
    tables.some((table) => entriesOf(table, look).length > 0) ? "so" : "unsaid",
  );
}

/** So where each entry of the tables says something in a field, and there is an entry. */
export function eachSays(tables: readonly string[], field: string, facet: string): LookAt {
  return ifReadable(tables, (look) => {
    const entries = tables.flatMap((table) => entriesOf(table, look));
    const saying = entries.filter((entry) => facetOf(entry, field, facet) !== undefined);
    return entries.length > 0 && saying.length === entries.length ? "so" : "unsaid";
  });
}

/** So where an entry of a table declares a facet of a field to be true. */
export function declares(table: string, field: string, facet: string): LookAt {
  return ifReadable([table], (look) =>
    entriesOf(table, look).some((entry) => facetOf(entry, field, facet) === true) ? "so" : "unsaid",
  );
}

/** So where each mechanism of communication gives a guarantee, and there is one. */
export function guaranteed(guarantee: string): LookAt {
  return ifReadable(mechanisms, (look) => {
    const entries = mechanisms.flatMap((table) => entriesOf(table, look));
    const giving = entries.filter((entry) => {
      const guarantees = facetOf(entry, "securityGuarantees", "guarantees");
      return Array.isArray(guarantees) && guarantees.includes(guarantee);
    });
    return entries.length > 0 && giving.length === entries.length ? "so" : "unsaid";
  });
}

/** So where each mechanism of communication names its protocols. */
export const protocolsNamed: LookAt = (look) =>
  eachSays(mechanisms, "cryptographicDetails", "protocols")(look);

/** So where a mechanism of communication has a protocol of that name among its own. */
export function namesProtocol(name: RegExp): LookAt {
  return ifReadable(mechanisms, (look) =>
    mechanisms
      .flatMap((table) => entriesOf(table, look))
      .some((entry) => name.test(String(facetOf(entry, "cryptographicDetails", "protocols") ?? "")))
      ? "so"
      : "unsaid",
  );
}

/** So where a table that is one entry says something in a field. */
export function saysIn(table: string, field: string): LookAt {
  return ifReadable([table], ({ spec }) => {
    const entry: unknown = spec.ixit?.[table];
    return isEntry(entry) && textOf(entry[field]) !== "" ? "so" : "unsaid";
  });
}

/** The services that speak one of some protocols: so where each is off or names what authenticates its users. */
export function servicesGuarded(name: RegExp): LookAt {
  return ifReadable(["SoftServ"], (look) => {
    const named = entriesOf("SoftServ", look).flatMap((entry, place) =>
      name.test(`${textOf(entry["id"])} ${textOf(entry["description"])}`) ? [{ entry, place }] : [],
    );
    const open = named.find(({ entry }) => {
      const guards = facetOf(entry, "authenticationMechanism", "value");
      return isOn(entry) === true && Array.isArray(guards) && guards.length === 0;
    });
    if (open) {
      const at: readonly Segment[] = ["ixit", "SoftServ", open.place, "authenticationMechanism"];
      const service = textOf(open.entry["id"]) || "a service";
      return { because: `${service} is on and nothing guards it`, at, cites: [] };
    }
    return named.length > 0 && named.every(({ entry }) => isSettled(entry)) ? "so" : "unsaid";
  });
}

function isSettled(entry: Entry): boolean {
  const guards = facetOf(entry, "authenticationMechanism", "value");
  return isOn(entry) === false || (isOn(entry) === true && Array.isArray(guards));
}

function isOn(entry: Entry): boolean | undefined {
  const status = facetOf(entry, "status", "value");
  return status === "enabled" ? true : status === "disabled" ? false : undefined;
}

/** What does not fit has a finding of its own, and is not asked for as well. */
function ifReadable(tables: readonly string[], look: LookAt): LookAt {
  return (seen) => (tables.some((table) => seen.isUnreadable(["ixit", table])) ? "so" : look(seen));
}

function entriesOf(table: string, { spec }: SpecLook): readonly Entry[] {
  const entries: unknown = spec.ixit?.[table];
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a field declares: the facet of its long form, or for `value` the field itself where it is no prose. */
function facetOf(entry: Entry, field: string, facet: string): unknown {
  const content = entry[field];
  if (isEntry(content)) return content[facet];
  return facet === "value" && typeof content !== "string" ? content : undefined;
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content.trim();
  const text = isEntry(content) ? content["text"] : undefined;
  return typeof text === "string" ? text.trim() : "";
}
