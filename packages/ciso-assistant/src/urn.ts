import type { EditionRef, Framework } from "@bollard/model";
import { remember } from "@bollard/model";

/** The name of an edition, as URNs and files have it: `etsi-en-303-645-3.1.3`. */
export function slugOf({ framework, edition }: EditionRef): string {
  return `${framework}-${leafOf(edition)}`;
}

/** The edition that a framework is. */
export function editionOf({ id, edition }: Framework): EditionRef {
  return { framework: id, edition };
}

/** The URN of the library that holds something, or of the framework itself. */
export function urnOf(kind: "library" | "framework" | "req_mapping_set", slug: string): string {
  return `urn:bollard:risk:${kind}:${slug}`;
}

/** The URNs of the clauses and items of an edition, each its own whatever the case of its letters. */
export interface NodeUrns {
  readonly clauses: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

/** The URNs of the clauses and items of an edition by their printed ids. */
export const nodeUrnsOf: (framework: Framework) => NodeUrns = /* @__PURE__ */ remember(nodeUrns);

function nodeUrns(framework: Framework): NodeUrns {
  const base = `urn:bollard:risk:req_node:${slugOf(editionOf(framework))}`;
  const taken = new Set<string>();
  const name = (printed: string, space = ""): string => {
    const plain = `${base}:${space}${leafOf(printed)}`;
    let free = plain;
    for (let turn = 2; taken.has(free); turn++) free = `${plain}_${turn}`;
    taken.add(free);
    return free;
  };
  return {
    items: new Map(framework.items.map(({ id }) => [id, name(id)])),
    clauses: new Map(framework.clauses.map(({ id }) => [id, name(id, "clause:")])),
  };
}

/** A printed id as the last part of a URN holds it: lower case, with `-` for what it cannot hold. */
function leafOf(printed: string): string {
  return printed.toLowerCase().replaceAll(/[^0-9a-z[\]().\-_]+/g, "-");
}
