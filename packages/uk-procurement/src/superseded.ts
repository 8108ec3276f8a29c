import { type Level, levels, once } from "@bollard/model";
import { groups, type SupersededId } from "./superseded/groups.js";
import type { Alias, SupersededException, SupersededReference } from "./superseded-reference.js";

/** Every reference that something newer has replaced, by category. */
export const supersededReferences = /* @__PURE__ */ once(
  (): readonly SupersededReference<SupersededId>[] => flatten(groups()),
);

/** A superseded reference together with the alias by which a text named it. */
export interface SupersededMatch {
  readonly reference: SupersededReference<SupersededId>;
  readonly alias: Alias;
}

/**
 * What is known of a text that is a reference and nothing else, such as `PPN 09/23`: white space
 * around it and the amount of it inside do not matter, case matters where the alias says so. Whether an
 * exception holds, or the words of `onlyNear` stand nearby, is for the caller.
 */
export function superseded(text: string): SupersededMatch | undefined {
  const asked = normalise(text);
  for (const reference of supersededReferences()) {
    const alias = reference.aliases.find((one) => isSpelt(asked, one));
    if (alias) return { reference, alias };
  }
  return undefined;
}

/** The superseded reference of that id. Throws a `RangeError` for an id that types did not check. */
export function supersededReference(id: SupersededId): SupersededReference<SupersededId> {
  const found = supersededReferences().find((reference) => reference.id === id);
  if (!found) throw new RangeError(`There is no superseded reference ${id}`);
  return found;
}

/**
 * The highest level that a finding about a reference may have: its severity where it is ready for
 * linting, a warning at most where it was checked only, and a hint where it was not checked.
 */
export function ceiling(reference: SupersededReference): Level {
  if (reference.verified === "unchecked") return "hint";
  if (reference.lintReady) return reference.severity;
  return leastSevere(reference.severity, "warning");
}

/** What decides an exception: facts of the purchase, the words around the reference, or a person. */
export type DecidedBy = "purchase" | "text" | "person";

/** Says what decides an exception. */
export function decidedBy(exception: SupersededException): DecidedBy {
  switch (exception.kind) {
    case "commenced-before":
    case "nation":
      return "purchase";
    case "near-words":
    case "psti-context":
    case "together-with":
    case "prohibition":
      return "text";
    default:
      return "person";
  }
}

function flatten(
  all: readonly (readonly SupersededReference<SupersededId>[])[],
): readonly SupersededReference<SupersededId>[] {
  return all.flat();
}

function isSpelt(asked: string, { text, caseSensitive }: Alias): boolean {
  return caseSensitive ? text === asked : text.toLowerCase() === asked.toLowerCase();
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function leastSevere(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}
