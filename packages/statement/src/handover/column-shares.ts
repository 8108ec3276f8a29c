import type { Column, Content, Row } from "./handover.js";

/** What a bold letter of a table takes of the width of an A4 page, and what a cell keeps free. */
const letter = 0.0132;
const padding = 0.022;

/**
 * The shares of a table's columns, which add up to 1: by their widths, but never so narrow that a
 * status breaks inside a word, as long as that leaves half of the width to the other columns.
 */
export function columnShares(
  columns: readonly (Column | undefined)[],
  rows: readonly Row[],
): readonly number[] {
  const widths = columns.map((column) => positive(column?.width));
  const needs = columns.map((_, index) => needOf(rows.map(({ cells }) => cells[index] ?? "")));
  const shares = inProportion(widths);
  const tight = shares.map((share, index) => share < (needs[index] ?? 0));
  const taken = needs.reduce((sum, need, index) => sum + (tight[index] ? need : 0), 0);
  if (taken === 0 || taken > 0.5) return shares;
  const others = inProportion(widths.map((width, index) => (tight[index] ? 0 : width)));
  return others.map((share, index) => (tight[index] ? (needs[index] ?? 0) : share * (1 - taken)));
}

function needOf(cells: readonly Content[]): number {
  const words = cells
    .flatMap((cell) => (typeof cell === "string" ? [] : cell))
    .flatMap((run) => (typeof run !== "string" && run.kind === "badge" ? run.text.split(" ") : []));
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return longest === 0 ? 0 : padding + Math.min(longest, 16) * letter;
}

function inProportion(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}

/** Widths are bounded, so that a share is never so small that its column vanishes. */
function positive(width = 1): number {
  return width > 0 ? Math.min(Math.max(width, 0.1), 100) : 1;
}
