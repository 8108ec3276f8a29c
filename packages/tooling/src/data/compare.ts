import type { Facts } from "./facts.ts";

/** What became of the facts of a package since its last release, by their keys. */
export interface DataChange {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly reworded: readonly string[];
  readonly resourced: readonly string[];
}

/** How much of a version a change asks for. */
export type Bump = "major" | "minor" | "patch";

/** Compares the facts of two versions; what has another id is removed and added. */
export function compareFacts(before: Facts, after: Facts): DataChange {
  const kept = Object.keys(after).filter((key) => before[key] !== undefined);
  const differs = (part: "meaning" | "source") =>
    kept.filter((key) => before[key]?.[part] !== after[key]?.[part]);
  const reworded = differs("meaning");
  return {
    removed: Object.keys(before).filter((key) => after[key] === undefined),
    added: Object.keys(after).filter((key) => before[key] === undefined),
    reworded,
    resourced: differs("source").filter((key) => !reworded.includes(key)),
  };
}

/**
 * The bump that a change asks for: an id that is removed or renamed breaks who names it, an item that is added does
 * not, and words may change at any time. Below 1.0.0 it is the same.
 */
export function bumpFor(change: DataChange): Bump | undefined {
  const { removed, added, reworded, resourced } = change;
  if (removed.length > 0) return "major";
  if (added.length > 0) return "minor";
  return reworded.length + resourced.length > 0 ? "patch" : undefined;
}

const order: readonly Bump[] = ["patch", "minor", "major"];

/** The largest bump of some; undefined of none. */
export function largest(bumps: readonly Bump[]): Bump | undefined {
  return order.findLast((bump) => bumps.includes(bump));
}

/** Whether a bump that was declared is as large as the one that is asked for. */
export function isEnough(declared: Bump | undefined, asked: Bump): boolean {
  return declared !== undefined && order.indexOf(declared) >= order.indexOf(asked);
}

/** The bumps that a changeset declares, by package. */
export function readChangeset(text: string): ReadonlyMap<string, Bump> {
  const [, head = ""] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const lines = head.matchAll(/^["']?([^"':\n]+)["']?:\s*(major|minor|patch)\s*$/gm);
  return new Map([...lines].map(([, name = "", bump]) => [name, bump as Bump]));
}

/** So many keys of a kind are listed by name. */
const shown = 40;

/** A change in Markdown, as a section of the change log of a package's data. */
export function changeText(version: string, change: DataChange): string {
  const parts = [
    listed("Removed", change.removed),
    listed("Added", change.added),
    listed("Reworded", change.reworded),
    listed("Read anew, or in another source", change.resourced),
  ].filter((part) => part !== "");
  return `## ${version}\n\n${parts.join("\n")}\n`;
}

function listed(words: string, keys: readonly string[]): string {
  if (keys.length === 0) return "";
  const names = keys.slice(0, shown).map((key) => `\`${key}\``);
  const more = keys.length - names.length;
  return `- ${words}: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
