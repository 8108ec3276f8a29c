import type { Segment } from "@bollard/model";
import type { Schema } from "@bollard/shape";
import { foldName } from "./words.js";

/** A field of an entry: where it stands in it, and what it may hold. */
export interface Field {
  /** Keys of objects and zero-based indexes of arrays; none for the entry as a whole. */
  readonly path: readonly Segment[];
  readonly schema: Schema;
}

/** The most members of a list inside an entry that may have columns of their own. */
export const mostMembers = 500;

/** The branch of a schema that objects are checked by; `undefined` where it takes none. */
export function objectOf(schema: Schema): Schema | undefined {
  if (schema.anyOf) return schema.anyOf.find(({ type }) => type === "object");
  return schema.type === "object" ? schema : undefined;
}

/** The branch of a schema that texts are checked by; `undefined` where it takes none. */
export function textOf(schema: Schema): Schema | undefined {
  if (schema.anyOf) return schema.anyOf.find(({ type }) => type === "string");
  return schema.type === "string" ? schema : undefined;
}

/** What the members of a list are, where they are objects, so that each field has a column. */
export function membersOf({ type, items }: Schema): Schema | undefined {
  return type === "array" && items && objectOf(items) ? items : undefined;
}

/** The schema of the members of an object whose names are free, such as answers. */
export function freeMembersOf({ additionalProperties, patternProperties = {} }: Schema) {
  if (typeof additionalProperties === "object") return additionalProperties;
  return Object.values(patternProperties)[0];
}

const known = new WeakMap<Schema, ReadonlyMap<string, Field>>();

/** The members of an object by their folded names. */
export function namesIn(object: Schema): ReadonlyMap<string, Field> {
  const names =
    known.get(object) ??
    new Map(
      Object.entries(object.properties ?? {}).map(([key, schema]) => [
        foldName(key),
        { path: [key], schema },
      ]),
    );
  known.set(object, names);
  return names;
}
