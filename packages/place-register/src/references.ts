import { remember, type Segment } from "@bollard/model";
import { memberSchema, type Schema } from "@bollard/shape";
import type { ListName } from "./definition/fields.js";
import type { PlaceRegister } from "./definition/place-register.js";
import { placeRegisterSchema } from "./generated/schema.js";

/** A place at which a register names one of its entries by id. */
export interface RegisterReference {
  readonly path: readonly Segment[];
  readonly id: string;
  /** The lists one of whose entries is meant. */
  readonly lists: readonly ListName[];
}

/** Every place at which a register names one of its entries, in its order; a second call is free. */
export const referencesIn = /* @__PURE__ */ remember(collect);

/** The lists one of whose entries the text at a path names; `undefined` where it names none. */
export function listsNamedAt(path: readonly Segment[]): readonly ListName[] | undefined {
  let schema: Schema | undefined = placeRegisterSchema;
  for (const segment of path) {
    if (schema === undefined) return undefined;
    schema = schema.type === "array" ? schema.items : memberSchema(schema, String(segment));
  }
  return schema?.names as readonly ListName[] | undefined;
}

function collect(register: PlaceRegister): readonly RegisterReference[] {
  const found: RegisterReference[] = [];
  walk(placeRegisterSchema, register, [], found);
  return found;
}

function walk(schema: Schema, value: unknown, path: Segment[], found: RegisterReference[]): void {
  if (typeof value === "string") {
    if (schema.names) {
      found.push({ path: [...path], id: value, lists: schema.names as readonly ListName[] });
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const names = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const name of names) {
    const expected = Array.isArray(value) ? schema.items : memberSchema(schema, String(name));
    if (expected === undefined || !mayName(expected)) continue;
    path.push(name);
    walk(expected, (value as Readonly<Record<Segment, unknown>>)[name], path, found);
    path.pop();
  }
}

/** Whether a schema has a reference in it anywhere; most have none, and are not walked. */
const mayName: (schema: Schema) => boolean = /* @__PURE__ */ remember((schema) => {
  const inner = [schema.items, ...Object.values(schema.properties ?? {})];
  return schema.names !== undefined || inner.some((one) => one !== undefined && mayName(one));
});
