import type { LaidRow, LaidTable } from "../handover/lay-out.js";
import { textOf } from "../handover/lay-out-content.js";
import { escapeMarkup } from "./escape-markup.js";

/** The style of drawn bars, by the colours of the page. */
export const barStyle = `.bars { margin: 1em 0 0.5em; break-inside: avoid; }
.bars svg { width: 100%; max-width: 48rem; height: auto; display: block; }
.bars text { font: 13px system-ui, "Segoe UI", Arial, sans-serif; fill: var(--ink); }
.bars .part { stroke: var(--paper); }
.bars .tone-pass { fill: var(--tone-pass-ink); } .bars .tone-fail { fill: var(--tone-fail-ink); }
.bars .tone-open { fill: var(--tone-open-ink); } .bars .tone-na { fill: var(--tone-na-ink); }
`;

const width = 760;
const labelWidth = 270;
const numberWidth = 70;
const rowHeight = 24;
/** So many letters fit before the bars, in a wide font. */
const longestLabel = 31;

/** The bars that are drawn; the table below has every row. */
const drawn = 25;

/**
 * Draws the figures of a table as horizontal bars in SVG: no script, no picture from elsewhere. The table that
 * follows says the same to those who do not see them.
 */
export function writeBars({ caption, columns, rows, bars }: LaidTable): string {
  const shown = rows.slice(0, drawn);
  const numbers = shown.map((row) => bars.map(({ column }) => numberIn(row, column)));
  const longest = Math.max(1, ...numbers.map(total));
  const parts = bars.filter((_, part) => bars.length === 1 || numbers.some((row) => row[part]));
  const tones = bars.map(({ tone }) => tone);
  const legend = bars.length < 2 ? [] : parts;
  const top = legend.length > 0 ? rowHeight : 0;
  const height = top + shown.length * rowHeight;
  const label = escapeMarkup(`Bars of the table below: ${caption}`);
  return [
    '<figure class="bars">',
    `<svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">`,
    ...legend.map(({ column, tone }, at) => writeKey(columns[column]?.label ?? "", tone, at)),
    ...shown.map((row, at) =>
      writeRow(row, numbers[at] ?? [], tones, longest, top + at * rowHeight),
    ),
    "</svg>",
    "</figure>",
  ].join("\n");
}

function writeKey(label: string, tone: string, at: number): string {
  const x = at * 150;
  const text = escapeMarkup(label.length > 19 ? `${label.slice(0, 18)}…` : label);
  return `<rect class="part tone-${tone}" x="${x}" y="4" width="14" height="14"/><text x="${x + 20}" y="16">${text}</text>`;
}

function writeRow(
  row: LaidRow,
  numbers: readonly number[],
  tones: readonly string[],
  longest: number,
  y: number,
): string {
  const scale = (width - labelWidth - numberWidth) / longest;
  let x = labelWidth;
  const rectangles = numbers.map((number, part) => {
    const length = round(number * scale);
    const start = round(x);
    x += number * scale;
    return number === 0
      ? ""
      : `<rect class="part tone-${tones[part]}" x="${start}" y="${y + 4}" width="${length}" height="${rowHeight - 8}"/>`;
  });
  const label = escapeMarkup(shorten(nameOf(row)));
  const name = `<text x="${labelWidth - 10}" y="${y + 17}" text-anchor="end">${label}</text>`;
  const sum = `<text x="${round(x) + 6}" y="${y + 17}">${total(numbers)}</text>`;
  return `${name}${rectangles.join("")}${sum}`;
}

function nameOf({ cells }: LaidRow): string {
  return (cells[0] ?? []).flat().map(textOf).join(" ");
}

function numberIn({ cells }: LaidRow, column: number): number {
  const text = (cells[column] ?? []).flat().map(textOf).join("");
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join("")}…` : text;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
