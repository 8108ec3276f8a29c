import { saysSomething } from "@bollard/device-spec";
import type { Unsaid } from "./carried-check.js";

type Part<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;

/** The fields of an entry and of what it holds, such as `owner.role`. */
export type FieldOf<E> = {
  [K in keyof E & string]: K | `${K}.${Part<NonNullable<E[K]>>}`;
}[keyof E & string];

/** What is asked where a field says nothing; nothing is asked where it is not a text. */
export type Asked<E> = { readonly [F in FieldOf<E>]?: string | false | undefined };

/** Asks for each field that says nothing. `so` where all that are asked for say something. */
export function lacks<E extends object>(entry: E, asked: Asked<E>): "so" | Unsaid {
  const gaps: Unsaid[] = [];
  for (const [field, asks] of Object.entries(asked)) {
    if (typeof asks === "string" && !saysField(entry, field)) gaps.push(gap(asks, field));
  }
  return together(...gaps);
}

/** One thing that nobody said, with the field that would say it. */
export function gap(asks: string, ...under: readonly string[]): Unsaid {
  return { asks, under };
}

/** What nobody said, in one; `so` where there is nothing. */
export function together(...parts: readonly ("so" | Unsaid | false | undefined)[]): "so" | Unsaid {
  const open = parts.filter((part) => part !== false && part !== undefined && part !== "so");
  const [first = "so"] = open;
  if (open.length < 2) return first;
  const single = open.flatMap(partsOf);
  const under = [...new Set(single.flatMap((part) => part.under ?? []))];
  return { asks: single.map(({ asks }) => asks).join("; "), under, parts: single };
}

/** The single things that nobody said. */
export function partsOf(unsaid: Unsaid): readonly Unsaid[] {
  return unsaid.parts ?? [unsaid];
}

function saysField(entry: object, field: string): boolean {
  const value = field
    .split(".")
    .reduce<unknown>((one, name) => (one as Readonly<Record<string, unknown>>)?.[name], entry);
  return typeof value === "string" ? saysSomething(value) : value !== undefined;
}

/** Words as one writes them in a row: `what, when and why`. */
export function inARow(words: readonly (string | false)[]): string {
  const said = words.filter((word) => word !== false);
  return said.join(", ").replace(/, ([^,]*)$/, " and $1");
}
