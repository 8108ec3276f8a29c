import type { Schema } from "@bollard/shape";
import { placeRegisterSchema } from "../generated/schema.js";
import { foldName } from "./words.js";

/** What a sheet holds: a row an entry of a list, or the fields of one part below one another. */
export interface SheetPart {
  /** The name of the part in the register; empty for the register itself. */
  readonly key: string;
  /** The name of its sheet. */
  readonly title: string;
  readonly isList: boolean;
  /** The schema of an entry, or of the part. */
  readonly schema: Schema;
  /** What an entry is called, in one or two words. */
  readonly noun: string;
}

/** Names that people give to lists besides those of the schema and its titles. */
const others: Readonly<Record<string, readonly string[]>> = {
  place: ["about", "about the place", "organisation"],
  services: ["service register", "service catalogue"],
  systems: ["system register", "applications", "system inventory"],
  zones: ["network zones"],
  sites: ["locations"],
  deviceClasses: ["devices", "assets", "device register", "asset register", "device inventory"],
  dataSets: ["data", "information assets"],
  flows: ["data flow register"],
  suppliers: ["vendors", "supplier register"],
  privileges: ["privileged access", "privileged accounts"],
  threats: ["threat register"],
  risks: ["risk register"],
  events: ["incidents", "exercises", "incidents and exercises"],
  scope: ["scope decisions", "laws"],
  imported: ["imported texts"],
};

const titles: Readonly<Record<string, string>> = { caf: "CAF" };

/** Every sheet that a register may have, in the order of its schema. */
export const sheetParts: readonly SheetPart[] = /* @__PURE__ */ partsOf(placeRegisterSchema);

/** The register itself, for the fields that have no sheet of their own. */
export const registerPart: SheetPart = {
  key: "",
  title: "Register",
  isList: false,
  schema: placeRegisterSchema,
  noun: "register",
};

function partsOf({ properties = {} }: Schema): readonly SheetPart[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const isList = schema.type === "array" && schema.items?.type === "object";
    const own = isList ? schema.items : schema.type === "object" ? schema : undefined;
    if (own === undefined) return [];
    const title = titleOf(key, schema);
    return [{ key, title, isList, schema: own, noun: nounOf(own) }];
  });
}

function titleOf(key: string, { title = "" }: Schema): string {
  const [, list] = /^a list of (.+)$/.exec(title) ?? [];
  const words = list ?? key.replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return titles[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function nounOf({ title = "" }: Schema): string {
  return title.replace(/^(?:an?|the) /, "");
}

const byName: ReadonlyMap<string, SheetPart> = /* @__PURE__ */ new Map(
  [...sheetParts, registerPart].flatMap((part) =>
    [part.key, part.title, part.noun, ...(others[part.key] ?? [])].map(
      (name) => [foldName(name), part] as const,
    ),
  ),
);

/** The most characters of a name that means a part. */
const longestName = 100;

/** The part that the name of a sheet means, in any case, numbered or not, singular or plural. */
export function partOfSheet(name: string): SheetPart | undefined {
  if (name.length > longestName) return undefined;
  const bare = name.replace(/^\s*\d{1,2}[.)]?\s+/, "").replace(/\s*\([^()]*\)\s*$/, "");
  return byName.get(foldName(bare)) ?? byName.get(foldName(name));
}

/** The part that the name of a file means by itself or by its last words: `saltmarsh-device-classes.csv`. */
export function partOfFile(name: string): SheetPart | undefined {
  const bare = name.replace(/^.*[\\/]/s, "").replace(/\.[^.]*$/, "");
  const words = bare.split(/[\s_.-]+/).slice(-8);
  for (let from = 0; from < words.length; from++) {
    const part = partOfSheet(words.slice(from).join(" "));
    if (part) return part;
  }
  return undefined;
}
