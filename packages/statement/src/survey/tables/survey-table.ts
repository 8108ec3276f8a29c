import type { Tone } from "../../handover/handover.js";

/** A table of a survey, as every format gives it. */
export interface SurveyTable {
  /** The name of its file, without the ending, in kebab case. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly SurveyColumn[];
  readonly rows: readonly SurveyRow[];
  /** What to say where there is no row. */
  readonly empty: string;
}

/** A column. */
export interface SurveyColumn {
  readonly label: string;
  readonly width?: number;
  /** A column of figures. */
  readonly figures?: true;
  /** The look of its part of a bar; columns without one are not drawn. */
  readonly bar?: Tone;
}

/** A row: texts and figures by column; `undefined` where nothing is known. */
export interface SurveyRow {
  readonly cells: readonly (string | number | undefined)[];
  readonly tone?: Tone;
}

/** A column of figures that a bar shows. */
export function bar(label: string, look: Tone): SurveyColumn {
  return { label, figures: true, bar: look };
}

/** A column of figures. */
export function figures(label: string): SurveyColumn {
  return { label, figures: true };
}

/** The rows with the largest of some figures first; of those alike, in order of their first cell. */
export function largestFirst(rows: readonly SurveyRow[], ...columns: readonly number[]) {
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const difference = figureAt(b, column) - figureAt(a, column);
      if (difference !== 0) return difference;
    }
    return compareTexts(String(a.cells[0]), String(b.cells[0]));
  });
}

/** Compares texts by their characters, so that the order depends on no language of the machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The figure of a row in a column; 0 where it is none. */
export function figureAt({ cells }: SurveyRow, column: number): number {
  const cell = cells[column];
  return typeof cell === "number" ? cell : 0;
}
