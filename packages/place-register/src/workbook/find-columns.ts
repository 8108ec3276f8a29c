import type { Merge, Sheet } from "@bollard/document/workbook";
import { fieldOf } from "./column-head.js";
import type { Field } from "./field.js";
import type { SheetPart } from "./sheet-parts.js";

/** The row that names the fields of a table, with what each column holds. */
export interface Columns {
  /** The zero-based row of the heads. */
  readonly row: number;
  readonly fields: ReadonlyMap<number, Field>;
  /** The row above, where heads of it belong to those below. */
  readonly above: boolean;
}

/** The rows in which the heads of columns are looked for. */
const searched = 30;

/** The most columns of a table. */
const mostColumns = 4_000;

/** Finds the first of the rows that name most fields; `undefined` where none names any. */
export function findColumns(part: SheetPart, sheet: Sheet): Columns | undefined {
  let best: Columns | undefined;
  const heads = new Heads(part, sheet);
  for (let row = 0; row < Math.min(searched, sheet.rows.length); row++) {
    const columns = heads.columnsIn(row);
    if (columns.fields.size > (best?.fields.size ?? 0)) best = columns;
  }
  return best;
}

class Heads {
  private readonly known = new Map<string, Field | undefined>();
  /** The text over the columns of merged cells, by row and column. */
  private readonly merged = new Map<string, string>();

  constructor(
    private readonly part: SheetPart,
    private readonly sheet: Sheet,
  ) {
    for (const merge of sheet.merges) this.spread(merge);
  }

  columnsIn(row: number): Columns {
    const fields = new Map<number, Field>();
    const taken = new Set<string>();
    let above = false;
    const count = Math.min(mostColumns, this.sheet.rows[row]?.length ?? 0);
    for (let column = 0; column < this.width(row, count); column++) {
      const own = this.textAt(row, column);
      const group = row === 0 ? "" : this.textAt(row - 1, column);
      const grouped = group === "" || group === own ? undefined : this.field(`${group} ${own}`);
      const field = (own === "" ? undefined : grouped) ?? this.field(own);
      if (field === undefined || taken.has(JSON.stringify(field.path))) continue;
      above ||= field === grouped;
      taken.add(JSON.stringify(field.path));
      fields.set(column, field);
    }
    return { row, fields, above };
  }

  /** A head that is merged with the one above it stands there alone. */
  private width(row: number, own: number): number {
    return Math.max(
      own,
      row === 0 ? 0 : Math.min(mostColumns, this.sheet.rows[row - 1]?.length ?? 0),
    );
  }

  private field(head: string): Field | undefined {
    if (!this.known.has(head)) this.known.set(head, fieldOf(this.part, head));
    return this.known.get(head);
  }

  private textAt(row: number, column: number): string {
    const own = this.sheet.rows[row]?.[column]?.trim() ?? "";
    return own === "" ? (this.merged.get(`${row},${column}`) ?? "") : own;
  }

  private spread({ top, left, bottom, right }: Merge): void {
    if (top >= searched || bottom - top > searched || right - left > mostColumns) return;
    const text = this.sheet.rows[top]?.[left]?.trim() ?? "";
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.merged.set(`${row},${column}`, text);
    }
  }
}
