import type { Sample } from "./statistics.ts";

/** What a number of the table counts. */
export type Unit = "s" | "ms" | "MB" | "bytes" | "times";

/** The most that a measurement may be, or the least. */
export interface Budget {
  readonly limit: number;
  readonly kind: "at most" | "at least";
}

/** One line of the table. */
export interface Row {
  /** What was measured. */
  readonly name: string;
  readonly unit: Unit;
  readonly budget?: Budget;
  /** `undefined` when nothing was measured; `note` says why. */
  readonly sample?: Sample | undefined;
  /** Another measurement that this one is compared with, by its median. */
  readonly against?: { readonly name: string; readonly sample: Sample } | undefined;
  readonly note?: string;
  /** True when the measurement was asked for and could not be done. */
  readonly failed?: true;
}

/** Writes the rows as a plain table with a line of headings. */
export function toTable(rows: readonly Row[]): string {
  const headings = ["measurement", "budget", "measured", "spread", "ratio", "verdict"];
  const lines = [headings, ...rows.map(toCells)];
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const texts = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  texts.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return `${texts.join("\n")}\n`;
}

function toCells(row: Row): readonly string[] {
  const { name, unit, budget, sample } = row;
  return [
    name,
    budget ? `${budget.kind} ${show(budget.limit, unit)}` : "",
    sample ? show(sample.median, unit) : "",
    sample && sample.least < sample.most
      ? `${show(sample.least, unit)} to ${show(sample.most, unit)}`
      : "",
    ratio(row),
    verdict(row),
  ];
}

function ratio({ budget, sample, against }: Row): string {
  if (sample === undefined) return "";
  if (against) return `${show(sample.median / against.sample.median, "times")} ${against.name}`;
  return budget ? `${(sample.median / budget.limit).toFixed(2)} of budget` : "";
}

function verdict({ budget, sample, note = "" }: Row): string {
  if (budget === undefined || sample === undefined) return note;
  const { median } = sample;
  const met = budget.kind === "at most" ? median <= budget.limit : median >= budget.limit;
  return [met ? "met" : "NOT MET", note].filter((part) => part !== "").join(", ");
}

const digits: Readonly<Record<Unit, number>> = { s: 3, ms: 1, MB: 0, bytes: 0, times: 2 };

function show(value: number, unit: Unit): string {
  const text = value.toFixed(digits[unit]);
  return unit === "times" ? `${text} x` : `${text} ${unit}`;
}
