import type { Pointer } from "@bollard/model";
import { nearest } from "@bollard/shape";
import { nodeUrnsOf } from "../urn.js";
import { knownFramework } from "./known-nodes.js";
import { keyOf, type Placed, placedIn, type Written } from "./placed.js";
import type { LibraryFault } from "./read-library.js";

/** What no schema sees in a framework: two requirements of one URN, and parents that are not there. */
export function faultsOfFramework({ value, pointer }: Placed<Written>): readonly LibraryFault[] {
  const nodes = placedIn(value["requirement_nodes"], `${pointer}/requirement_nodes`);
  const first = new Map<string, Pointer>();
  for (const { value: node, pointer: at } of nodes) {
    const key = keyOf(node["urn"]);
    if (key !== undefined && !first.has(key)) first.set(key, at);
  }
  return nodes.flatMap(({ value: node, pointer: at }): readonly LibraryFault[] => {
    const [key, parent] = [keyOf(node["urn"]), keyOf(node["parent_urn"])];
    const isTwice = key !== undefined && first.get(key) !== at;
    const twice = isTwice ? [sameUrn(node["urn"], `${at}/urn`)] : [];
    if (parent === undefined || first.has(parent)) return twice;
    return [...twice, noParent(node["parent_urn"], `${at}/parent_urn`)];
  });
}

function sameUrn(urn: unknown, pointer: Pointer): LibraryFault {
  return {
    pointer,
    what: `Another requirement has the URN ${quoted(urn)} already; the case of letters makes no difference.`,
    todo: "Give each requirement a URN of its own.",
  };
}

function noParent(urn: unknown, pointer: Pointer): LibraryFault {
  return {
    pointer,
    what: `No requirement of the framework has the URN ${quoted(urn)}.`,
    todo: "Name the URN of the heading that it stands under, or leave parent_urn out.",
  };
}

/** For so many requirements that are not there, the nearest is looked for. */
const guessed = 20;

/** What no schema sees in links: strengths beyond the scale, and requirements that their framework does not have. */
export function faultsOfLinks(
  { value: set, pointer }: Placed<Written>,
  frameworks: readonly Written[],
): readonly LibraryFault[] {
  const sides = (["source", "target"] as const).map((side) => {
    const urns = urnsOf(keyOf(set[`${side}_framework_urn`]), frameworks);
    return [`${side}_requirement_urn`, urns] as const;
  });
  const mappings = placedIn(set["requirement_mappings"], `${pointer}/requirement_mappings`);
  let guesses = guessed;
  return mappings.flatMap(({ value: mapping, pointer: at }) => {
    const lost = sides.flatMap(([field, urns]) => {
      const urn = keyOf(mapping[field]);
      if (urns === undefined || urn === undefined || urns.has(urn)) return [];
      const candidates = guesses-- > 0 ? [...urns] : [];
      return [notThere(urn, candidates, `${at}/${field}`)];
    });
    const strength = mapping["strength_of_relationship"];
    const beyond = typeof strength === "number" && (strength < 0 || strength > 10);
    return beyond ? [...lost, offScale(strength, `${at}/strength_of_relationship`)] : lost;
  });
}

/** The URNs of a framework that is at hand. */
function urnsOf(
  urn: string | undefined,
  frameworks: readonly Written[],
): ReadonlySet<string> | undefined {
  if (urn === undefined) return undefined;
  const own = frameworks.find((one) => keyOf(one["urn"]) === urn);
  if (own) {
    const nodes = placedIn(own["requirement_nodes"], "");
    return new Set(nodes.flatMap(({ value }) => keyOf(value["urn"]) ?? []));
  }
  const known = knownFramework(urn);
  if (known === undefined) return undefined;
  const { clauses, items } = nodeUrnsOf(known);
  return new Set([...clauses.values(), ...items.values()]);
}

function notThere(urn: string, candidates: readonly string[], pointer: Pointer): LibraryFault {
  const near = nearest(urn, candidates)?.candidate;
  return {
    pointer,
    what: `The framework has no requirement with the URN ${quoted(urn)}.`,
    todo: near === undefined ? "Name a requirement that it has." : `Did you mean ${near}?`,
  };
}

function offScale(strength: number, pointer: Pointer): LibraryFault {
  return {
    pointer,
    what: `The strength ${strength} is beyond the scale.`,
    todo: "Write a number from 0 to 10.",
  };
}

function quoted(value: unknown): string {
  const text = String(value);
  return `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`;
}
