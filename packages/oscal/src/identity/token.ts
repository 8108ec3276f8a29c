import type { Framework } from "@bollard/model";
import { uuidOf } from "./uuid.js";

const form = /^[\p{L}_][\p{L}\p{N}.\-_]*$/u;

/** Whether a text has the form of a token: no digit in front, no space, no bracket. */
export function isToken(text: string): boolean {
  return form.test(text);
}

/**
 * The ids of the clauses and items of one edition, which nothing else in its catalog has: the id of the framework and the
 * printed id, with `_` for what a token cannot hold.
 */
export interface ControlIds {
  readonly clauses: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

const made = new WeakMap<Framework, ControlIds>();

/** The ids of clauses and items; where two would be the same, the later one ends in a piece of its UUID. */
export function controlIdsOf(framework: Framework): ControlIds {
  const known = made.get(framework);
  if (known) return known;
  const taken = new Set<string>();
  const name = (kind: string, printed: string): string => {
    const plain = tokenOf(framework.id, kind, printed);
    const free = taken.has(plain) ? `${plain}_${shortHash(printed)}` : plain;
    taken.add(free);
    return free;
  };
  const ids = {
    items: new Map(framework.items.map(({ id }) => [id, name("", id)])),
    clauses: new Map(framework.clauses.map(({ id }) => [id, name("clause_", id)])),
  };
  made.set(framework, ids);
  return ids;
}

/** The id of an item that its edition may not have: a printed id that is not kept whole gets a piece of its UUID. */
export function controlIdFor(framework: Framework, printed: string): string {
  const known = controlIdsOf(framework).items.get(printed);
  if (known !== undefined) return known;
  return `${tokenOf(framework.id, "", printed)}_${shortHash(printed)}`;
}

function tokenOf(framework: string, kind: string, printed: string): string {
  const kept = printed.slice(0, 80).replace(/[^\p{L}\p{N}.\-_]/gu, "_");
  return `${framework}_${kind}${kept}`;
}

function shortHash(printed: string): string {
  return uuidOf("item", printed).slice(0, 8);
}
