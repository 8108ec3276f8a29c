import { type Sheet, writeWorkbook } from "@bollard/document/workbook";
import { expect } from "vitest";
import { readDeviceSpec } from "../src/read.js";
import type { ImportedSpec } from "../src/tables/imported-spec.js";
import { exportWorkbook } from "../src/workbook/export-workbook.js";
import { importWorkbook } from "../src/workbook/import-workbook.js";
import { sheetsIn } from "./workbooks.js";

type Rows = readonly (readonly string[])[];

/** A sheet of these rows. */
export function sheet(name: string, rows: Rows, merges: Sheet["merges"] = []): Sheet {
  return { name, rows, merges };
}

/** The import of a workbook, whose cells come back and whose data fits the schema. */
export function imported(...sheets: readonly Sheet[]): ImportedSpec {
  const bytes = writeWorkbook({ sheets });
  const spec = importWorkbook("kerbline.xlsx", bytes);
  expect(sheetsIn(exportWorkbook(spec.data))).toEqual(sheetsIn(bytes));
  expect(readDeviceSpec(spec.data).misfits).toEqual([]);
  return spec;
}

/** The codes of what an import tells. */
export function codesOf({
  problems,
}: {
  problems: readonly { code: string }[];
}): readonly string[] {
  return problems.map(({ code }) => code);
}
