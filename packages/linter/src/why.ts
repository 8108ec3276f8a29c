import type { Citation, Framework, Item, Obligation, RuleMeta } from "@bollard/model";
import { type FoundItem, itemOf } from "./standards.js";

/** How many items are told with their meaning, and how many more by name alone. */
const told = 2;
const named = 10;

/** Says why a finding is one: the items it rests on, in our words, or else the rule's reason. */
export function whyOf(rule: RuleMeta | undefined, cites: readonly Citation[]): string {
  const found = cites.map(itemOf).filter((item) => item !== undefined);
  if (found.length === 0) return rule?.why ?? "";
  const general = found.length > told * 2 ? rule?.why : undefined;
  if (general) return `${general} See ${namesOf(found)}.`;
  const others = found.slice(told);
  const also = others.length > 0 ? [`See also ${namesOf(others)}.`] : [];
  return [...found.slice(0, told).map(describe), ...also].join(" ");
}

/** Names items, those of one document together: `EN 303 645 V3.1.3, 5.3-3, 5.3-7`. */
function namesOf(items: readonly FoundItem[]): string {
  const places = new Map<string, string[]>();
  for (const { framework, item } of items.slice(0, named)) {
    const [document = "", ...place] = citeLabel(framework, item).split(", ");
    places.set(document, [...(places.get(document) ?? []), place.join(", ")]);
  }
  const names = [...places].map(([document, list]) =>
    [document, ...list.filter((place) => place !== "")].join(", "),
  );
  const more = items.length - named;
  return names.join("; ") + (more > 0 ? ` and ${more} more` : "");
}

/** True when nothing that a finding rests on was checked at a source. */
export function restsOnUnchecked(cites: readonly Citation[]): boolean {
  const found = cites.map(itemOf).filter((item) => item !== undefined);
  return found.length > 0 && found.every(({ item }) => item.source.verified === "unchecked");
}

/** How an item is cited in messages: `EN 303 645 V3.1.3, 5.5-1`. */
export function citeLabel(framework: Framework, item: Item): string {
  return item.citeAs ?? `${framework.label}, ${item.id}`;
}

const strength: Partial<Readonly<Record<Obligation, string>>> = {
  shall: "mandatory",
  should: "recommended",
  may: "optional",
};

function describe({ framework, item }: FoundItem): string {
  const binding = isRequirement(framework) ? strength[item.obligation] : undefined;
  const condition = binding && item.appliesIf ? " under its condition" : "";
  const unchecked = item.source.verified === "unchecked" ? " This text was not checked." : "";
  const bound = binding ? ` (${binding}${condition})` : "";
  return `${citeLabel(framework, item)}${bound}: ${item.summary}${unchecked}`;
}

/** A test specification says how a requirement is tested; its units bind nobody by themselves. */
function isRequirement({ kind, id }: Framework): boolean {
  return kind === "standard" && id !== "etsi-ts-103-701";
}
