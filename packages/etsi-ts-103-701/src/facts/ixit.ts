import { type TSchema, Type } from "typebox";
import { editions } from "../edition.js";
import type { Facet, FieldValue, IxitField, IxitTable } from "../ixit-table.js";
import { ixitTables } from "../queries.js";

/** A field in its long form: prose, the value where the field has one besides prose, and facets by key. */
export interface IxitFieldObject {
  readonly text?: string;
  readonly value?: string | number | boolean | readonly string[];
  readonly [facet: string]: unknown;
}

/** What stands in a field: prose, the value itself, or both with facets. */
export type IxitContent = string | number | boolean | readonly string[] | IxitFieldObject;

/** One entry of a table, or a table that has one value a field: contents by the key of the field. */
export type IxitEntry = Readonly<Record<string, IxitContent>>;

/** The IXIT: entries by the key of the table. A table with one value a field is one entry. */
export type IxitFacts = Readonly<Record<string, readonly IxitEntry[] | IxitEntry>>;

/** A table as the editions together have it. */
interface MergedTable extends Pick<IxitTable, "key" | "title" | "purpose" | "rows"> {
  readonly fields: readonly IxitField[];
}

const long = "Prose alone, or an object with the prose under text and what a test needs to know.";

function valueSchema(value: FieldValue, description: string): TSchema | undefined {
  if (value.kind === "boolean") return Type.Boolean({ description });
  if (value.kind === "number") return Type.Number({ description, minimum: 0 });
  if (value.kind === "references") {
    const to = value.to.map((name) => name.replace(/^\d+-/, ""));
    return Type.Array(Type.String(), {
      description: `${description} Ids of entries of ${to.join(" or ")}.`,
      title: "a list of ids",
    });
  }
  if (value.kind !== "choice") return undefined;
  const one = Type.Enum([...value.of], { description });
  return value.many ? Type.Array(one, { description, title: "a list" }) : one;
}

function facetSchema({ value, meaning }: Facet): TSchema {
  const schema = valueSchema(value, meaning) ?? Type.String({ description: meaning });
  return Type.Optional(schema);
}

function fieldSchema(field: IxitField): TSchema {
  const { name, meaning: description, value, facets } = field;
  const typed = valueSchema(value, description);
  const object = Type.Object(
    {
      text: Type.Optional(Type.String({ description })),
      ...(typed && { value: Type.Optional(typed) }),
      ...Object.fromEntries(facets.map((facet) => [facet.key, facetSchema(facet)])),
    },
    { additionalProperties: false, title: `the field ${name}` },
  );
  const short = typed && "anyOf" in typed ? [] : shortForms(value);
  return Type.Optional(
    Type.Union([Type.String(), ...short, object], {
      description: `${description} ${long}`,
      title: `the field ${name}`,
    }),
  );
}

/** What may stand in place of the long form besides prose. */
function shortForms(value: FieldValue): readonly TSchema[] {
  if (value.kind === "boolean") return [Type.Boolean()];
  if (value.kind === "number") return [Type.Number({ minimum: 0 })];
  const list = value.kind === "references" || (value.kind === "choice" && value.many);
  return list ? [Type.Array(Type.String(), { title: "a list" })] : [];
}

function tableSchema({ key, title, purpose, rows, fields }: MergedTable): TSchema {
  const members = fields.map((field) => [
    field.key,
    field.value.kind === "id"
      ? Type.Optional(Type.String({ minLength: 1, description: field.meaning }))
      : fieldSchema(field),
  ]);
  const entry = Type.Object(Object.fromEntries(members), {
    additionalProperties: false,
    title: rows === "many" ? `an entry of ${key}` : `the table ${key}`,
    ...(rows === "one" && { description: `${title}. ${purpose}` }),
  });
  if (rows === "one") return Type.Optional(entry);
  return Type.Optional(
    Type.Array(entry, {
      title: `a list of entries of ${key}`,
      description: `${title}. ${purpose}`,
    }),
  );
}

/** The tables of both editions by key; fields and facets that only one has are among them. */
export function mergedTables(): readonly MergedTable[] {
  const tables = new Map<string, MergedTable>();
  for (const edition of [...editions].reverse()) {
    for (const table of ixitTables(edition) as readonly IxitTable[]) {
      const known = tables.get(table.key);
      const fields = mergeFields(known?.fields ?? [], table.fields);
      tables.set(table.key, { ...(known ?? table), fields });
    }
  }
  return [...tables.values()];
}

function mergeFields(
  known: readonly IxitField[],
  others: readonly IxitField[],
): readonly IxitField[] {
  const fields = new Map(known.map((field) => [field.key, field]));
  for (const other of others) {
    const field = fields.get(other.key);
    fields.set(
      other.key,
      field ? { ...field, facets: mergeFacets(field.facets, other.facets) } : other,
    );
  }
  return [...fields.values()];
}

function mergeFacets(known: readonly Facet[], others: readonly Facet[]): readonly Facet[] {
  const facets = new Map(known.map((facet) => [facet.key, facet]));
  for (const other of others) {
    const facet = facets.get(other.key);
    facets.set(
      other.key,
      facet ? { ...facet, value: mergeValues(facet.value, other.value) } : other,
    );
  }
  return [...facets.values()];
}

function mergeValues(a: FieldValue, b: FieldValue): FieldValue {
  if (a.kind === "choice" && b.kind === "choice") {
    return { ...a, of: [...new Set([...a.of, ...b.of])] };
  }
  if (a.kind === "references" && b.kind === "references") {
    return { ...a, to: [...new Set([...a.to, ...b.to])] };
  }
  return a;
}

/** The IXIT: how each thing is done, table by table, with the fields of both editions. */
export const ixitFacts = Type.Unsafe<IxitFacts>(
  Type.Object(Object.fromEntries(mergedTables().map((table) => [table.key, tableSchema(table)])), {
    additionalProperties: false,
    title: "the IXIT",
    description: "Implementation extra information for testing, by table of ETSI TS 103 701.",
  }),
);
