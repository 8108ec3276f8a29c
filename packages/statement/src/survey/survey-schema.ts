import type { Schema } from "@bollard/shape";
import { surveyMarker, talliedLevels } from "./survey-model.js";

const text: Schema = { type: "string" };
const day: Schema = { type: "string", format: "date", expects: "a day such as 2026-11-25" };
const flag: Schema = { type: "boolean" };
const number: Schema = { type: "integer", minimum: 0 };
const numbers: Schema = { type: "object", additionalProperties: number, title: "numbers" };

function listOf(items: Schema, title: string): Schema {
  return { type: "array", items, title };
}

function object(title: string, properties: Schema["properties"], ...optional: string[]): Schema {
  const required = Object.keys(properties ?? {}).filter((name) => !optional.includes(name));
  return {
    type: "object",
    title,
    properties: properties ?? {},
    required,
    additionalProperties: false,
  };
}

const tally = object(
  "a tally",
  Object.fromEntries(talliedLevels.map((level) => [level, number])),
  ...talliedLevels,
);
const tallies: Schema = { type: "object", additionalProperties: tally, title: "tallies" };

const facts = { path: text, digest: text, day };
const found = { rules: tallies, cited: tallies, accepted: number };

const place = object("a place register", {
  kind: { const: "place" },
  ...facts,
  ...found,
  place: object(
    "a place",
    { name: text, organisation: text, kind: text, nation: text },
    ...["name", "organisation", "kind", "nation"],
  ),
  counts: numbers,
  useCases: numbers,
  deviceClasses: listOf(
    object(
      "devices",
      { label: text, model: text, maker: text, count: number, supportEnds: day },
      ...["model", "maker", "count", "supportEnds"],
    ),
    "a list of devices",
  ),
  suppliers: listOf(
    object(
      "a supplier",
      { name: text, parent: text, country: text, critical: flag, systems: number },
      ...["parent", "country", "critical"],
    ),
    "a list of suppliers",
  ),
  assurances: listOf(
    object("an assurance", { supplier: text, what: text, expires: day }),
    "a list of assurances",
  ),
  flows: listOf(
    object(
      "a data flow",
      { label: text, special: flag, dpia: flag, lawfulBasis: text },
      "lawfulBasis",
    ),
    "a list of data flows",
  ),
});

const device = object(
  "a device specification",
  {
    kind: { const: "device" },
    ...facts,
    ...found,
    product: text,
    makers: listOf(text, "a list of makers"),
    supportEnds: day,
  },
  "supportEnds",
);

const unread = object("a file that was not read", {
  kind: { const: "unread" },
  ...facts,
  why: text,
});

/** The schema of a survey as a file, but for its files. */
export const surveySchema: Schema = object("a survey", {
  bollard: { const: surveyMarker },
  today: day,
  items: { type: "object", additionalProperties: text, title: "items" },
  files: listOf({ type: "object", title: "a file" }, "a list of files"),
});

/** The schemas of its files, by their kind. */
export const fileSchemas: Readonly<Record<string, Schema>> = { place, device, unread };
