import { isPlainObject } from "@bollard/document";
import type { Sheet } from "@bollard/document/workbook";
import { assessedEdition, type Edition, editions } from "@bollard/etsi-ts-103-701";
import { knownTables } from "../tables/known-tables.js";
import { cellKey, toRows } from "./cells.js";
import { emptyFrame, type FrameSheet, readFrame } from "./frame.js";
import { kindsOf, type SheetKind, sheetNamesKnown } from "./sheet-kind.js";
import { hasData, type Parts, writeKnownSheet } from "./write-sheet.js";

/** The sheets that a specification makes, with the workbook that it came from for a frame. */
export function sheetsOf(data: unknown): readonly Sheet[] {
  const spec = isPlainObject(data) ? data : {};
  const edition = editionOf(spec["claims"]);
  const frame = readFrame(spec["imported"]);
  const fresh = frame.sheets.length === 0 && !frame.ordered;
  const frames = [...frame.sheets, ...missingSheets(frame.sheets, spec, fresh, edition)];
  const kinds = kindsOf(frames.map(({ name }) => name));
  return frames.map((sheet, at) => {
    const kind = kinds[at] ?? { is: "other" };
    const written = fresh || hasData(kind, spec);
    return finishSheet(kind, spec, sheet, edition, written);
  });
}

/** The edition whose tables a fresh workbook has: the one that assesses the edition claimed, or the latest. */
function editionOf(claims: unknown): Edition {
  const claimed = isPlainObject(claims) ? claims["etsi-en-303-645"] : undefined;
  return editions.find((edition) => assessedEdition[edition] === claimed) ?? "2.1.1";
}

function finishSheet(
  kind: SheetKind,
  parts: Parts,
  frame: FrameSheet,
  edition: Edition,
  isWritten: boolean,
): Sheet {
  const { cells, header } = isWritten
    ? writeKnownSheet(kind, parts, frame, edition)
    : { cells: new Map<number, string>() };
  const final = new Map(cells);
  for (const { row, column, text, instead = "" } of frame.items) {
    const key = cellKey(row, column);
    if ((cells.get(key) ?? "") !== instead) continue;
    if (text === "") final.delete(key);
    else final.set(key, text);
  }
  const { name, merges } = frame;
  return { name, rows: toRows(final), merges, ...(header !== undefined && { header }) };
}

/** The sheets that the data needs and the workbook has not; of a fresh one all that its edition has. */
function missingSheets(
  there: readonly FrameSheet[],
  parts: Parts,
  fresh: boolean,
  edition: Edition,
): readonly FrameSheet[] {
  const kinds = kindsOf(there.map(({ name }) => name));
  const wanted: readonly (readonly [string, SheetKind])[] = [
    [sheetNamesKnown.product, { is: "product" }],
    [sheetNamesKnown.ics, { is: "ics" }],
    ...knownTables().map((table) => [table.name, { is: "table", table }] as const),
  ];
  return wanted
    .filter(([, kind]) => {
      const ofEdition = kind.is !== "table" || kind.table.editions.includes(edition);
      const isThere = kinds.some((one) => sameKind(one, kind));
      return !isThere && ((fresh && ofEdition) || hasData(kind, parts));
    })
    .map(([name]) => emptyFrame(name));
}

function sameKind(a: SheetKind, b: SheetKind): boolean {
  if (a.is === "table" && b.is === "table") return a.table.key === b.table.key;
  return a.is === b.is;
}
