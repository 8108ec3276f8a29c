import { regexp } from "./regexp.js";

/**
 * The part of JSON Schema (draft 2020-12) that subjects are defined in. Every construct can be
 * explained in plain words; a union is told apart by type or by constant, never by trial.
 */
export interface Schema {
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  /** What a value of this schema is, with its article: `an ICS answer`. */
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: "date" | "uri" | "email" | "duration";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly $schema?: string;
  readonly $id?: string;
  /** The lists of the same document one of whose entries the text names by its id. */
  readonly names?: readonly string[];
  /** What a text must look like, for messages: `a date such as 2031-04-30`. */
  readonly expects?: string;
}

/** The constants that a schema allows, or `undefined` when it is not a closed list. */
export function choicesOf(schema: Schema): readonly (string | number | boolean)[] | undefined {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.anyOf?.every((branch) => branch.const !== undefined)) {
    return schema.anyOf.map((branch) => branch.const as string | number | boolean);
  }
  return undefined;
}

/** The schema of a member by name, or `undefined` where the object knows no such member. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  for (const [pattern, member] of Object.entries(schema.patternProperties ?? {})) {
    if (regexp(pattern).test(name)) return member;
  }
  const { additionalProperties } = schema;
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}
