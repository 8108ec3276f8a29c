import { writeCsv } from "@bollard/document";
import type { Survey } from "./survey-model.js";
import { surveySections } from "./survey-tables.js";
import type { SurveyTable } from "./tables/survey-table.js";

/** A file of comma-separated values. */
export interface CsvTable {
  /** The name of the file, such as `suppliers.csv`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The tables of a survey as comma-separated values (RFC 4180, UTF-8), a file a table, with every row. A text that a
 * spreadsheet program would take for a formula gets an apostrophe before it.
 */
export function surveyCsv(survey: Survey): readonly CsvTable[] {
  return surveySections(survey).flatMap(({ tables }) =>
    tables.map((table) => ({ name: `${table.id}.csv`, text: toCsv(table) })),
  );
}

function toCsv({ columns, rows }: SurveyTable): string {
  return writeCsv([columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)]);
}
