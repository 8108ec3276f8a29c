export {
  type CellPlace,
  cellName,
  columnName,
  parseCellName,
  parseRangeName,
  rangeName,
} from "./cell-name.js";
export { workbookLimits } from "./limits.js";
export type { WorkbookProblem, WorkbookProblemCode } from "./problem.js";
export { type ReadWorkbook, readWorkbook } from "./read-workbook.js";
export { sheetNames } from "./sheet-names.js";
export type { Merge, Sheet, Workbook } from "./workbook.js";
export { writeWorkbook } from "./write-workbook.js";
