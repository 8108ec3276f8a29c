import { type CellPlace, cellName, type Sheet } from "@bollard/document/workbook";

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

  /** The cell in which the id of an entry stood. */
  private readonly idCells = new WeakMap<object, string>();

  constructor(private readonly file: string) {}

  /** Remembers the cell in which the id of an entry stood. */
  sawId(entry: object, { name }: Sheet, place: CellPlace): void {
    this.idCells.set(entry, `${name}!${cellName(place)}`);
  }

  /** Keeps an id that became another. */
  keepId(entry: object, under: string, text: string): void {
    this.kept.push({ from: this.idCells.get(entry) ?? under, under, text });
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
    const cell = place ? [cellName(place)] : [];
    // A file that is one sheet has its name.
    const names = sheet.name === this.file ? [this.file] : [this.file, sheet.name];
    this.problems.push({ code, from: [...names, ...cell].join("!"), what, todo });
  }
}
