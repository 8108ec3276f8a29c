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
export async function imported(...sheets: readonly Sheet[]): Promise<ImportedSpec> {
  const bytes = await writeWorkbook({ sheets });
  const spec = await importWorkbook("kerbline.xlsx", bytes);
  expect(await sheetsIn(await exportWorkbook(spec.data))).toEqual(await sheetsIn(bytes));
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
