import type { Pointer } from "@bollard/model";

/** What was written as an object, whatever its members are. */
export type Written = Readonly<Record<string, unknown>>;

/** A value with the place where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: Pointer;
}

/** Whether a value is an object with members. */
export function isWritten(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list, each with its place; what is no list has none. */
export function placedIn(list: unknown, pointer: Pointer): readonly Placed<Written>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isWritten(value) ? [{ value, pointer: `${pointer}/${index}` }] : [],
  );
}

/** A text that names something whatever the case of its letters; `undefined` where there is none. */
export function keyOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.toLowerCase() : undefined;
}
