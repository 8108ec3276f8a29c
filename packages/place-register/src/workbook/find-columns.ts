import type { Merge, Sheet } from "@bollard/document/workbook";
import { fieldOf } from "./column-head.js";
import type { Field } from "./field.js";
import type { SheetPart } from "./sheet-parts.js";

/** The row that names the fields of a table, with what each column holds. */
export interface Columns {
  /** The zero-based row of the heads. */
  readonly row: number;
  readonly fields: ReadonlyMap<number, Field>;
  /** What stands over each column that has a head, also where the head is merged or in the row above. */
  readonly heads: ReadonlyMap<number, string>;
  /** The cells of heads that fields were found by, as `row,column`. */
  readonly used: ReadonlySet<string>;
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
  /** The head over the columns of merged cells, by row and column. */
  private readonly merged = new Map<string, Head>();

  constructor(
    private readonly part: SheetPart,
    private readonly sheet: Sheet,
  ) {
    for (const merge of sheet.merges) this.spread(merge);
  }

  columnsIn(row: number): Columns {
    const fields = new Map<number, Field>();
    const heads = new Map<number, string>();
    const used = new Set<string>();
    const taken = new Set<string>();
    const count = Math.min(mostColumns, this.sheet.rows[row]?.length ?? 0);
    for (let column = 0; column < this.width(row, count); column++) {
      const own = this.headAt(row, column);
      if (own.text !== "") heads.set(column, own.text);
      const group = row === 0 ? nothing : this.headAt(row - 1, column);
      const apart = group.text !== "" && group.text !== own.text;
      const grouped = apart ? this.field(`${group.text} ${own.text}`) : undefined;
      const field = (own.text === "" ? undefined : grouped) ?? this.field(own.text);
      if (field === undefined || taken.has(JSON.stringify(field.path))) continue;
      taken.add(JSON.stringify(field.path));
      fields.set(column, field);
      used.add(own.cell);
      if (field === grouped) used.add(group.cell);
    }
    return { row, fields, heads, used };
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

  private headAt(row: number, column: number): Head {
    const cell = `${row},${column}`;
    const own = this.sheet.rows[row]?.[column]?.trim() ?? "";
    return own === "" ? (this.merged.get(cell) ?? nothing) : { text: own, cell };
  }

  private spread({ top, left, bottom, right }: Merge): void {
    if (top >= searched || bottom - top > searched || right - left > mostColumns) return;
    const text = this.sheet.rows[top]?.[left]?.trim() ?? "";
    const head = { text, cell: `${top},${left}` };
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.merged.set(`${row},${column}`, head);
    }
  }
}

/** A text that names a column, and the cell in which it stands. */
interface Head {
  readonly text: string;
  readonly cell: string;
}

const nothing: Head = { text: "", cell: "" };
