import { parseMarkdown, plainText } from "@bollard/document";
import type { KnownTable } from "../tables/known-tables.js";
import { groupIn } from "./assessment-names.js";
import { firstId } from "./entry-id.js";
import { isIdName, KnownNames, tableOfHeading, tableOfId, tableOfPath } from "./known-names.js";
import { type Label, readHeadingLabel, readLabel } from "./label.js";
import { isAnswersTable } from "./read-answers.js";
import { readMarkdownSpec } from "./read-markdown-spec.js";

/** More of a text need not be seen to recognise it. */
const enough = 500_000;

/**
 * Says whether a Markdown file is for certain an IXIT, an ICS or a self-assessment, by its headings, labels and tables: a test
 * group; an ICS table; or an IXIT table by its short name, or an id that begins with it, with entries or fields in any layout that
 * `readMarkdownSpec` reads. A text that only talks about these is none. Cheap enough to ask of every file.
 */
export function isIxitMarkdown(path: string, text: string): boolean {
  if (!/\.(?:md|markdown)$/i.test(path) || text.includes("\0")) return false;
  const recogniser = new Recogniser(tableOfPath(path));
  let before = "";
  let fence: string | undefined;
  const lines = text.slice(0, enough).split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3);
    if (marks !== undefined) {
      if (fence === undefined) fence = marks;
      else if (fence === marks) fence = undefined;
    }
    if (marks === undefined && fence === undefined) {
      if (recogniser.sees(line, before, lines[at + 1] ?? "")) return true;
      before = line;
    }
  }
  return recogniser.isNear && holdsSomething(path, text.slice(0, enough));
}

/** Whether reading the text places an entry with a field, a field of a table without entries, or more. */
function holdsSomething(path: string, text: string): boolean {
  const { entries, fields, tables } = readMarkdownSpec([{ path, text }]).report.placed;
  return tables > 0 && (entries > 0 ? fields > 0 : fields > 1);
}

class Recogniser {
  private readonly names = new KnownNames();
  private readonly fields = new Set<string>();
  private tables = 0;
  /** Whether the short name of a table opens something, so that a reading could tell. */
  isNear: boolean;

  constructor(private table: KnownTable | undefined) {
    this.isNear = table !== undefined;
  }

  /** Looks at a line between its neighbours; says whether the text is recognised by now. */
  sees(line: string, before: string, after: string): boolean {
    const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) return this.seesHeading(heading);
    if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line)) return this.seesHeading(before.trim());
    const trimmed = line.trim();
    if (before.includes("|") && /^\|?[ \t]*:?-+:?[ \t]*\|/.test(trimmed)) {
      return this.seesTable(`${before}\n${line}\n${after}`);
    }
    const content = trimmed.replace(/^(?:[-*+]|\d{1,3}[.)])[ \t]+/, "");
    const label = readLabel(content, { start: 0, end: content.length });
    return label?.emphasised === true && this.seesLabel(label, content);
  }

  private seesHeading(source: string): boolean {
    const content = { start: 0, end: source.length };
    const plain = plainText(source).replace(/\s+#+$/, "");
    if (groupIn(source, content, plain)) return true;
    const table = tableOfHeading(plain);
    if (table) {
      if (table !== this.table) this.fields.clear();
      this.table = table;
      this.isNear = true;
      return false;
    }
    const id = firstId(plain);
    if (id !== undefined && tableOfId(id) !== undefined) this.isNear = true;
    if (id !== undefined && this.table !== undefined && tableOfId(id) === this.table) return true;
    if (this.addField(plain)) return true;
    const label = readHeadingLabel(source, content);
    return label !== undefined && this.seesLabel(label, source);
  }

  private seesLabel({ name, value }: Label, source: string): boolean {
    const id = isIdName(name)
      ? firstId(plainText(source.slice(value.start, value.end)))
      : undefined;
    if (id !== undefined && (this.table !== undefined || tableOfId(id) !== undefined)) return true;
    return this.addField(name);
  }

  /** Fields make a table known when there are two of them, or one that only this table has. */
  private addField(name: string): boolean {
    const field = this.table && this.names.field(this.table, name);
    if (!field || field.key === "id") return false;
    this.fields.add(field.key);
    return this.fields.size > 1 || this.table?.rows === "one";
  }

  private seesTable(text: string): boolean {
    this.tables += 1;
    const table = this.tables > 100 ? undefined : parseMarkdown(text).blocks.at(-1);
    if (table?.kind !== "table") return false;
    if (isAnswersTable(text, table)) return true;
    const cells = [table.header, ...table.rows].flatMap((row) => row.cells);
    if (cells.some((cell) => tableOfId(cell.text) !== undefined)) this.isNear = true;
    const columns = table.header.cells.map((cell) => cell.text);
    const fields = columns.map((column) => this.table && this.names.field(this.table, column));
    return columns.some(isIdName) && fields.some((field) => field && field.key !== "id");
  }
}
