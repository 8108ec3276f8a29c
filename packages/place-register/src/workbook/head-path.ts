import type { Segment } from "@bollard/model";
import { memberSchema, type Schema } from "@bollard/shape";
import { type Field, freeMembersOf, membersOf, mostMembers, namesIn, objectOf } from "./field.js";
import { foldName } from "./words.js";

/** Writes a path as the exact head of a column: `contracts.1.ends`, `answers."a.b".says`. */
export function writePath(path: readonly Segment[]): string {
  return path
    .map((segment) => {
      if (typeof segment === "number") return String(segment + 1);
      return /^[A-Za-z][\w-]*$/.test(segment) ? segment : JSON.stringify(segment);
    })
    .join(".");
}

const step = /\s*(?:("(?:[^"\\]|\\.)*")|([^".\s][^".]*?))\s*(?:\.|$)/y;

/** Reads an exact head, with names as the schema has them or in other words for the same. */
export function readPath(schema: Schema, head: string): Field | undefined {
  const path: Segment[] = [];
  let own: Schema | undefined = schema;
  step.lastIndex = 0;
  while (step.lastIndex < head.length) {
    const match = step.exec(head);
    if (match === null || own === undefined) return undefined;
    const name = match[1] === undefined ? (match[2] ?? "") : parsed(match[1]);
    const next: Field | undefined = name === undefined ? undefined : stepInto(own, name);
    if (next === undefined) return undefined;
    path.push(...next.path);
    own = next.schema;
  }
  return own && path.length > 0 ? { path, schema: own } : undefined;
}

function parsed(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function stepInto(schema: Schema, name: string): Field | undefined {
  const members = membersOf(schema);
  if (members) {
    if (!/^\d{1,3}$/.test(name)) return undefined;
    const at = Number(name) - 1;
    return at < 0 || at >= mostMembers ? undefined : { path: [at], schema: members };
  }
  const object = objectOf(schema);
  if (object === undefined) return undefined;
  const exact = memberSchema(object, name);
  if (exact) return { path: [name], schema: exact };
  return freeMembersOf(object) ? undefined : namesIn(object).get(foldName(name));
}
