import type { Table, TableCell, TableRow } from "@bollard/document";
import { nearest } from "@bollard/shape";
import { cellText } from "./cell-text.js";
import type { Part } from "./draft.js";
import type { Page } from "./page.js";
import { readProvision } from "./provisions.js";
import { readEvidence } from "./read-evidence.js";

/** The column of each part of an answer. */
interface Columns {
  readonly reference: number;
  readonly status: number;
  readonly support: number;
  readonly detail: number;
  readonly evidence: number;
}

/**
 * Reads a Markdown table as part of the ICS: a row a provision.
 * @returns whether it is one
 */
export function readAnswers(page: Page, block: Table): boolean {
  const columns = columnsOf(page.text, block);
  if (columns === undefined) return false;
  const { draft } = page;
  for (const column of Object.values(columns)) {
    const head = block.header.cells[column];
    if (head) page.mark(head);
  }
  for (const row of block.rows) {
    const cell = row.cells[columns.reference];
    const provision = cell && readProvision(page.text, cell);
    if (provision && isUnanswered(row, columns)) page.mark(row);
    else if (cell && provision) {
      const parts = partsOf(page, block, row, columns);
      const head = page.at(provision);
      const marks = [page.at({ start: cell.start, end: provision.end })];
      draft.answers.push({ provision: provision.id, head, span: page.at(row), marks, parts });
    } else if (row.cells.filter(({ text }) => text !== "").length > 1) {
      page.miss("ics", row);
    }
  }
  return true;
}

/** A document made from a specification has a row for what the specification does not answer, too. */
function isUnanswered({ cells }: TableRow, { support, detail, evidence }: Columns): boolean {
  const said = [detail, evidence].some((column) => (cells[column]?.text ?? "") !== "");
  return !said && /^not answered$/i.test(cells[support]?.text ?? "");
}

/** Whether a table is one of the ICS. */
export function isAnswersTable(text: string, block: Table): boolean {
  return columnsOf(text, block) !== undefined;
}

function columnsOf(source: string, { header, rows }: Table): Columns | undefined {
  const named = (names: readonly string[]) =>
    header.cells.findIndex(({ text }) => names.some((name) => isNamed(text, name)));
  const support = named(["Support", "Supported", "Support (Y/N/N/A)"]);
  const status = named(["Status"]);
  const detail = named(["Detail", "Detail / Justification", "Justification", "Details of support"]);
  const evidence = named(["Evidence"]);
  const reference = named(["Reference", "Provision", "Provision reference", "Ref", "Clause", "ID"]);
  if (reference === -1 || (support === -1 && (status === -1 || detail === -1))) return undefined;
  const cells = rows.map((row) => row.cells[reference]).filter((cell) => cell !== undefined);
  const known = cells.filter((cell) => readProvision(source, cell) !== undefined).length;
  return known > 0 && known * 2 >= cells.length
    ? { reference, status, support, detail, evidence }
    : undefined;
}

/** Whether the head of a column is that name, give or take plural and one letter. */
function isNamed(text: string, name: string): boolean {
  const found = nearest(text.replace(/\s*\([^()]*\)$/, ""), [name]);
  return (
    found !== undefined &&
    (found.same || (name.length > 5 && Math.abs(text.length - name.length) < 2))
  );
}

function partsOf(
  page: Page,
  { header }: Table,
  { cells }: TableRow,
  { status, support, detail, evidence }: Columns,
): readonly Part[] {
  const part = (key: string, column: number): Part | undefined => {
    const [head, cell] = [header.cells[column], cells[column]];
    if (!head || !cell || cell.end === cell.start) return undefined;
    const data = key === "support" ? supportOf(page, cell) : cellText(page, cell);
    if (data === undefined) return undefined;
    const place = { head: page.at(head), value: page.at(cell) };
    const items = key === "evidence" ? { items: readEvidence(data) } : {};
    return { key, ...place, data, ...items, marks: [], origin: "table" };
  };
  return [
    part("status", status),
    part("support", support),
    part("detail", detail),
    part("evidence", evidence),
  ]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.value.start - b.value.start);
}

function supportOf(page: Page, cell: TableCell): string | undefined {
  const support = readSupport(cell.text);
  if (support === undefined) page.miss("ics", cell);
  return support;
}

/** The support that a cell says for certain. */
function readSupport(text: string): "Y" | "N" | "N/A" | undefined {
  const plain = text.trim().toLowerCase().replace(/\.$/, "");
  if (/^(?:y|yes)$/.test(plain)) return "Y";
  if (/^(?:n|no)$/.test(plain)) return "N";
  return /^(?:n ?\/ ?a|n\. ?a|not applicable)$/.test(plain) ? "N/A" : undefined;
}
