import type { Catalog } from "../types/catalog.js";
import { type OscalFault, shown } from "./fault.js";
import { elementsOf, isObject, type Member, membersOf } from "./walk.js";

const hrefKeys = new Set(["href", "source"]);
const uuidReferences = new Set(["observation-uuid", "party-uuids", "risk-uuid"]);

/** References that lead nowhere: to a place of the same document, or to a control of a catalog that is known. */
export function brokenReferences(
  members: readonly Member[],
  catalogs: readonly Catalog[],
): readonly OscalFault[] {
  const names = namesIn(members);
  const inside = members.flatMap((member) => brokenInside(member, names));
  if (catalogs.length === 0) return inside;
  const known = resourceControls(members, catalogs);
  return [...inside, ...members.flatMap((member) => brokenControls(member, known))];
}

function namesIn(members: readonly Member[]): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ key, value }) =>
      (key === "uuid" || key === "id") && typeof value === "string" ? [value.toLowerCase()] : [],
    ),
  );
}

function brokenInside(
  { key, value, pointer, holderKey }: Member,
  names: ReadonlySet<string>,
): readonly OscalFault[] {
  if (typeof value !== "string") return [];
  const isHref = hrefKeys.has(key) && value.startsWith("#") && holderKey !== "sources";
  const target = isHref ? value.slice(1) : uuidReferences.has(key) ? value : undefined;
  if (target === undefined || names.has(target.toLowerCase())) return [];
  const what = `${shown(value)} leads to nothing in this document.`;
  return [{ code: "oscal/reference", pointer, what, todo: "Add what it names, or name another." }];
}

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids of controls by the resource (`#uuid`) that stands for their catalog. */
function resourceControls(members: readonly Member[], catalogs: readonly Catalog[]): Known {
  const byEdition = new Map(
    catalogs.map((catalog) => [editionKey(catalog.metadata.props), catalog]),
  );
  const known = new Map<string, ReadonlySet<string>>();
  for (const { key, value } of members) {
    if (key !== "resources" || !isObject(value)) continue;
    const catalog = byEdition.get(editionKey(value["props"]));
    if (catalog) known.set(`#${String(value["uuid"])}`, controlIds(catalog));
  }
  return known;
}

function editionKey(props: unknown): string {
  const value = (name: string) =>
    elementsOf(props)
      .filter(isObject)
      .find((prop) => prop["name"] === name)?.["value"];
  return `${String(value("framework-id"))}@${String(value("edition"))}`;
}

const idsOf = new WeakMap<Catalog, ReadonlySet<string>>();

function controlIds(catalog: Catalog): ReadonlySet<string> {
  const made = idsOf.get(catalog);
  if (made) return made;
  const ids = membersOf(catalog).flatMap(({ key, value, holderKey }) =>
    key === "id" && holderKey === "controls" && typeof value === "string" ? [value] : [],
  );
  const all = new Set(ids);
  idsOf.set(catalog, all);
  return all;
}

function brokenControls({ key, value, pointer }: Member, known: Known): readonly OscalFault[] {
  if (!isObject(value)) return [];
  const told = referencesOf(key, value);
  return told.flatMap(({ href, within }) => {
    const ids = known.get(href);
    if (ids === undefined) return [];
    return membersOf(within).flatMap((inner) => {
      const { key: name, value: id } = inner;
      const isId = name === "id-ref" || name === "with-ids" || name === "control-id";
      if (!isId || typeof id !== "string" || ids.has(id) || isOutside(inner)) return [];
      const what = `${shown(id)} is no control of that catalog.`;
      const todo = "Name one that it has; the edition may be another.";
      return [{ code: "oscal/control", pointer, what, todo }];
    });
  });
}

/** What stands in a catalog, with that catalog. */
function referencesOf(key: string, value: Readonly<Record<string, unknown>>) {
  const href = (side: unknown) => (isObject(side) ? String(side["href"]) : "");
  if (key === "mappings") {
    const maps = elementsOf(value["maps"]).filter(isObject);
    const source = href(value["source-resource"]);
    const target = href(value["target-resource"]);
    return [
      { href: source, within: [maps.map(({ sources }) => sources), value["source-gap-summary"]] },
      { href: target, within: [maps.map(({ targets }) => targets), value["target-gap-summary"]] },
    ];
  }
  if (key === "imports") return [{ href: href(value), within: value }];
  if (key !== "control-implementations") return [];
  return [{ href: String(value["source"]), within: value["implemented-requirements"] }];
}

function isOutside({ holder }: Member): boolean {
  return elementsOf(holder["props"])
    .filter(isObject)
    .some(({ name }) => name === "outside-catalog");
}
