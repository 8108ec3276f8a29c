import { conditionWords, type Framework, type Item } from "@bollard/model";
import { type ControlIds, controlIdsOf } from "../identity/token.js";
import { uuidOf } from "../identity/uuid.js";
import type { Catalog, Control, Group, Part } from "../types/catalog.js";
import type { Prop } from "../types/metadata.js";
import { citeLinks, documentResources } from "./cited-documents.js";
import { metadataOf, oneLine, ownProp } from "./own.js";

/** The UUID of the catalog of one edition of a framework. */
export function catalogUuid(framework: string, edition: string): string {
  return uuidOf("catalog", framework, edition);
}

/** The name of the file that holds the catalog of an edition. */
export function catalogFileName(framework: string, edition: string): string {
  return `catalog-${framework}-${edition.replace(/[^\w.-]/g, "-").replace(/\.$/, "")}.json`;
}

/** The last day on which anything of a framework was checked: the version of its data. */
export function dayOfData({ items }: Framework): string {
  return (
    items
      .map(({ source }) => source.checked)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}

/**
 * One edition of a framework as a catalog: a group a clause, a control an item, with its paraphrase. Of a
 * framework whose words may not be retold there are ids alone.
 */
export function toCatalog(framework: Framework): Catalog {
  const { id, edition, label, published } = framework;
  const ids = controlIdsOf(framework);
  const groups = framework.clauses.flatMap((clause) => groupOf(clause, framework, ids));
  const clauses = new Set(framework.clauses.map((clause) => clause.id));
  const others = framework.items.filter(({ parent }) => !clauses.has(parent));
  const controls = others.map((item) => controlOf(item, framework, ids));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : undefined;
  return {
    uuid: catalogUuid(id, edition),
    metadata: metadataOf(label, dayOfData(framework), {
      ...(day !== undefined && { published: `${day}T00:00:00Z` }),
      props: propsOf(framework),
      remarks:
        "Titles and statements are paraphrases; the words of the issuer are not here. No legal advice.",
    }),
    ...(controls.length > 0 && { controls }),
    ...(groups.length > 0 && { groups }),
    "back-matter": { resources: documentResources(framework.items.map(({ source }) => source)) },
  };
}

function propsOf({ id, edition, issuer, kind, rights, published }: Framework): readonly Prop[] {
  return [
    ownProp("framework-id", id),
    ownProp("edition", edition),
    ownProp("issuer", issuer),
    ownProp("kind", kind),
    ownProp("rights", rights),
    ...(published === "" ? [] : [ownProp("published", published)]),
  ];
}

function groupOf(
  { id, title }: Framework["clauses"][number],
  framework: Framework,
  ids: ControlIds,
): readonly Group[] {
  const items = framework.items.filter(({ parent }) => parent === id);
  if (items.length === 0) return [];
  const isBare = framework.rights === "ids-only";
  return [
    {
      id: ids.clauses.get(id) ?? id,
      title: oneLine(isBare ? id : title),
      props: [{ name: "label", value: oneLine(id) }],
      controls: items.map((item) => controlOf(item, framework, ids)),
    },
  ];
}

function controlOf(item: Item, framework: Framework, { items }: ControlIds): Control {
  const id = items.get(item.id) ?? item.id;
  const isBare = framework.rights === "ids-only";
  const parts = isBare ? [] : partsOf(id, item);
  return {
    id,
    class: framework.kind,
    title: oneLine(isBare ? item.id : (item.title ?? item.id)),
    props: [
      { name: "label", value: oneLine(item.id) },
      ownProp("obligation", item.obligation),
      ...(item.status === undefined ? [] : [ownProp("status", item.status)]),
      ...(item.appliesIf === undefined
        ? []
        : [ownProp("applies-if", JSON.stringify(item.appliesIf))]),
      ownProp("checked", item.source.checked),
      ownProp("verified", item.source.verified),
    ],
    links: citeLinks([item.source]),
    ...(parts.length > 0 && { parts }),
  };
}

function partsOf(id: string, { summary, appliesIf }: Item): readonly Part[] {
  const statement = { id: `${id}_smt`, name: "statement", prose: summary };
  if (appliesIf === undefined) return [statement];
  const prose = `Applies where this holds of the product: ${conditionWords(appliesIf)}.`;
  return [statement, { id: `${id}_gdn`, name: "guidance", prose }];
}
