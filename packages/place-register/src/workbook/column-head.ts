import { samePlainData } from "@bollard/document";
import type { Segment } from "@bollard/model";
import type { Field } from "./field.js";
import { readPath, writePath } from "./head-path.js";
import type { SheetPart } from "./sheet-parts.js";
import { readSpoken } from "./spoken-head.js";
import { foldName } from "./words.js";

/** The most characters of a head; longer ones are prose. */
const longestHead = 200;

/** The head of a column whose cells hold a whole entry. */
const wholeEntry = "Whole entry";

const foldedWholeEntry = /* @__PURE__ */ foldName(wholeEntry);

/** What people write above columns besides the words of the schema, by the list; `any` for all lists. */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  any: {
    identifier: "id",
    ref: "id",
    reference: "id",
    "reference number": "id",
    title: "name",
    responsible: "owner.role",
    "responsible role": "owner.role",
  },
  systems: { vendor: "supplier" },
  deviceClasses: {
    quantity: "count",
    number: "count",
    "number of devices": "count",
    manufacturer: "maker.name",
    make: "maker.name",
    vendor: "maker.name",
    "end of support": "supportEnds",
    "support until": "supportEnds",
    "supported until": "supportEnds",
  },
  flows: { source: "from", destination: "to", target: "to" },
  threats: { description: "what", threat: "what" },
  risks: { description: "what", risk: "what" },
  events: { date: "on", type: "kind", description: "what" },
};

const byFoldedName: ReadonlyMap<string, ReadonlyMap<string, string>> = /* @__PURE__ */ new Map(
  Object.entries(others).map(([list, names]) => [
    list,
    new Map(Object.entries(names).map(([name, field]) => [foldName(name), field])),
  ]),
);

/**
 * The field that the head of a column names: as the schema writes it (`owner.role`), in words (`Owner role`),
 * with the kind of entry before it (`System name`), or as people call it.
 */
export function fieldOf(part: SheetPart, head: string): Field | undefined {
  if (head.length > longestHead) return undefined;
  const text = head.trim().replace(/\s*[:*]+$/, "");
  if (text === "") return undefined;
  if (foldName(text) === foldedWholeEntry) return { path: [], schema: part.schema };
  return (
    readPath(part.schema, text) ??
    readSpoken(part.schema, text) ??
    asCalled(part, text) ??
    ofKind(part, text) ??
    withoutBrackets(part, text)
  );
}

function asCalled({ key, schema }: SheetPart, text: string): Field | undefined {
  const folded = foldName(text);
  for (const of of [key, "any"]) {
    const called = byFoldedName.get(of)?.get(folded);
    const field = called === undefined ? undefined : readPath(schema, called);
    if (field) return field;
  }
  return undefined;
}

/** `System owner` in a list of systems is the owner, and `System` alone the name. */
function ofKind(part: SheetPart, text: string): Field | undefined {
  const lower = text.toLowerCase();
  if (foldName(text) === foldName(part.noun)) return readPath(part.schema, "name");
  if (!lower.startsWith(`${part.noun} `)) return undefined;
  return fieldOf(part, text.slice(part.noun.length + 1));
}

/** What stands in brackets at the end explains the head: `Recovery time objective (RTO)`. */
function withoutBrackets(part: SheetPart, text: string): Field | undefined {
  const shorter = text.replace(/\s*\([^()]*\)$/, "");
  return shorter === text ? undefined : fieldOf(part, shorter);
}

const capitals: Readonly<Record<string, string>> = { dpia: "DPIA", nis: "NIS", caf: "CAF" };

/** The head of a column for a field: in words where they are read as the same field, otherwise exact. */
export function headOf(part: SheetPart, path: readonly Segment[]): string {
  if (path.length === 0) return wholeEntry;
  const spoken = path
    .map((segment) => (typeof segment === "number" ? String(segment + 1) : inWords(segment)))
    .join(" ");
  const head = capitals[spoken] ?? spoken.charAt(0).toUpperCase() + spoken.slice(1);
  const read = fieldOf(part, head);
  return read && samePlainData(read.path, path) ? head : writePath(path);
}

function inWords(key: string): string {
  const words = key.replaceAll(/(\p{Ll})(\p{Lu})/gu, (_, a, b) => `${a} ${b.toLowerCase()}`);
  return capitals[words] ?? words;
}
