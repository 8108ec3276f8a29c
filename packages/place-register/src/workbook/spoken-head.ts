import type { Segment } from "@bollard/model";
import type { Schema } from "@bollard/shape";
import {
  type Field,
  freeMembersOf,
  membersOf,
  mostMembers,
  namesIn,
  objectOf,
  textOf,
} from "./field.js";
import { type Word, wordsOf } from "./words.js";

/** A head of a column as it is read. */
interface Reading {
  readonly head: string;
  readonly words: readonly Word[];
}

/** The most words of which a name in a schema consists. */
const mostWords = 5;

/** Reads a head in words: `Owner role`, `Contract 2 ends`, `Answers uc-cctv-c2`. */
export function readSpoken(schema: Schema, head: string): Field | undefined {
  const words = wordsOf(head);
  return words.length === 0 ? undefined : into({ head, words }, 0, schema, []);
}

/** Reads on from a word, where everything before it named the schema. */
function into(
  reading: Reading,
  at: number,
  schema: Schema,
  path: readonly Segment[],
): Field | undefined {
  const { words } = reading;
  if (at === words.length) return path.length === 0 ? undefined : { path, schema };
  const members = membersOf(schema);
  if (members) return intoMembers(reading, at, members, path);
  const object = objectOf(schema);
  if (object) return intoObject(reading, at, object, path);
  return namesEntries(schema) && words.slice(at).every(({ word }) => /^(?:ids?|name)$/.test(word))
    ? { path, schema }
    : undefined;
}

function intoMembers(
  reading: Reading,
  at: number,
  members: Schema,
  path: readonly Segment[],
): Field | undefined {
  const word = reading.words[at]?.word ?? "";
  if (!/^\d{1,3}$/.test(word)) return into(reading, at, members, [...path, 0]);
  const index = Number(word) - 1;
  if (index < 0 || index >= mostMembers) return undefined;
  return into(reading, at + 1, members, [...path, index]);
}

function intoObject(
  reading: Reading,
  at: number,
  object: Schema,
  path: readonly Segment[],
): Field | undefined {
  const { words } = reading;
  for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
    const name = words
      .slice(at, at + count)
      .map(({ word }) => word)
      .join("");
    const known = namesIn(object).get(name);
    const found = known && into(reading, at + count, known.schema, [...path, ...known.path]);
    if (found) return found;
  }
  const free = freeMembersOf(object);
  return free && intoFree(reading, at, free, path);
}

/** What follows the name of an object with free names is one of them as it is written, and a field. */
function intoFree(
  { head, words }: Reading,
  at: number,
  schema: Schema,
  path: readonly Segment[],
): Field | undefined {
  const rest = head.slice(words[at - 1]?.end ?? 0).replace(/^[\s.:>/–-]+/u, "");
  const [, key = "", field = ""] = /^([\w.-]+)(?:\s+(.*))?$/s.exec(rest) ?? [];
  if (key === "") return undefined;
  if (field === "") return { path: [...path, key], schema };
  const found = readSpoken(schema, field);
  return found && { path: [...path, key, ...found.path], schema: found.schema };
}

function namesEntries(schema: Schema): boolean {
  return textOf(schema)?.names !== undefined || schema.items?.names !== undefined;
}
