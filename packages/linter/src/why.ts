import type { Citation, Framework, Item, Obligation, RuleMeta } from "@bollard/model";
import { type FoundItem, itemOf } from "./standards.js";

const shownWithSummary = 2;

/** Says why a finding is one: the items it rests on, in our words, or else the rule's reason. */
export function whyOf(rule: RuleMeta | undefined, cites: readonly Citation[]): string {
  const found = cites.map(itemOf).filter((item) => item !== undefined);
  if (found.length === 0) return rule?.why ?? "";
  const told = found.slice(0, shownWithSummary).map(describe);
  const others = found.slice(shownWithSummary).map(({ framework, item }) => citeLabel(framework, item));
  return [...told, ...(others.length > 0 ? [`Also: ${others.join("; ")}.`] : [])].join(" ");
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
  const binding = strength[item.obligation];
  const condition = binding && item.appliesIf ? " under its condition" : "";
  const unchecked = item.source.verified === "unchecked" ? " This text was not checked." : "";
  const bound = binding ? ` (${binding}${condition})` : "";
  return `${citeLabel(framework, item)}${bound}: ${item.summary}${unchecked}`;
}
