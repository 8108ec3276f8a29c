import type { Pointer } from "@bollard/model";
import { check } from "@bollard/shape";
import { faultsOfFramework, faultsOfLinks } from "./faults.js";
import { isWritten, type Placed, placedIn, type Written } from "./placed.js";
import { librarySchema } from "./schema.js";
import { type LibraryTable, linkTable, requirementTable } from "./tables.js";

/** Something in a library that a reader should look at. */
export interface LibraryFault {
  readonly pointer: Pointer;
  readonly what: string;
  readonly todo: string;
}

/** What a library holds, as tables. */
export interface ReadLibrary {
  /** A table for each framework and each set of links; none where the library holds neither. */
  readonly tables: readonly LibraryTable[];
  readonly faults: readonly LibraryFault[];
  /** What the library holds besides, such as threats: it has no table. */
  readonly untold: readonly string[];
}

/** Whether plain data means to be a library of CISO Assistant. */
export function isLibrary(data: unknown): boolean {
  if (!isWritten(data) || "bollard" in data || !("objects" in data)) return false;
  return typeof data["urn"] === "string" && /^urn:/i.test(data["urn"]);
}

/**
 * Reads a library of CISO Assistant, with one framework or several and with links. Every field of a requirement and
 * of a link is in its table, faulty or not; those without a column stand as JSON in the last one. Never throws.
 * @param data the parsed YAML
 */
export function readLibrary(data: unknown): ReadLibrary {
  const { misfits } = check(librarySchema, data);
  const faults = misfits.map(({ pointer, what, todo }) => ({ pointer, what, todo }));
  const objects = isWritten(data) && isWritten(data["objects"]) ? data["objects"] : {};
  const frameworks = placed(objects, "framework", "frameworks");
  const sets = placed(objects, "requirement_mapping_set", "requirement_mapping_sets");
  const named = frameworks.map(({ value }) => value);
  return {
    tables: [...named.map(requirementTable), ...sets.map(({ value }) => linkTable(value, named))],
    faults: [
      ...faults,
      ...frameworks.flatMap(faultsOfFramework),
      ...sets.flatMap((set) => faultsOfLinks(set, named)),
    ],
    untold: Object.keys(objects).filter((name) => !told.has(name)),
  };
}

const told: ReadonlySet<string> = new Set([
  "framework",
  "frameworks",
  "requirement_mapping_set",
  "requirement_mapping_sets",
]);

/** What a library holds under the name for one, and under that for several. */
function placed(objects: Written, one: string, many: string): readonly Placed<Written>[] {
  const single = objects[one];
  return [
    ...(isWritten(single) ? [{ value: single, pointer: `/objects/${one}` }] : []),
    ...placedIn(objects[many], `/objects/${many}`),
  ];
}
