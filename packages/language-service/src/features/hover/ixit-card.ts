import type { IxitField, IxitTable } from "@bollard/etsi-ts-103-701";
import type { Assessment } from "@bollard/etsi-ts-103-701/assess";
import type { Pointer } from "@bollard/model";
import type { LintedDocument } from "../../document.js";
import { type Outcome, outcomesOn, outcomesReading } from "../../specification/outcomes.js";
import { assessmentOf } from "../../specification/specification.js";
import { provenanceLine } from "./provenance-line.js";
import { verdictCounts, verdictLines } from "./verdict-lines.js";

/**
 * Explains the key of an IXIT table, or of a field: what it is for, the test units that read it and
 * what they come out as, its source and how sure that is. `undefined` for what the edition has not.
 */
export function ixitCard(document: LintedDocument, path: readonly string[]): string | undefined {
  const [area, key, ...rest] = path;
  const assessment = area === "ixit" ? assessmentOf(document) : undefined;
  const table = assessment?.tables.find((one) => one.key === key);
  if (assessment === undefined || table === undefined) return undefined;
  if (rest.length === 0) return tableCard(table, assessment);
  const inEntry = table.rows === "many" ? rest.slice(1) : rest;
  const field = table.fields.find((one) => one.key === inEntry[0]);
  if (field === undefined || inEntry.length !== 1) return undefined;
  const entry = `/${path.slice(0, -1).join("/")}`;
  return fieldCard(table, field, entry, assessment);
}

function tableCard({ name, title, purpose, source }: IxitTable, assessment: Assessment): string {
  const outcomes = outcomesReading(assessment, name);
  return paragraphs([
    `**${name}** · ${title}`,
    purpose,
    verdictCounts(outcomes),
    verdictLines(outcomes),
    provenanceLine(source),
  ]);
}

/** What the units say of this entry; where none does, what they say of the table. */
function fieldCard(
  table: IxitTable,
  field: IxitField,
  entry: Pointer,
  assessment: Assessment,
): string {
  const reading = outcomesReading(assessment, table.name, field.name);
  const own = outcomesOn(reading, entry);
  return paragraphs([
    `**${field.name}** · field of ${table.name}`,
    field.meaning,
    field.requiredIf ? `Required where ${field.requiredIf.summary}.` : "",
    referencesOf(field),
    readersOf(reading),
    verdictLines(own.length > 0 ? own : reading),
    provenanceLine(field.source),
  ]);
}

function readersOf(reading: readonly Outcome[]): string {
  const ids = reading.map(({ unit }) => unit.id);
  return ids.length > 0 ? `Read by ${ids.join(", ")}` : verdictCounts(reading);
}

function referencesOf({ value }: IxitField): string {
  return value.kind === "references" && value.to.length > 0
    ? `Refers to entries of ${value.to.join(", ")}.`
    : "";
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
