import { cellName, rangeName, type WorkbookProblem } from "@bollard/document/workbook";
import type { ImportProblem } from "../tables/imported-spec.js";
import { cellKey, placeOf } from "./cells.js";
import type { ReadSheet } from "./read-sheets.js";
import { kindsOf } from "./sheet-kind.js";

/** A problem of the workbook itself, with its place as imports say it. */
export function fromWorkbook(file: string, problem: WorkbookProblem): ImportProblem {
  const { code, sheet, cell, what, todo } = problem;
  const from = [file, sheet, cell].filter((part) => part !== undefined).join("!");
  return { code, from, what, todo };
}

/** What to tell of a sheet that was read. */
export function problemsOfSheet(file: string, read: ReadSheet): readonly ImportProblem[] {
  const { sheet, kind, reading } = read;
  const told = reading.told.map(({ code, at, what, todo }) => {
    const cell = at === undefined ? [] : [cellName(placeOf(at))];
    return { code, from: [file, sheet.name, ...cell].join("!"), what, todo };
  });
  const known = kindsOf([sheet.name])[0]?.is !== "other";
  if (known && kind.is === "other") told.push(secondSheet(file, sheet.name));
  if (kind.is !== "other" && !reading.understood) told.push(noLayout(file, sheet.name));
  return [...told, ...mergesTold(file, read)];
}

function secondSheet(file: string, name: string): ImportProblem {
  return {
    code: "import/second-sheet",
    from: `${file}!${name}`,
    what: `The sheet “${name}” is for the same as another sheet. The other is taken; this one is kept as it is.`,
    todo: "Put all into one sheet.",
  };
}

function noLayout(file: string, name: string): ImportProblem {
  return {
    code: "import/no-layout",
    from: `${file}!${name}`,
    what: `In the sheet “${name}” neither heads of columns or rows nor labels with a colon are found that name its fields. It is kept as it is.`,
    todo: "Name the fields in one row, as TS 103 701 prints them, and write a row for each entry below.",
  };
}

/** The value of merged cells stands in the first of them only; the others count as empty. */
function mergesTold(file: string, { sheet, reading }: ReadSheet): readonly ImportProblem[] {
  const over = sheet.merges.filter(({ top, left }) => reading.placed.has(cellKey(top, left)));
  const [first] = over;
  if (!first) return [];
  const others = over.length > 1 ? ` and ${over.length - 1} more` : "";
  return [
    {
      code: "import/merged-cells",
      from: `${file}!${sheet.name}!${cellName({ row: first.top, column: first.left })}`,
      what: `Cells of the table in the sheet “${sheet.name}” are merged (${rangeName(first)}${others}). Their text counts for the first of them only.`,
      todo: "Undo the merging and write the text into every cell that it is meant for.",
    },
  ];
}

/** What to tell of a workbook in which no sheet is known. */
export function nothingKnown(file: string): ImportProblem {
  return {
    code: "import/nothing-known",
    from: file,
    what: "No sheet of the workbook is named as an IXIT table, the ICS or the DUT identification. All of it is kept as it is.",
    todo: "Name the sheets as TS 103 701 does, such as 7-UpdMech, and the ICS “ICS”.",
  };
}
