import { workbookLimits } from "../limits.js";

/** The cells of a workbook that may still be read, counted down as they are. */
export interface Allowance {
  cells: number;
  text: number;
}

/** The allowance of one workbook. */
export function fullAllowance(): Allowance {
  return { cells: workbookLimits.cells, text: workbookLimits.text };
}

/** The rows of a sheet as they fill. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** @returns false when the text is left out because a limit is reached */
  put(row: number, column: number, text: string): boolean;
}

/** Makes an empty sheet. */
export function makeGrid(allowance: Allowance): Grid {
  const rows: string[][] = [];
  return {
    rows,
    put(row, column, text) {
      const width = rows[row]?.length ?? 0;
      allowance.cells -= Math.max(0, column + 1 - width);
      allowance.text -= text.length;
      if (allowance.cells < 0 || allowance.text < 0) return false;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push("");
      cells[column] = text;
      return true;
    },
  };
}
