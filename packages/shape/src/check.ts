import type { Pointer, Segment } from "@bollard/model";
import { toPointer } from "@bollard/model";
import { hasFormat } from "./formats.js";
import type { Misfit } from "./misfit.js";
import { prune } from "./prune.js";
import { regexp } from "./regexp.js";
import { choicesOf, memberSchema, type Schema } from "./schema.js";
import * as say from "./words.js";

/** What came of checking data against a schema. */
export interface Checked {
  /** The data less everything that does not fit: safe to treat as the schema's type. */
  readonly data: unknown;
  readonly misfits: readonly Misfit[];
  /** Where data was left out. */
  readonly unreadable: ReadonlySet<Pointer>;
}

/**
 * Checks plain data against a schema. Never throws, whatever the data, which must not be changed afterwards: what
 * fits is not looked at twice.
 */
export function check(schema: Schema, data: unknown): Checked {
  const walk = new Walk();
  const fits = walk.value(schema, data);
  if (walk.misfits.length === 0) return { data, misfits: [], unreadable: new Set() };
  if (!fits) walk.unreadable.add("");
  return {
    data: fits ? prune(data, walk.unreadable) : undefined,
    misfits: walk.misfits,
    unreadable: walk.unreadable,
  };
}

/**
 * The schemas that groups were found to fit, which most of a document still does when another part of it was
 * changed. Plain data must not be changed once they were checked.
 */
const fitting = new WeakMap<object, Schema>();

class Walk {
  readonly misfits: Misfit[] = [];
  readonly unreadable = new Set<Pointer>();
  /** Where the value that is being checked stands. */
  private readonly path: Segment[] = [];

  /** Checks one value; false means that it must be left out of the readable data. */
  value(schema: Schema, value: unknown): boolean {
    const choices = choicesOf(schema);
    if (choices) return this.choice(schema, choices, value);
    if (schema.anyOf) return this.union(schema, schema.anyOf, value);
    if (!isOfType(schema, value)) return this.add(say.wrongType(schema, value, this.path));
    if (schema.type === "object") return this.object(schema, value as object);
    if (schema.type === "array") return this.array(schema, value as readonly unknown[]);
    if (typeof value === "string") return this.text(schema, value);
    if (typeof value === "number") return this.number(schema, value);
    return true;
  }

  private add(misfit: Misfit): false {
    this.misfits.push(misfit);
    return false;
  }

  private choice(schema: Schema, choices: readonly unknown[], value: unknown): boolean {
    return choices.includes(value) || this.add(say.unknownValue(schema, value, this.path));
  }

  /** A union is told apart by constant, then by type, so that only one branch speaks. */
  private union(schema: Schema, branches: readonly Schema[], value: unknown): boolean {
    const branch =
      branches.find((candidate) => choicesOf(candidate)?.some((choice) => choice === value)) ??
      branches.find((candidate) => !choicesOf(candidate) && mayBe(candidate, value)) ??
      branches.find((candidate) => mayBe(candidate, value));
    if (branch) return this.value(branch, value);
    return this.add(say.wrongType(schema, value, this.path));
  }

  private object(schema: Schema, value: object): boolean {
    if (fitting.get(value) === schema) return true;
    const before = this.misfits.length;
    const isReadable = this.members(schema, value);
    if (isReadable && this.misfits.length === before) fitting.set(value, schema);
    return isReadable;
  }

  private members(schema: Schema, value: object): boolean {
    for (const name of Object.keys(value)) {
      this.path.push(name);
      if (!this.member(schema, name, value)) this.unreadable.add(toPointer(this.path));
      this.path.pop();
    }
    return this.required(schema, value);
  }

  private member(schema: Schema, name: string, holder: object): boolean {
    const member = (holder as Readonly<Record<string, unknown>>)[name];
    const expected = memberSchema(schema, name);
    if (expected === undefined) {
      if (schema.additionalProperties !== false) return true;
      return this.add(say.unknownField(schema, name, holder, this.path));
    }
    // A field with nothing behind it is being written: it counts as absent.
    if (member === null && !mayBe(expected, null))
      return this.add(say.emptyField(expected, this.path));
    return this.value(expected, member);
  }

  private required(schema: Schema, value: object): boolean {
    const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
    for (const name of missing) this.add(say.missingField(schema, name, value, this.path));
    if (missing.length > 0) return false;
    if (this.unreadable.size === 0) return true;
    return !(schema.required ?? []).some((name) =>
      this.unreadable.has(toPointer([...this.path, name])),
    );
  }

  private array(schema: Schema, value: readonly unknown[]): boolean {
    const items = schema.items ?? {};
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    let readable = value.length;
    for (const [index, item] of value.entries()) {
      this.path.push(index);
      if (!this.value(items, item)) {
        this.unreadable.add(toPointer(this.path));
        readable = Math.min(readable, index);
      }
      this.path.pop();
    }
    if (value.length < minItems || value.length > maxItems) {
      return this.add(say.wrongLength(schema, value.length, this.path));
    }
    // A list is cut before its first entry that is left out; what remains must still fit.
    return readable >= minItems;
  }

  private text(schema: Schema, value: string): boolean {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
    if (minLength > 0 && value.trim() === "") return this.add(say.emptyText(schema, this.path));
    const length = lengthOf(value);
    const fits =
      length >= minLength &&
      length <= maxLength &&
      (pattern === undefined || regexp(pattern).test(value)) &&
      (format === undefined || hasFormat(value, format));
    return fits || this.add(say.wrongForm(schema, value, this.path));
  }

  private number(schema: Schema, value: number): boolean {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    if (value >= minimum && value <= maximum) return true;
    return this.add(say.wrongForm(schema, String(value), this.path));
  }
}

function isOfType(schema: Schema, value: unknown): boolean {
  switch (schema.type) {
    case undefined:
      return true;
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "null":
      return value === null;
    default:
      return typeof value === schema.type;
  }
}

/** Says whether a value is of the type, or of the type of a constant, that a schema asks for. */
function mayBe(schema: Schema, value: unknown): boolean {
  const choices = choicesOf(schema);
  if (choices) return choices.some((choice) => typeof choice === typeof value);
  if (schema.anyOf) return schema.anyOf.some((branch) => mayBe(branch, value));
  return isOfType(schema, value);
}

/** The length in characters, as JSON Schema counts them: an emoji is one. */
function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}
