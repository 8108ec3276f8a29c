export type { ImportedSpec, ImportProblem, ImportReport } from "../tables/imported-spec.js";
export { exportWorkbook } from "./export-workbook.js";
export { importWorkbook } from "./import-workbook.js";
