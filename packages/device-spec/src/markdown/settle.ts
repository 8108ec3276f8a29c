import type { AnswerDraft, Draft, EntryDraft, GroupDraft, Part } from "./draft.js";
import { reach } from "./draft.js";

/** Something placed with the values that it keeps, in text order. */
export interface Settled<Place> {
  readonly place: Place;
  readonly parts: readonly Part[];
}

/** The assessment of a provision with the verdicts that are certain. */
export interface SettledGroup extends Settled<GroupDraft> {
  readonly units: readonly Part[];
}

/** What of a draft holds, after what stands twice was found. */
export interface Placed {
  /** Entries by the key of their table, in text order. */
  readonly tables: ReadonlyMap<string, readonly Settled<EntryDraft>[]>;
  readonly answers: readonly Settled<AnswerDraft>[];
  readonly groups: readonly SettledGroup[];
  readonly product: Part | undefined;
}

/** Decides what of a draft holds. What does not is noted as missed and stays text without a place. */
export function settle(draft: Draft): Placed {
  const repeated = repeatedBlocks(draft.entries);
  const kept = draft.entries.filter(({ block }) => block === undefined || !repeated.has(block));
  const tables = new Map<string, Settled<EntryDraft>[]>();
  for (const place of kept.sort((a, b) => a.start - b.start)) {
    const parts = bestParts(draft, place.parts);
    if (parts.length === 0) continue;
    const entries = tables.get(place.table.key) ?? [];
    tables.set(place.table.key, entries);
    const pointer = `/ixit/${place.table.key}`;
    place.pointer = place.table.rows === "one" ? pointer : `${pointer}/${entries.length}`;
    entries.push({ place, parts });
    draft.placedTables.add(place.table.key);
  }
  return {
    tables,
    answers: settleAnswers(draft),
    groups: mergeGroups(draft.groups).map((group) => settleGroup(draft, group)),
    product: onlyValue(draft.products),
  };
}

/**
 * The Markdown tables that repeat in short what stands in full elsewhere in the same source. An id that is given twice
 * in full, or twice in tables, is not repeated but given twice.
 */
function repeatedBlocks(entries: readonly EntryDraft[]): ReadonlySet<object> {
  const full = new Map<object, Set<string>>();
  const blocks = new Map<object, EntryDraft[]>();
  for (const entry of entries) {
    if (entry.block) {
      addTo(blocks, entry.block, entry);
    } else {
      const ids = full.get(entry.source) ?? new Set<string>();
      full.set(entry.source, ids.add(idOf(entry)));
    }
  }
  const repeated = new Set<object>();
  for (const [block, rows] of blocks) {
    const known = rows.filter((row) => full.get(row.source)?.has(idOf(row))).length;
    if (rows[0]?.summary ? known > 0 : known === rows.length) repeated.add(block);
  }
  return repeated;
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function idOf({ table, parts }: EntryDraft): string {
  return `${table.key} ${parts.find(({ key }) => key === "id")?.data ?? ""}`;
}

/** One value a field: prose before a table that repeats it, else the first. */
function bestParts(draft: Draft, parts: readonly Part[]): readonly Part[] {
  const best = new Map<string, Part>();
  for (const part of parts) {
    const known = best.get(part.key);
    if (known === undefined || (known.origin === "table" && part.origin === "text")) {
      best.set(part.key, part);
    }
  }
  for (const part of parts) {
    const again = best.get(part.key) !== part && part.origin === "text";
    if (again) miss(draft, "field", part);
  }
  return inTextOrder([...best.values()]);
}

function settleAnswers(draft: Draft): readonly Settled<AnswerDraft>[] {
  const seen = new Set<string>();
  return draft.answers.flatMap((place) => {
    if (seen.has(place.provision)) {
      draft.missed.push({ kind: "ics", at: place.span.start, text: place.provision });
      return [];
    }
    seen.add(place.provision);
    return [{ place, parts: place.parts }];
  });
}

/** A provision may be assessed in two documents. */
function mergeGroups(groups: readonly GroupDraft[]): readonly GroupDraft[] {
  const merged = new Map<string, GroupDraft>();
  for (const group of groups) {
    const known = merged.get(group.provision);
    if (known === undefined) {
      merged.set(group.provision, group);
      continue;
    }
    reach(known, group);
    if (group.status && known.status === undefined) known.status = group.status;
    known.verdicts.push(...group.verdicts);
    known.units.push(...group.units);
  }
  return [...merged.values()];
}

function settleGroup(draft: Draft, place: GroupDraft): SettledGroup {
  const verdict = onlyValue(place.verdicts);
  if (!verdict) for (const part of place.verdicts) miss(draft, "verdict", part);
  const byUnit = new Map<string, Part[]>();
  for (const part of place.units) addTo(byUnit, part.key, part);
  const units: Part[] = [];
  for (const parts of byUnit.values()) {
    const unit = onlyValue([...parts].sort(proseFirst));
    if (unit) units.push(unit);
    else for (const part of parts) miss(draft, "verdict", part);
  }
  const parts = [place.status, verdict].filter((part) => part !== undefined);
  return { place, parts: inTextOrder(parts), units: inTextOrder(units) };
}

/** The first of several that say the same; none where they differ. */
function onlyValue(parts: readonly Part[]): Part | undefined {
  const [first] = parts;
  return parts.every(({ data }) => data === first?.data) ? first : undefined;
}

function proseFirst(a: Part, b: Part): number {
  return Number(a.origin === "table") - Number(b.origin === "table");
}

function inTextOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => a.value.start - b.value.start);
}

function miss(draft: Draft, kind: "field" | "verdict", { value, key, data }: Part): void {
  draft.missed.push({ kind, at: value.start, text: data ?? key });
}
