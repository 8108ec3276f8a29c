/** What can be wrong with a workbook, or be left out when it is read. */
export type WorkbookProblemCode =
  | "workbook/not-a-workbook"
  | "workbook/other-format"
  | "workbook/encrypted"
  | "workbook/damaged"
  | "workbook/too-large"
  | "workbook/rows-left-out"
  | "workbook/macros"
  | "workbook/comments"
  | "workbook/hidden-sheet"
  | "workbook/no-cells"
  | "workbook/formulas"
  | "workbook/not-calculated"
  | "workbook/error-value";

/** Something that a person should know about a workbook, in plain words. */
export interface WorkbookProblem {
  readonly code: WorkbookProblemCode;
  /** The sheet, where one sheet is meant. */
  readonly sheet?: string;
  /** The first cell concerned, such as `B3`. */
  readonly cell?: string;
  readonly what: string;
  readonly todo: string;
}

/** Leaves the reading of a workbook that must not, or cannot, be read any further. */
export class UnreadableWorkbook extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.what);
  }
}

/** The problem of a file whose inside does not hold together. */
export function damaged(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook({
    code: "workbook/damaged",
    what,
    todo: "Open the file in a spreadsheet program, save it again as .xlsx and use that.",
  });
}

/** The problem of a file that unpacks to more than Bollard is willing to read. */
export function tooLargeInside(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook({
    code: "workbook/too-large",
    what,
    todo: "Check where the file comes from. If it is the right one, take pictures and other attachments out.",
  });
}
