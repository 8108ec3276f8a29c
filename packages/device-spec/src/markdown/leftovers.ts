import { indexLines, type Span } from "@bollard/document";
import type { Beside, Draft } from "./draft.js";
import { type JoinedText, placeIn } from "./joined-text.js";

/** Text without a place. */
export interface Leftover extends Span {
  readonly from: string;
  readonly under: string | undefined;
  readonly text: string;
}

/**
 * Collects all text that has no place, so that nothing of the sources is lost: a stretch up to the next
 * heading, placed value or end of an entry is one piece, and so is each cell of a table of which a part is placed.
 */
export function collectLeftovers(
  { text, sources, read }: JoinedText,
  draft: Draft,
  used: readonly Span[],
  besides: readonly Beside[],
): readonly Leftover[] {
  const cuts = new Set(sources.flatMap(({ start, end }) => [start, end]));
  for (const { base, outline } of read) {
    for (const { start } of outline.headings) cuts.add(start + base);
  }
  for (const { start, end } of besides) cuts.add(start).add(end);
  const grids = draft.grids.filter((grid) => overlaps(used, grid));
  const cells = new Set(grids.flatMap((grid) => grid.cells));
  for (const start of cells) cuts.add(start);
  const lines = indexLines(text);
  // Whatever the line breaks: one character for each keeps every offset.
  const plain = text.replaceAll("\r", "\n");
  const beside = new BesideStack(besides);
  return cutGaps(
    text.length,
    used,
    [...cuts].sort((a, b) => a - b),
  ).flatMap((gap) => {
    const piece = trimPiece(plain, gap, cells.has(gap.start));
    const place = piece && placeIn(sources, piece.start);
    if (!piece || !place) return [];
    const first = lines.positionAt(place.source.start).line;
    const line = lines.positionAt(piece.start).line - first + 1;
    const under = beside.at(piece.start);
    const from = `${place.source.path}:${line}`;
    return [{ ...piece, from, under, text: text.slice(piece.start, piece.end) }];
  });
}

interface Gap extends Span {
  /** Whether the text directly before it belongs to something placed. */
  readonly afterUsed: boolean;
}

function cutGaps(length: number, used: readonly Span[], cuts: readonly number[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let cut = 0;
  let start = 0;
  for (const next of [...used, { start: length, end: length }]) {
    let from = start;
    while (from < next.start) {
      while ((cuts[cut] ?? next.start) <= from) cut += 1;
      const end = Math.min(cuts[cut] ?? length, next.start);
      gaps.push({ start: from, end, afterUsed: from === start && start > 0 });
      from = end;
    }
    start = Math.max(start, next.end);
  }
  return gaps;
}

function overlaps(used: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = used.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((used[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (used[low]?.start ?? end) < end;
}

const trailingMark = /[ \t:*_`|#>\u2013\u2014-]/;
const leadingMark = /[ \t:*_`|#>.,;\u2013\u2014-]/;
const quietLine = /^(?:[\s:*_|#>=\u2013\u2014-]*|\s*<!--\s*bollard-.*-->\s*)$/;
const quietText = /^(?:[\s:*_`|#>=~+\u2013\u2014-]*|\s*<!--\s*bollard-[\s\S]*?-->\s*)$/;
const crumbs = /^[\s:*_`|#>.,;()[\]\u2013\u2014-]*$/;

/** A piece without the marks that only held it to what is placed; nothing, where no text is left. */
function trimPiece(text: string, gap: Gap, isCell: boolean): Span | undefined {
  let { start, end } = gap;
  if (gap.afterUsed) while (start < end && leadingMark.test(text.charAt(start))) start += 1;
  if (isCell) end = trimEnd(text, start, end, /[\s|]/);
  else if (isHeld(text, end)) end = trimEnd(text, start, end, trailingMark);
  ({ start, end } = trimLines(text, start, end));
  if (isCell) end = trimEnd(text, start, end, /[\s|]/);
  if (gap.afterUsed) end = dropClosing(text, start, end);
  const rest = text.slice(start, end);
  if (start === end || quietText.test(rest)) return undefined;
  return gap.afterUsed && crumbs.test(rest) ? undefined : { start, end };
}

function trimEnd(text: string, start: number, to: number, char: RegExp): number {
  let end = to;
  while (end > start && char.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether something placed follows on the same line. */
function isHeld(text: string, end: number): boolean {
  if (end >= text.length || /[\r\n]/.test(text.charAt(end))) return false;
  return !/[\r\n]\s*$/.test(text.slice(Math.max(0, end - 200), end));
}

/** Emphasis that opened in what is placed closes in what is left. */
function dropClosing(text: string, start: number, end: number): number {
  const closing = /[*_`]+$/.exec(text.slice(Math.max(start, end - 3), end))?.[0];
  if (closing === undefined) return end;
  const before = text.slice(start, end - closing.length);
  return before.includes(closing) ? end : end - closing.length;
}

/** Leaves out blank lines, lines across the page and the like at both ends. */
function trimLines(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  for (;;) {
    const feed = text.indexOf("\n", start);
    if (feed === -1 || feed >= end || !quietLine.test(text.slice(start, feed))) break;
    start = feed + 1;
  }
  while (end > start) {
    const feed = text.lastIndexOf("\n", end - 1);
    if (feed < start || !quietLine.test(text.slice(feed, end))) break;
    end = feed;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Finds the innermost stretch that holds an offset; asked for from the left to the right. */
class BesideStack {
  private readonly waiting: readonly Beside[];
  private readonly open: Beside[] = [];
  private next = 0;

  constructor(besides: readonly Beside[]) {
    this.waiting = [...besides].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  at(offset: number): string | undefined {
    for (; (this.waiting[this.next]?.start ?? offset + 1) <= offset; this.next++) {
      const beside = this.waiting[this.next];
      this.dropEnded(beside?.start ?? offset);
      if (beside) this.open.push(beside);
    }
    this.dropEnded(offset);
    for (let at = this.open.length - 1; at >= 0; at--) {
      const beside = this.open[at];
      const pointer = beside && beside.end >= offset ? beside.pointer() : undefined;
      if (pointer !== undefined) return pointer;
    }
    return undefined;
  }

  private dropEnded(offset: number): void {
    while ((this.open.at(-1)?.end ?? offset) < offset) this.open.pop();
  }
}
