import { createHash } from "node:crypto";

/** What is compared of a fact between two releases: short hashes of what it means and of what it was read in. */
export interface FactPrint {
  readonly meaning: string;
  readonly source: string;
}

/** The facts of a package by their keys, such as `v313/5.1-1`. */
export type Facts = Readonly<Record<string, FactPrint>>;

/**
 * Takes the facts out of what a data package exports: every element with an id of every list, of every list of items
 * of a framework, and of every list of links. A function without parameters gives data when asked.
 */
export function factsOf(exported: Readonly<Record<string, unknown>>): Facts {
  const found = new Map<string, FactPrint>();
  for (const [name, value] of Object.entries(exported).sort(byKey)) {
    const data = typeof value === "function" && value.length === 0 ? callOf(value) : value;
    collect(name, data, found);
  }
  return Object.fromEntries([...found].sort(byKey));
}

/** The data of a package as plain JSON, by the names of its exports; functions with parameters are left out. */
export function dataOf(
  exported: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(exported).flatMap(([name, value]) => {
    const data = typeof value === "function" && value.length === 0 ? callOf(value) : value;
    return data === undefined || typeof data === "function" ? [] : [[name, data] as const];
  });
  return Object.fromEntries(entries.sort(byKey));
}

/** What a package exports of another one's data. */
const ofOthers: Readonly<Record<string, readonly string[]>> = { crosswalk: ["frameworks"] };

/** What the entries of a package export together, less what is the data of others. */
export function ownExports(
  folder: string,
  entries: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const left = ofOthers[folder] ?? [];
  const all = entries.flatMap((entry) => Object.entries(entry));
  return Object.fromEntries(all.filter(([name]) => !left.includes(name)));
}

/** What JSON has no form for: sets, maps and patterns. */
export function toPlain(_: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof RegExp ? value.source : value;
}

/** Classes are called with `new`, and are no data. */
function callOf(value: unknown): unknown {
  if (typeof value !== "function" || /^class\b/.test(String(value))) return undefined;
  return value();
}

function collect(path: string, value: unknown, found: Map<string, FactPrint>): void {
  if (Array.isArray(value)) {
    for (const element of value) collectElement(path, element, found);
  } else if (isObject(value)) {
    for (const part of ["items", "maps"]) collect(path, value[part], found);
  }
}

function collectElement(path: string, element: unknown, found: Map<string, FactPrint>): void {
  if (!isObject(element)) return;
  const { id, edition, items, maps } = element;
  if (typeof id !== "string") return;
  if (Array.isArray(maps)) {
    collect("links", maps, found);
    return;
  }
  if (Array.isArray(items)) {
    collect(typeof edition === "string" ? `${id}@${edition}` : id, items, found);
    return;
  }
  const { source, sources, cites, checked, verified, witnesses, note, ...meaning } = element;
  found.set(`${path}/${id}`, {
    meaning: hashOf(meaning),
    source: hashOf([source, sources, cites, checked, verified, witnesses, note]),
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hashOf(value: unknown): string {
  const text = JSON.stringify(value, toPlain) ?? "";
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
