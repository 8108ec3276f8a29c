import type { Clause, Framework, Item, Obligation } from "@bollard/model";
import { conditionWords } from "@bollard/model";
import type {
  ImplementationGroup,
  Library,
  LibraryFramework,
  RequirementNode,
} from "../library.js";
import { editionOf, nodeUrnsOf, slugOf, urnOf } from "../urn.js";
import { lastDay, libraryFrame } from "./library-frame.js";

/**
 * One edition of a framework as a library: a heading a clause, a requirement an item, with its paraphrase. Items that
 * ask for something are assessable, and lie in a group by how strongly they bind. Of a framework whose words may not
 * be retold there are ids alone.
 */
export function frameworkLibrary(framework: Framework): Library {
  const { label, title, issuer, url } = framework;
  const slug = slugOf(editionOf(framework));
  const description = [
    `${title}, in the words of Bollard; the words of the issuer are not here.`,
    ...(url === undefined ? [] : [url]),
  ].join("\n\n");
  return {
    ...libraryFrame(slug, label, lastDay(framework.items.map(({ source }) => source))),
    description,
    provider: issuer,
    objects: { framework: bodyOf(framework, slug, description) },
  };
}

function bodyOf(framework: Framework, slug: string, description: string): LibraryFramework {
  const groups = groupsOf(framework);
  return {
    urn: urnOf("framework", slug),
    ref_id: slug,
    name: framework.label,
    description,
    ...(groups.length > 1 && { implementation_groups_definition: groups }),
    requirement_nodes: nodesOf(framework, groups.length > 1),
  };
}

const asked: Readonly<Partial<Record<Obligation, Omit<ImplementationGroup, "ref_id">>>> = {
  duty: { name: "Duties", description: "What law asks for." },
  shall: { name: "Shall", description: "What the document makes a condition." },
  should: { name: "Should", description: "What the document recommends." },
  may: { name: "May", description: "What the document allows." },
};

/** The obligations of a framework that ask for something, from the strongest. */
function groupsOf({ items }: Framework): readonly ImplementationGroup[] {
  const present = new Set<string>(items.map(({ obligation }) => obligation));
  return Object.entries(asked)
    .filter(([obligation]) => present.has(obligation))
    .map(([ref_id, group]) => ({ ref_id, ...group }));
}

function nodesOf(framework: Framework, hasGroups: boolean): readonly RequirementNode[] {
  const clauses = new Set(framework.clauses.map(({ id }) => id));
  const ofItem = (item: Item) => itemNode(item, framework, clauses.has(item.parent), hasGroups);
  return [
    ...framework.clauses.flatMap((clause) => {
      const own = framework.items.filter(({ parent }) => parent === clause.id);
      return own.length === 0 ? [] : [clauseNode(clause, framework), ...own.map(ofItem)];
    }),
    ...framework.items.filter(({ parent }) => !clauses.has(parent)).map(ofItem),
  ];
}

function clauseNode({ id, title }: Clause, framework: Framework): RequirementNode {
  return {
    urn: urnIn(nodeUrnsOf(framework).clauses, id),
    assessable: false,
    depth: 1,
    ref_id: id,
    ...(framework.rights === "ids-only" ? {} : { name: title }),
  };
}

function itemNode(
  item: Item,
  framework: Framework,
  hasParent: boolean,
  hasGroups: boolean,
): RequirementNode {
  const { id, title, summary, obligation, parent } = item;
  const urns = nodeUrnsOf(framework);
  const isBare = framework.rights === "ids-only";
  const asks = obligation in asked;
  return {
    urn: urnIn(urns.items, id),
    assessable: asks,
    depth: hasParent ? 2 : 1,
    ...(hasParent && { parent_urn: urnIn(urns.clauses, parent) }),
    ref_id: id,
    ...(!isBare && title !== undefined && { name: title }),
    ...(!isBare && { description: summary }),
    annotation: annotationOf(item),
    ...(hasGroups && asks && { implementation_groups: [obligation] }),
  };
}

/** What else there is to know of an item: its status, when it applies, and how it was read. */
function annotationOf({ status, appliesIf, source }: Item): string {
  return [
    ...(status === undefined ? [] : [`Status: ${status}.`]),
    ...(appliesIf === undefined ? [] : [`Applies if ${conditionWords(appliesIf)}.`]),
    `${source.document}, ${source.clause}; checked ${source.checked} (${source.verified}).`,
  ].join(" ");
}

function urnIn(urns: ReadonlyMap<string, string>, id: string): string {
  const urn = urns.get(id);
  if (urn === undefined) throw new RangeError(`There is no ${id} in its framework`);
  return urn;
}
