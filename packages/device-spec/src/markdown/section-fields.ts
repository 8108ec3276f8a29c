import type { Block, Section } from "@bollard/document";
import type { KnownTable } from "../tables/known-tables.js";
import { readHeadingLabel, readLabel } from "./label.js";
import type { Page } from "./page.js";

/** Looks ahead into sections for the fields of a table; at each section once. */
export class SectionFields {
  private readonly known = new Map<Section, Map<string, ReadonlySet<string>>>();

  constructor(private readonly page: Page) {}

  /** The keys of the fields that the headings directly in a section name. */
  headed(section: Section | undefined, table: KnownTable): ReadonlySet<string> {
    if (section === undefined) return new Set();
    const byTable = this.known.get(section) ?? new Map<string, ReadonlySet<string>>();
    this.known.set(section, byTable);
    const keys = byTable.get(table.key) ?? this.readHeaded(section, table);
    byTable.set(table.key, keys);
    return keys;
  }

  /** Whether a label or a table of two columns directly in a section names a field. */
  labelled(section: Section | undefined, table: KnownTable): boolean {
    return (section?.blocks ?? []).some((block) => this.hasLabel(block, table));
  }

  private readHeaded({ sections }: Section, table: KnownTable): ReadonlySet<string> {
    const { names, text } = this.page;
    const fields = sections.map(({ heading }) => {
      if (heading === undefined) return undefined;
      const label = readHeadingLabel(text, heading.content);
      return names.field(table, heading.text) ?? (label && names.field(table, label.name));
    });
    return new Set(fields.flatMap((field) => (field ? [field.key] : [])));
  }

  private hasLabel(block: Block, table: KnownTable): boolean {
    const { names, text } = this.page;
    if (block.kind === "table") {
      const rows = [block.header, ...block.rows].map(({ cells }) => cells[0]);
      const fields = rows.filter((cell) => cell && names.field(table, cell.text));
      return block.header.cells.length === 2 && fields.length > 1;
    }
    const inner = block.kind === "list" ? block.items.map(({ blocks }) => blocks[0]) : [block];
    return inner.some((one) => {
      const line = one?.kind === "paragraph" ? one.lines[0] : undefined;
      const label = line && readLabel(text, line);
      return label !== undefined && names.field(table, label.name) !== undefined;
    });
  }
}
