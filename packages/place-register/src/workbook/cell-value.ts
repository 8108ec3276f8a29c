import { isPlainObject, samePlainData } from "@bollard/document";
import { check, choicesOf, expectation, nearest, type Schema } from "@bollard/shape";
import { type DayOrder, readDay, readDuration } from "./day-value.js";
import { membersOf, objectOf, textOf } from "./field.js";
import { nothingSaid, readText, readTexts, writeText, writeTexts } from "./text-value.js";
import { foldName, wordsOf } from "./words.js";

/** What a cell says, or why it says nothing that fits. */
export type CellValue =
  | { readonly value: unknown; readonly fault?: undefined }
  | { readonly fault: string };

/** Reads the text of a cell as a value of a schema. */
export function readCell(schema: Schema, cell: string, order: DayOrder): CellValue {
  const read = readAs(schema, cell.trim(), order);
  if (read.fault !== undefined || isFree(schema)) return read;
  const [misfit] = check(schema, read.value).misfits;
  return misfit ? { fault: `It should be ${expectation(schema)}.` } : read;
}

/** A text without any bound fits always. */
function isFree({ type, pattern, format, maxLength, anyOf }: Schema): boolean {
  return type === "string" && !(pattern || format || maxLength || anyOf);
}

function readAs(schema: Schema, cell: string, order: DayOrder): CellValue {
  const choices = choicesOf(schema);
  if (choices) return choiceOf(choices, cell);
  if (schema.anyOf || schema.type === "object") return objectIn(schema, cell, order);
  if (schema.type === "array") return listIn(schema, cell, order);
  if (schema.type === "boolean") return truthIn(cell);
  if (schema.type === "integer" || schema.type === "number") return numberIn(cell);
  return textIn(schema, cell, order);
}

function textIn({ format, expects }: Schema, cell: string, order: DayOrder): CellValue {
  if (format === "duration") return { value: readDuration(cell) };
  if (format !== "date") return { value: readText(cell) ?? "" };
  const day = readDay(cell, order);
  return day === undefined ? { fault: `It should be ${expects ?? "a date"}.` } : { value: day };
}

function choiceOf(choices: readonly Choice[], cell: string): CellValue {
  const known = spellings(choices);
  const chosen = known.get(cell) ?? known.get(foldName(cell));
  if (chosen !== undefined) return { value: chosen };
  const names = choices.map(String);
  const near = nearest(cell.toLowerCase(), names)?.candidate ?? sharing(cell, names);
  if (near !== undefined) return { fault: `Is “${near}” meant?` };
  const some = names.slice(0, 10).join(", ");
  return { fault: `It can be ${some}${names.length > 10 ? " and others" : ""}.` };
}

type Choice = string | number | boolean;

const known = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The values of a closed list by their spelling in the schema, and by their words. */
function spellings(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const there = known.get(choices);
  if (there) return there;
  const folded = choices.map((choice) => [foldName(String(choice)), choice] as const).reverse();
  const exact = choices.map((choice) => [String(choice), choice] as const);
  const made = new Map([...folded, ...exact]);
  known.set(choices, made);
  return made;
}

/** The only one of some names that has a word of the text. */
function sharing(text: string, names: readonly string[]): string | undefined {
  const words = new Set(wordsOf(text).map(({ word }) => word));
  const alike = names.filter((name) => wordsOf(name).some(({ word }) => words.has(word)));
  return alike.length === 1 ? alike[0] : undefined;
}

function truthIn(cell: string): CellValue {
  if (/^(?:yes|y|true)$/i.test(cell)) return { value: true };
  if (/^(?:no|n|false)$/i.test(cell)) return { value: false };
  return { fault: "It should be yes or no." };
}

function numberIn(cell: string): CellValue {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(",", "") : cell;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)
    ? { value: Number(plain) }
    : { fault: "It should be a number." };
}

function listIn(schema: Schema, cell: string, order: DayOrder): CellValue {
  const { items = {} } = schema;
  if (membersOf(schema) && cell.startsWith("[") && cell !== "[]") return jsonIn(cell);
  const values: unknown[] = [];
  for (const text of readTexts(cell)) {
    const whole = memberIn(items, text, order);
    // Ids and names of a closed list hold no comma.
    const read =
      whole.fault !== undefined && text.includes(",")
        ? text.split(",").map((part) => memberIn(items, part.trim(), order))
        : [whole];
    for (const one of read) {
      if (one.fault !== undefined) return one;
      values.push(one.value);
    }
  }
  return { value: values };
}

function memberIn(items: Schema, text: string, order: DayOrder): CellValue {
  return isFree(items) ? { value: text } : readAs(items, text, order);
}

/** What a text says of an object that has no column for itself. */
const speaking = ["role", "name", "what", "reference"] as const;

function objectIn(schema: Schema, cell: string, order: DayOrder): CellValue {
  if (cell === nothingSaid) return { value: {} };
  const text = textOf(schema);
  if (text) return textIn(text, cell, order);
  if (cell.startsWith("{")) return jsonIn(cell);
  const { properties = {} } = objectOf(schema) ?? {};
  const key = speaking.find((name) => properties[name]?.type === "string");
  const value = readText(cell);
  return key === undefined || value === undefined
    ? { fault: "It has fields of its own, each in a column." }
    : { value: { [key]: value } };
}

function jsonIn(cell: string): CellValue {
  try {
    return { value: JSON.parse(cell) };
  } catch {
    return { fault: "It begins as JSON and is none." };
  }
}

/** Writes a value for a cell, so that `readCell` gives it again wherever it fits the schema. */
export function writeCell(schema: Schema, value: unknown): string {
  const plain = plainCell(schema, value);
  if (plain !== undefined) return plain;
  return typeof value === "string" ? writeText(value) : JSON.stringify(value);
}

function plainCell(schema: Schema, value: unknown): string | undefined {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value) || membersOf(schema)) return undefined;
  const written = writeTexts(value.map((one) => (typeof one === "string" ? one : String(one))));
  const read = readCell(schema, written, "unknown");
  return read.fault === undefined && samePlainData(read.value, value) ? written : undefined;
}

/** Says whether a value has members that get columns of their own. */
export function hasColumns(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return membersOf(schema) !== undefined && value.length > 0;
  return isPlainObject(value) && objectOf(schema) !== undefined && Object.keys(value).length > 0;
}
