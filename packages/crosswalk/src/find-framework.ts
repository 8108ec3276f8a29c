import type { Framework, Item } from "@bollard/model";
import { frameworks } from "./frameworks/index.js";

/** What a text names: an edition of a framework, or the nearest that there is. */
export type FoundFramework =
  | { readonly framework: Framework }
  | { readonly framework: undefined; readonly nearest?: Framework };

/**
 * Finds the edition that a text names, such as `en303645 v3.1.3`, `eu-cra` or `CRA`; without an edition the
 * newest. A text that names none gets the nearest match.
 */
export function findFramework(text: string): FoundFramework {
  const wanted = spellingOf(text.slice(0, 200));
  const found = wanted === "" ? undefined : spellings().get(wanted);
  if (found) return { framework: found };
  const nearest = wanted === "" ? undefined : nearestTo(wanted);
  return nearest ? { framework: undefined, nearest } : { framework: undefined };
}

/** The item of an edition with an id; capitals, spaces and dots before letters do not matter. */
export function findItem(framework: Framework, id: string): Item | undefined {
  const wanted = itemSpelling(id.slice(0, 200));
  return (
    framework.items.find((item) => item.id === id) ??
    framework.items.find((item) => itemSpelling(item.id) === wanted)
  );
}

let index: ReadonlyMap<string, Framework> | undefined;

function spellings(): ReadonlyMap<string, Framework> {
  index ??= toSpellings();
  return index;
}

function toSpellings(): ReadonlyMap<string, Framework> {
  const found = new Map<string, Framework>();
  for (const framework of frameworks) {
    const { id, edition, label, aliases } = framework;
    const names = [id, label, ...aliases].map(spellingOf);
    for (const name of names) {
      for (const text of [
        name,
        `${name}${spellingOf(edition)}`,
        `${name}v${spellingOf(edition)}`,
      ]) {
        if (!found.has(text)) found.set(text, framework);
      }
    }
  }
  return found;
}

function nearestTo(wanted: string): Framework | undefined {
  let best: { readonly score: number; readonly framework: Framework } | undefined;
  for (const [name, framework] of spellings()) {
    const score = likeness(wanted, name);
    if (score > (best?.score ?? 0.4)) best = { score, framework };
  }
  return best?.framework;
}

/** The share of pairs of neighbouring characters that two texts have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  if (pairs.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function spellingOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function itemSpelling(text: string): string {
  return text.toLowerCase().replace(/\s/g, "");
}
