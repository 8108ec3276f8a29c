import type { ImportProblem } from "./import-notes.js";
import { type SheetPart, sheetParts } from "./sheet-parts.js";

/** What to tell of a sheet whose name says nothing. */
export function unknownSheet(name: string) {
  return {
    what: `“${name}” is the name of no list of a register. All of it is kept under imported.`,
    todo: `Name it after what it lists: ${sheetParts.map(({ title }) => title).join(", ")}.`,
  };
}

/** What to tell of a sheet in which nothing names fields. */
export function noHeads({ title }: SheetPart) {
  return {
    what: `No row or column names the fields of ${title.toLowerCase()}, or another sheet holds them. All of it is kept under imported.`,
    todo: "Name the fields in one row, such as “Name” and “Owner role”, and write a row for each entry below.",
  };
}

/** What to tell of sheets none of which is known. */
export function nothingKnown(from: string): ImportProblem {
  return {
    code: "import/nothing-known",
    from,
    what: "Nothing is named after a list of a register. All of it is kept under imported.",
    todo: "Name sheets and files after what they list, such as Services, Systems or Suppliers.",
  };
}
