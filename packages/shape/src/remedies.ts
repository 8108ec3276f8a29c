import { type Fix, type Segment, toPointer } from "@bollard/model";
import type { Nearest } from "./nearest.js";
import type { Schema } from "./schema.js";

/** The change of a value to the type that was likely meant; a person should confirm it. */
export function conversion(
  schema: Schema,
  value: unknown,
  path: readonly Segment[],
): Fix | undefined {
  const types = (schema.anyOf ?? [schema]).map((branch) => branch.type);
  if (types.includes("string") && Number.isSafeInteger(value)) return setFix(path, String(value));
  if (!types.includes("boolean") || typeof value !== "string") return undefined;
  if (/^(y|yes|true|on)$/i.test(value)) return setFix(path, true);
  return /^(n|no|false|off)$/i.test(value) ? setFix(path, false) : undefined;
}

/** A fix where the meaning is certain, a suggestion where it is likely. */
export function offer(near: Nearest | undefined, fix: Fix | undefined) {
  if (!near || !fix) return {};
  return near.same ? { fix } : { suggestions: [fix] };
}

/** Writes another name. */
export function renameFix(path: readonly Segment[], key: string): Fix {
  return {
    title: `Rename to “${key}”`,
    edits: [{ kind: "rename", pointer: toPointer(path), key }],
  };
}

/** Writes another value. */
export function setFix(path: readonly Segment[], value: unknown): Fix {
  return {
    title: `Change to ${JSON.stringify(value)}`,
    edits: [{ kind: "set", pointer: toPointer(path), value }],
  };
}
