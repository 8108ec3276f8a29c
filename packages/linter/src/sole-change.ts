import { isPlainObject } from "@bollard/document";
import type { Segment } from "@bollard/model";

/** Where two versions of data differ: the path of the one text, number or the like, `none`, or `more`. */
export type Difference = readonly Segment[] | "none" | "more";

/** Compares two versions of data. What they share as the same objects is not looked into. */
export function differenceOf(before: unknown, after: unknown): Difference {
  if (Object.is(before, after)) return "none";
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length ? among(before, after, before.keys()) : "more";
  }
  if (isPlainObject(before) && isPlainObject(after)) {
    const names = Object.keys(before);
    const same = Object.keys(after);
    const isSame = names.length === same.length && names.every((name, at) => name === same[at]);
    return isSame ? among(before, after, names) : "more";
  }
  return isLeaf(before) && typeof before === typeof after ? [] : "more";
}

function among(before: object, after: object, segments: Iterable<Segment>): Difference {
  let found: Difference = "none";
  for (const segment of segments) {
    const difference = differenceOf(
      (before as Readonly<Record<Segment, unknown>>)[segment],
      (after as Readonly<Record<Segment, unknown>>)[segment],
    );
    if (difference === "none") continue;
    if (difference === "more" || found !== "none") return "more";
    found = [segment, ...difference];
  }
  return found;
}

function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
