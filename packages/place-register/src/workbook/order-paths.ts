import type { Segment } from "@bollard/model";
import { memberSchema, type Schema } from "@bollard/shape";
import { objectOf } from "./field.js";

/** Paths into entries of one schema, each once, in the order of the schema; free names in that of the alphabet. */
export function orderPaths(
  schema: Schema,
  paths: readonly (readonly Segment[])[],
): readonly (readonly Segment[])[] {
  const unique = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...unique.values()]
    .map((path) => ({ path, places: placesOf(schema, path) }))
    .sort((a, b) => compare(a.places, b.places))
    .map(({ path }) => path);
}

type Place = readonly [number, string];

function placesOf(schema: Schema, path: readonly Segment[]): readonly Place[] {
  const places: Place[] = [];
  let own: Schema | undefined = schema;
  for (const segment of path) {
    if (typeof segment === "number") {
      places.push([segment, ""]);
      own = own?.items;
      continue;
    }
    const object: Schema | undefined = own && objectOf(own);
    const at = Object.keys(object?.properties ?? {}).indexOf(segment);
    places.push([at === -1 ? Number.MAX_SAFE_INTEGER : at, segment]);
    own = object && memberSchema(object, segment);
  }
  return places;
}

function compare(a: readonly Place[], b: readonly Place[]): number {
  for (const [at, [number, name]] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (number !== other[0]) return number - other[0];
    if (name !== other[1]) return name < other[1] ? -1 : 1;
  }
  return a.length - b.length;
}
