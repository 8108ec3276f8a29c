import { cellName, readWorkbook, type Sheet } from "@bollard/document/workbook";
import { fc } from "../../model/test/properties.js";
import { knownTables } from "../src/tables/known-tables.js";

/** The sheets of a workbook's bytes. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes)).workbook?.sheets ?? [];
}

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ":", "x"), maxLength: 6 }),
  },
  fc.constantFrom(
    "ID",
    "ID:",
    "Description",
    "Description:",
    "Security Guarantees (Yes/No)",
    "Type",
    "Type:",
    "Y",
    "Yes",
    "n/a",
    "x",
    "Reference",
    "Support",
    "Detail /Justification",
    "Status",
    "Provision 5.1-1",
    "5.1-2",
    "6-1",
    "Product name:",
    "Model",
    "Unique per IXIT identifier",
    "Applicability",
    "[value: yes]",
    "UpdMech-1",
    "Desciption",
    "=1+1",
    "Support Period:",
    "Isolation",
    "Hardware Replacement:",
    "Y",
    "N",
    "N/A",
  ),
);

const freeRows = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 });

/** Rows of a sheet with a header of true fields somewhere, and rows below it. */
export function tableRows(key: string): fc.Arbitrary<string[][]> {
  const fields =
    knownTables()
      .find((table) => table.key === key)
      ?.fields.map(({ name }) => name) ?? [];
  const heads = fc
    .shuffledSubarray([...fields, "Notes", ""])
    .filter((names) => names.filter((name) => fields.includes(name)).length >= 2);
  return fc
    .tuple(fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 3 }), heads, freeRows)
    .map(([before, header, rows]) => [...before, header, ...rows]);
}

/** Rows of a sheet with the fields below one another and the entries beside one another. */
export function turnedRows(key: string): fc.Arbitrary<string[][]> {
  return tableRows(key).map((rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
  });
}

/** Rows of a sheet with names of fields without a colon below one another, entry after entry. */
function stackedRows(key: string): fc.Arbitrary<string[][]> {
  return flatRows(key).map((rows) => rows.map((row) => row.map((cell) => cell.replace(/:$/, ""))));
}

/** Rows of a sheet with labels and their values, to the right or below. */
export function flatRows(key: string): fc.Arbitrary<string[][]> {
  const fields =
    knownTables()
      .find((table) => table.key === key)
      ?.fields.map(({ name }) => `${name}:`) ?? [];
  const run = fc.tuple(fc.constantFrom(...fields), text, text, fc.boolean(), fc.boolean());
  return fc.array(run, { maxLength: 8 }).map((runs) =>
    runs.flatMap(([label, value, prose, right, gap]) => [
      ...(prose === "" ? [] : [["", prose]]),
      ...(right
        ? [["", label, value]]
        : [
            ["Mandatory", label],
            ["", value],
          ]),
      ...(gap ? [[]] : []),
    ]),
  );
}

const icsRows = fc
  .tuple(
    freeRows,
    fc.shuffledSubarray(["Reference", "Status", "Support", "Detail", "18031-1", "Y", "N", "N/A"], {
      minLength: 3,
    }),
    freeRows,
  )
  .map(([before, header, rows]) => [...before.slice(0, 3), header, ...rows]);

const names = [
  "1-AuthMech",
  "7-UpdMech",
  "UpdMech",
  "2-UserInfo",
  "9-ReplSup",
  "11-ComMech",
  "ICS",
  "DUT Identification",
  "Security Context",
  "Notes",
  "it's!",
  "a!B2",
];

const sheet: fc.Arbitrary<Sheet> = fc.constantFrom(...names).chain((name) => {
  const key = name.replace(/^\d+-/, "");
  const known = knownTables().some((table) => table.key === key);
  const rows = known
    ? fc.oneof(freeRows, tableRows(key), flatRows(key), turnedRows(key), stackedRows(key))
    : name === "ICS"
      ? fc.oneof(freeRows, icsRows)
      : freeRows;
  const merges = fc.oneof(
    fc.constant([]),
    fc.constant([]),
    fc
      .record({ top: fc.nat(3), left: fc.nat(2), height: fc.nat(2), width: fc.nat(2) })
      .map((m) => [
        { top: m.top, left: m.left, bottom: m.top + m.height, right: m.left + m.width },
      ]),
  );
  return fc.record({
    name: fc.constant(name),
    rows,
    merges: merges as fc.Arbitrary<Sheet["merges"]>,
  });
});

/** Workbooks with and without known sheets, in any layout, well formed and odd. */
export const workbooks = fc.uniqueArray(sheet, {
  selector: ({ name }) => name.toLowerCase(),
  minLength: 1,
  maxLength: 4,
});

/** The pointers of the texts in a specification that cells hold. */
export function textsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, pointer: string) => {
    if (typeof value === "string") found.push(pointer);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`);
    }
  };
  for (const part of ["product", "ixit"]) walk(data[part], `/${part}`);
  const ics = Object.entries((data["ics"] ?? {}) as Record<string, Record<string, unknown>>);
  for (const [id, answer] of ics)
    if (answer["detail"] !== undefined) found.push(`/ics/${id}/detail`);
  return found;
}

/** The cells of a workbook by sheet and place. */
export async function cellsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const cells = (await sheetsIn(bytes)).flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.map((cell, column) => [`${name}!${cellName({ row: at, column })}`, cell] as const),
    ),
  );
  return new Map(cells.filter(([, cell]) => cell !== ""));
}
