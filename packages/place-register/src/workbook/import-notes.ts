import { type CellPlace, cellName, type Sheet } from "@bollard/document/workbook";
import type { Segment } from "@bollard/model";

/** Something that a person should know about an import. */
export interface ImportProblem {
  /** A stable name, such as `import/column-unknown`. */
  readonly code: string;
  /** Where it is: the file, `file!Sheet`, or `file!Sheet!Cell`. */
  readonly from: string;
  readonly what: string;
  readonly todo: string;
}

/** A text for which there is no place, as a register keeps it. */
export interface ImportedText {
  /** The sheet and the cell: `Systems!B3`. */
  readonly from: string;
  /** The entry beside which it stood, as a JSON Pointer. */
  readonly under?: string;
  readonly text: string;
}

/** What to remember of a sheet while it is read. */
export class ImportNotes {
  readonly problems: ImportProblem[] = [];
  readonly kept: ImportedText[] = [];
  /** The cells whose text has a place. */
  placed = 0;

  /** The cells in which the values of an entry stood, by the field. */
  private readonly cells = new WeakMap<object, Map<string, string>>();

  constructor(private readonly file: string) {}

  /** Remembers the cell in which a value of an entry stood. */
  saw(entry: object, path: readonly Segment[], { name }: Sheet, place: CellPlace): void {
    const cells = this.cells.get(entry) ?? new Map<string, string>();
    this.cells.set(entry, cells.set(fieldOf(path), `${name}!${cellName(place)}`));
  }

  /** The cell in which a value of an entry stood, by the path of the value in the entry. */
  cellOf(entry: object | undefined, path: readonly Segment[]): string | undefined {
    return entry && this.cells.get(entry)?.get(fieldOf(path));
  }

  /** Keeps an id that became another. */
  keepId(entry: object, under: string, text: string): void {
    this.kept.push({ from: this.cellOf(entry, ["id"]) ?? under, under, text });
  }

  /** Keeps the text of a cell that has no place. */
  keep({ name }: Sheet, place: CellPlace, text: string, under?: string): void {
    if (text.trim() === "") return;
    const from = `${name}!${cellName(place)}`;
    this.kept.push({ from, ...(under !== undefined && { under }), text });
  }

  /** Tells a person of a sheet, or of one of its cells. */
  tell(
    code: string,
    sheet: Sheet,
    place: CellPlace | undefined,
    { what, todo }: Pick<ImportProblem, "what" | "todo">,
  ): void {
    const from = [sheet.name, ...(place ? [cellName(place)] : [])].join("!");
    this.problems.push({ code, from: this.inFile(from), what, todo });
  }

  /** Names a sheet or a cell of it with its file; a file that is one sheet has its name. */
  inFile(place: string): string {
    const isOnly = place === this.file || place.startsWith(`${this.file}!`);
    return isOnly ? place : `${this.file}!${place}`;
  }
}

/** A field whatever entry of a list in it is meant. */
function fieldOf(path: readonly Segment[]): string {
  return path.filter((segment) => typeof segment === "string" && !/^\d+$/.test(segment)).join("/");
}
