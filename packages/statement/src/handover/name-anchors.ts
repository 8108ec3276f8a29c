import { cleanLine } from "./clean-text.js";
import type { Heading } from "./handover.js";

/** The anchor of each heading, in their order, and the anchor of each id that a link may name. */
export interface Anchors {
  readonly inOrder: readonly string[];
  readonly ofId: ReadonlyMap<string, string>;
}

/**
 * Names every heading for links, from its id or else from its text: unique, and a name for Word's
 * bookmarks too, which have at most 40 letters, digits and underscores and do not mind case.
 */
export function nameAnchors(headings: readonly Heading[]): Anchors {
  const taken = new Map<string, number>();
  const inOrder: string[] = [];
  const ofId = new Map<string, string>();
  for (const { id, text } of headings) {
    const anchor = unusedName(slugOf(id ?? text), taken);
    inOrder.push(anchor);
    if (id !== undefined && !ofId.has(id)) ofId.set(id, anchor);
  }
  return { inOrder, ofId };
}

function slugOf(text: string): string {
  const words = cleanLine(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  const name = words.replace(/^_/, "").slice(0, 32).replace(/_$/, "");
  return /^[a-z]/.test(name) ? name : name === "" ? "section" : `s_${name}`;
}

function unusedName(slug: string, taken: Map<string, number>): string {
  const before = taken.get(slug);
  if (before === undefined) {
    taken.set(slug, 1);
    return slug;
  }
  let count = before + 1;
  while (taken.has(`${slug}_${count}`)) count++;
  taken.set(slug, count);
  taken.set(`${slug}_${count}`, 1);
  return `${slug}_${count}`;
}
