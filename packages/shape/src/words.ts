import { type Segment, toPointer } from "@bollard/model";
import { expectation, list } from "./expectation.js";
import type { Misfit } from "./misfit.js";
import { nearest, plainly } from "./nearest.js";
import { conversion, offer, renameFix, setFix } from "./remedies.js";
import { choicesOf, memberSchema, type Schema } from "./schema.js";

/** What older YAML took for a merge of one object into another. */
const mergeKey = "<<";

/** A field that the object does not know. */
export function unknownField(
  schema: Schema,
  name: string,
  siblings: object,
  path: readonly Segment[],
): Misfit {
  const known = Object.keys(schema.properties ?? {});
  const misfit = {
    code: "shape/unknown-field",
    pointer: toPointer(path),
    part: "key",
    what: `“${clip(name)}” is not a field of ${schema.title ?? "this part"}.`,
  } as const;
  if (name === mergeKey) {
    return {
      ...misfit,
      what: "“<<” would take in the fields of another part, which YAML 1.2 does not do.",
      todo: "Write the fields out here, or give the whole value an alias, such as “contact: *town”.",
    };
  }
  const taken = known.find(
    (field) => Object.hasOwn(siblings, field) && plainly(field) === plainly(name),
  );
  if (taken) return { ...misfit, todo: `“${taken}” is there already: keep one of the two.` };
  const near = nearest(
    name,
    known.filter((field) => !Object.hasOwn(siblings, field)),
  );
  const fix = near && renameFix(path, near.candidate);
  return {
    ...misfit,
    todo: near ? `Did you mean “${near.candidate}”?` : otherwise(known),
    ...offer(near && { ...near, same: near.same && isOnly(name, siblings) }, fix),
  };
}

/** Two spellings of one name cannot both be renamed to it. */
function isOnly(name: string, siblings: object): boolean {
  const plain = plainly(name);
  return Object.keys(siblings).filter((sibling) => plainly(sibling) === plain).length === 1;
}

function otherwise(known: readonly string[]): string {
  return known.length === 0 ? "Remove it." : `Use one of: ${list(known)}.`;
}

/** A field that must be there and is not. */
export function missingField(
  schema: Schema,
  name: string,
  siblings: object,
  path: readonly Segment[],
): Misfit {
  const member = memberSchema(schema, name);
  const misspelt = Object.keys(siblings).find(
    (key) => memberSchema(schema, key) === undefined && nearest(key, [name]) !== undefined,
  );
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
        : `“${clip(written)}” is not a value that ${lower(subjectOf(path))} can have.`,
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
  const few = length < minItems;
  return {
    code: "shape/wrong-form",
    pointer: toPointer(path),
    part: "value",
    what: `${subjectOf(path)} has ${entries(length)}.`,
    todo: few ? `Give at least ${entries(minItems)}.` : `Give at most ${entries(maxItems ?? 0)}.`,
  };
}

function entries(count: number): string {
  if (count === 0) return "no entries";
  return count === 1 ? "1 entry" : `${count} entries`;
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text “${clip(value)}”`;
  if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
  return typeof value === "boolean" ? `${value}` : `the number ${value}`;
}

function subjectOf(path: readonly Segment[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The document";
  if (typeof last === "number") return `Entry ${last + 1} of “${clip(nameOf(path.slice(0, -1)))}”`;
  return `“${clip(last)}”`;
}

function lower(subject: string): string {
  return subject.startsWith("“") ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

function nameOf(path: readonly Segment[]): string {
  return String(path.findLast((segment) => typeof segment === "string") ?? "the list");
}

function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
