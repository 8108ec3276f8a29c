import { knownNodes } from "./known-nodes.js";
import { keyOf, placedIn, type Written } from "./placed.js";

/** Rows under their headings. */
export interface LibraryTable {
  /** What the table holds: `Requirements of …`, `Links from … to …`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The fields of a requirement that have a column, in their order. */
const nodeColumns = {
  ref_id: "id",
  parent_urn: "parent",
  name: "title",
  description: "text",
  assessable: "assessable",
  implementation_groups: "groups",
  annotation: "annotation",
  typical_evidence: "typical evidence",
  depth: "depth",
  urn: "urn",
} as const;

/** The requirements of a framework, a row each, in the order written; a parent is named by its id where it has one. */
export function requirementTable(framework: Written): LibraryTable {
  const ids = idsOf([framework]);
  const fields = Object.keys(nodeColumns);
  const rows = nodesOf(framework).map((node) => [
    ...fields.map((field) => cell(field === "parent_urn" ? idOf(node[field], ids) : node[field])),
    rest(node, fields),
  ]);
  return {
    name: `Requirements of ${cell(framework["name"]) || nameIn(framework["urn"])}`,
    rows: [[...Object.values(nodeColumns), "other fields"], ...rows],
  };
}

/** The fields of a link that have a column, in their order. */
const linkColumns = {
  source_requirement_urn: "source",
  relationship: "relation",
  target_requirement_urn: "target",
  annotation: "annotation",
  rationale: "compared by",
  strength_of_relationship: "strength",
} as const;

/**
 * The links of a set, a row each. A requirement is named by its id where its framework is in the library or one of
 * Bollard's, else by its URN.
 */
export function linkTable(set: Written, frameworks: readonly Written[]): LibraryTable {
  const ids = idsOf(frameworks);
  const fields = Object.keys(linkColumns);
  const mappings = placedIn(set["requirement_mappings"], "").map(({ value }) => value);
  const rows = mappings.map((mapping) => [
    ...fields.map((field) =>
      cell(field.endsWith("_urn") ? idOf(mapping[field], ids) : mapping[field]),
    ),
    rest(mapping, fields),
  ]);
  const [from, to] = [set["source_framework_urn"], set["target_framework_urn"]].map(nameIn);
  return {
    name: `Links from ${from} to ${to}`,
    rows: [[...Object.values(linkColumns), "other fields"], ...rows],
  };
}

function nodesOf(framework: Written): readonly Written[] {
  return placedIn(framework["requirement_nodes"], "").map(({ value }) => value);
}

function idsOf(frameworks: readonly Written[]): ReadonlyMap<string | undefined, string> {
  const own = frameworks
    .flatMap(nodesOf)
    .map((node) => [keyOf(node["urn"]), cell(node["ref_id"])] as const);
  return new Map(own.filter(([, id]) => id !== ""));
}

function idOf(urn: unknown, ids: ReadonlyMap<string | undefined, string>): unknown {
  const key = keyOf(urn);
  return key === undefined ? urn : (ids.get(key) ?? knownNodes().get(key) ?? urn);
}

/** The last part of a URN, which names what it stands for. */
function nameIn(urn: unknown): string {
  return cell(urn).split(":").at(-1) || "(no URN)";
}

function rest(written: Written, fields: readonly string[]): string {
  const others = Object.entries(written).filter(([field]) => !fields.includes(field));
  return others.length === 0 ? "" : JSON.stringify(Object.fromEntries(others));
}

/** A value as a cell holds it: a list of names a line each, anything else that is no text as JSON. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value) && value.every((one) => typeof one !== "object"))
    return value.join("\n");
  return JSON.stringify(value);
}
