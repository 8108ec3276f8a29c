import { type Fix, type Segment, toPointer } from "@bollard/model";
import { formatWords } from "./formats.js";
import type { Misfit } from "./misfit.js";
import { type Nearest, nearest } from "./nearest.js";
import { choicesOf, type Schema } from "./schema.js";

/** A field that the object does not know. */
export function unknownField(
  schema: Schema,
  name: string,
  siblings: object,
  path: readonly Segment[],
): Misfit {
  const known = Object.keys(schema.properties ?? {});
  const free = known.filter((candidate) => !Object.hasOwn(siblings, candidate));
  const near = nearest(name, free);
  const fix = near && renameFix(path, near.candidate);
  return {
    code: "shape/unknown-field",
    pointer: toPointer(path),
    part: "key",
    what: `“${clip(name)}” is not a field of ${schema.title ?? "this part"}.`,
    todo: near ? `Did you mean “${near.candidate}”?` : `Use one of: ${list(known)}.`,
    ...offer(near, fix),
  };
}

/** A field that must be there and is not. */
export function missingField(
  schema: Schema,
  name: string,
  siblings: object,
  path: readonly Segment[],
): Misfit {
  const member = schema.properties?.[name];
  const misspelt = Object.keys(siblings).find((key) => nearest(key, [name]) !== undefined);
  return {
    code: "shape/missing-field",
    pointer: toPointer(path),
    part: "key",
    what: `“${name}” is missing from ${schema.title ?? "this part"}.`,
    todo: misspelt
      ? `Rename “${clip(misspelt)}”, or add “${name}”: ${expectation(member)}.`
      : `Add “${name}”: ${expectation(member)}.`,
  };
}

/** A field with nothing behind it. */
export function emptyField(schema: Schema, path: readonly Segment[]): Misfit {
  return {
    code: "shape/missing-field",
    pointer: toPointer(path),
    part: "key",
    what: `“${clip(nameOf(path))}” has no value.`,
    todo: `Write ${expectation(schema)}, or remove the field.`,
  };
}

/** A value of the wrong type. */
export function wrongType(schema: Schema, value: unknown, path: readonly Segment[]): Misfit {
  const suggestion = conversion(schema, value, path);
  return {
    code: "shape/wrong-type",
    pointer: toPointer(path),
    part: "value",
    what: `${subjectOf(path)} is ${typeWord(value)}, not ${expectation(schema)}.`,
    todo: `Write ${expectation(schema)}.`,
    ...(suggestion && { suggestions: [suggestion] }),
  };
}

/** A value that is not in a closed list. */
export function unknownValue(schema: Schema, value: unknown, path: readonly Segment[]): Misfit {
  const choices = (choicesOf(schema) ?? []).map(String);
  const written = typeof value === "object" ? undefined : String(value);
  const near = written === undefined ? undefined : nearest(written, choices);
  const chosen = near && (choicesOf(schema) ?? []).find((c) => String(c) === near.candidate);
  const fix = near && setFix(path, chosen);
  return {
    code: "shape/unknown-value",
    pointer: toPointer(path),
    part: "value",
    what:
      written === undefined
        ? `${subjectOf(path)} is ${typeWord(value)}, not one of ${list(choices)}.`
        : `“${clip(written)}” is not a value that ${subjectOf(path)} can have.`,
    todo: near
      ? `Did you mean “${near.candidate}”? Values: ${list(choices)}.`
      : `Use one of: ${list(choices)}.`,
    ...offer(near, fix),
  };
}

/** A text or number of the right type and the wrong form. */
export function wrongForm(schema: Schema, value: string, path: readonly Segment[]): Misfit {
  return {
    code: "shape/wrong-form",
    pointer: toPointer(path),
    part: "value",
    what: `“${clip(value)}” is not ${expectation(schema)}.`,
    todo: `Write ${expectation(schema)}.`,
  };
}

/** A text with nothing in it. */
export function emptyText(schema: Schema, path: readonly Segment[]): Misfit {
  return {
    code: "shape/wrong-form",
    pointer: toPointer(path),
    part: "value",
    what: `${subjectOf(path)} is empty.`,
    todo: `Write ${expectation(schema)}, or remove the field.`,
  };
}

/** A list that is too short or too long. */
export function wrongLength(schema: Schema, length: number, path: readonly Segment[]): Misfit {
  const { minItems = 0, maxItems } = schema;
  const wanted = maxItems === undefined ? `at least ${minItems}` : `${minItems} to ${maxItems}`;
  return {
    code: "shape/wrong-form",
    pointer: toPointer(path),
    part: "value",
    what: `${subjectOf(path)} has ${length} entries.`,
    todo: `Give ${wanted}.`,
  };
}

/** What a schema wants, in words that follow “Write”. */
export function expectation(schema: Schema | undefined): string {
  if (schema === undefined) return "a value";
  if (schema.expects) return schema.expects;
  const choices = choicesOf(schema);
  if (choices)
    return choices.length === 1 ? `“${choices[0]}”` : `one of ${list(choices.map(String))}`;
  if (schema.anyOf) return schema.anyOf.map(expectation).join(" or ");
  if (schema.format) return formatWords[schema.format] ?? "a text";
  if (schema.title) return schema.title;
  if (schema.type === "number" || schema.type === "integer") return numberWords(schema);
  return plainTypes[schema.type ?? "string"] ?? "a value";
}

const plainTypes: Readonly<Record<string, string>> = {
  object: "a group of fields",
  array: "a list",
  string: "a text",
  boolean: "true or false",
  null: "nothing",
};

function numberWords(schema: Schema): string {
  const kind = schema.type === "integer" ? "a whole number" : "a number";
  if (schema.minimum === undefined) return kind;
  if (schema.maximum === undefined) return `${kind} of at least ${schema.minimum}`;
  return `${kind} from ${schema.minimum} to ${schema.maximum}`;
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text “${clip(value)}”`;
  return typeof value === "boolean" ? `${value}` : `the number ${value}`;
}

function conversion(schema: Schema, value: unknown, path: readonly Segment[]): Fix | undefined {
  const types = (schema.anyOf ?? [schema]).map((branch) => branch.type);
  if (types.includes("string") && Number.isInteger(value)) return setFix(path, String(value));
  if (!types.includes("boolean") || typeof value !== "string") return undefined;
  if (/^(y|yes|true|on)$/i.test(value)) return setFix(path, true);
  return /^(n|no|false|off)$/i.test(value) ? setFix(path, false) : undefined;
}

function offer(near: Nearest | undefined, fix: Fix | undefined) {
  if (!near || !fix) return {};
  return near.same ? { fix } : { suggestions: [fix] };
}

function renameFix(path: readonly Segment[], key: string): Fix {
  return {
    title: `Rename to “${key}”`,
    edits: [{ kind: "rename", pointer: toPointer(path), key }],
  };
}

function setFix(path: readonly Segment[], value: unknown): Fix {
  return {
    title: `Change to ${JSON.stringify(value)}`,
    edits: [{ kind: "set", pointer: toPointer(path), value }],
  };
}

function subjectOf(path: readonly Segment[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The document";
  if (typeof last === "number") return `Entry ${last + 1} of “${clip(nameOf(path.slice(0, -1)))}”`;
  return `“${clip(last)}”`;
}

function nameOf(path: readonly Segment[]): string {
  return String(path.findLast((segment) => typeof segment === "string") ?? "the list");
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(", ");
  return words.length > 12 ? `${shown} … (${words.length} in all)` : shown;
}

function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
