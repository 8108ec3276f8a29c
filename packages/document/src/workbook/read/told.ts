import type { Archive } from "../archive/open-archive.js";
import { workbookLimits } from "../limits.js";
import type { WorkbookProblem } from "../problem.js";
import type { SheetCells, Tally } from "./read-cells.js";
import type { ListedSheet } from "./read-package.js";

/** What to tell of the whole file: what it holds beside cells. */
export function problemsOfArchive({ names }: Archive): readonly WorkbookProblem[] {
  const problems: WorkbookProblem[] = [];
  if (names.some((name) => /(^|\/)vbaproject\.bin$|^xl\/macrosheets\//.test(name))) {
    problems.push({
      code: "workbook/macros",
      what: "The workbook holds macros. They were not run, and nothing of them is kept.",
      todo: "Check that no value depends on a macro that still has to run.",
    });
  }
  if (names.some((name) => /^xl\/(threadedcomments\/|comments)/.test(name))) {
    problems.push({
      code: "workbook/comments",
      what: "The workbook holds comments on cells. They are not read.",
      todo: "Copy what matters of them into cells.",
    });
  }
  return problems;
}

/** What to tell of a sheet in the list. */
export function problemsOfListed({ name, hidden, cells }: ListedSheet): readonly WorkbookProblem[] {
  if (!cells) {
    const what = `The sheet “${name}” is a chart or the like and has no cells to read.`;
    return [
      {
        code: "workbook/no-cells",
        sheet: name,
        what,
        todo: "Nothing, if it only shows what other sheets say.",
      },
    ];
  }
  if (!hidden) return [];
  const what = `The sheet “${name}” is hidden. It was read like the others.`;
  return [
    { code: "workbook/hidden-sheet", sheet: name, what, todo: "Check that it may be passed on." },
  ];
}

/** What to tell of the cells of a sheet. */
export function problemsOfCells(sheet: string, cells: SheetCells): readonly WorkbookProblem[] {
  const { formulas, notCalculated, errors, leftOutFrom } = cells;
  const problems: WorkbookProblem[] = [];
  if (leftOutFrom !== undefined) problems.push(leftOut(sheet, leftOutFrom));
  if (formulas.count > 0) {
    problems.push({
      ...about("workbook/formulas", sheet, formulas),
      what: `${cellsOf(formulas)} of the sheet “${sheet}” ${holds(formulas)} a formula. The value last calculated is taken.`,
      todo: "Check that the workbook was calculated before it was saved.",
    });
  }
  if (notCalculated.count > 0) {
    problems.push({
      ...about("workbook/not-calculated", sheet, notCalculated),
      what: `${cellsOf(notCalculated)} of the sheet “${sheet}” ${holds(notCalculated)} a formula that was never calculated. The formula itself stands in place of a value.`,
      todo: "Open the workbook in a spreadsheet program and save it again.",
    });
  }
  if (errors.count > 0) {
    problems.push({
      ...about("workbook/error-value", sheet, errors),
      what: `${cellsOf(errors)} of the sheet “${sheet}” ${holds(errors)} an error such as #N/A in place of a value.`,
      todo: "Correct the formula, or write the value itself.",
    });
  }
  return problems;
}

function about(code: WorkbookProblem["code"], sheet: string, { first }: Tally) {
  return { code, sheet, ...(first !== undefined && { cell: first }) };
}

function cellsOf({ count }: Tally): string {
  return count === 1 ? "One cell" : `${count} cells`;
}

function holds({ count }: Tally): string {
  return count === 1 ? "holds" : "hold";
}

function leftOut(sheet: string, cell: string): WorkbookProblem {
  const { rows, cells, text } = workbookLimits;
  return {
    code: "workbook/rows-left-out",
    sheet,
    cell,
    what: `The sheet “${sheet}” is read up to ${cell}; what follows is left out. Bollard reads ${rows} rows of a sheet, and of a workbook ${cells / 1_000_000} million cells and ${text / 1_000_000} million characters.`,
    todo: "Split the workbook, or delete what is no part of the specification.",
  };
}
