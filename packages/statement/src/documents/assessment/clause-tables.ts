import type { Block } from "../../handover/handover.js";
import type { Reader } from "./reader.js";
import { rowsOf, type UnitParts, unitColumns } from "./unit-rows.js";

/** A table for each clause that has something to say, with the clause as its caption. */
export function clauseTables(
  parts: readonly UnitParts[],
  label: string,
  reader: Reader,
): readonly Block[] {
  return reader.assessment.tests.clauses.flatMap(({ id, title }): readonly Block[] => {
    const own = parts.filter(({ result }) => result.unit.parent === id);
    const rows = own.flatMap((part) => rowsOf(part, reader));
    if (rows.length === 0) return [];
    return [{ kind: "table", caption: `${id} ${title}`, columns: unitColumns(label), rows }];
  });
}
