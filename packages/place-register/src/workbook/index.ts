export { exportRegister, registerSheets } from "./export-register.js";
export type { ImportProblem } from "./import-notes.js";
export {
  type CsvFile,
  entriesInWords,
  type ImportedRegister,
  importCsv,
  importRegister,
  type RegisterReport,
} from "./import-register.js";
export { csvLimits } from "./read-csv.js";
