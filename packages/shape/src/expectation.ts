import { formatWords } from "./formats.js";
import { choicesOf, type Schema } from "./schema.js";

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
  if (schema.type === "string") return textWords(schema);
  if (schema.type === "number" || schema.type === "integer") return numberWords(schema);
  return plainTypes[schema.type ?? ""] ?? "a value";
}

const plainTypes: Readonly<Record<string, string>> = {
  object: "a group of fields",
  array: "a list",
  string: "a text",
  boolean: "true or false",
  null: "nothing",
};

function textWords({ minLength = 0, maxLength, pattern }: Schema): string {
  if (maxLength === undefined) {
    if (minLength > 1) return `a text of at least ${minLength} characters`;
    return pattern === undefined ? "a text" : "a text of the form that is asked for";
  }
  if (minLength === maxLength) return `a text of exactly ${maxLength} characters`;
  return minLength > 1
    ? `a text of ${minLength} to ${maxLength} characters`
    : `a text of at most ${maxLength} characters`;
}

function numberWords(schema: Schema): string {
  const kind = schema.type === "integer" ? "a whole number" : "a number";
  if (schema.minimum === undefined) {
    return schema.maximum === undefined ? kind : `${kind} of at most ${schema.maximum}`;
  }
  if (schema.maximum === undefined) return `${kind} of at least ${schema.minimum}`;
  return `${kind} from ${schema.minimum} to ${schema.maximum}`;
}

/** Words in a row, the first twelve of them. */
export function list(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(", ");
  return words.length > 12 ? `${shown} … (${words.length} in all)` : shown;
}
