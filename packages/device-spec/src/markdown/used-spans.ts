import type { Span } from "@bollard/document";
import type { Draft, Part } from "./draft.js";
import type { Placed } from "./settle.js";

/** The spans of all that has a place or served as structure, merged and in text order. */
export function usedSpans(draft: Draft, placed: Placed): readonly Span[] {
  const spans: Span[] = [...draft.marks];
  for (const entries of placed.tables.values()) {
    for (const { place, parts } of entries) {
      spans.push(...place.marks);
      for (const part of parts) spans.push(...spansOf(part));
    }
  }
  for (const { place, parts } of placed.answers) {
    spans.push(...place.marks);
    for (const part of parts) spans.push(...spansOf(part));
  }
  for (const { place, parts, units } of placed.groups) {
    spans.push(place.mark);
    for (const part of [...parts, ...units]) spans.push(...spansOf(part));
  }
  if (placed.product) spans.push(...spansOf(placed.product));
  return mergeSpans(spans);
}

function spansOf({ head, value, marks }: Part): readonly Span[] {
  return [head, value, ...marks];
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}
