/** Cells that are shown as one, by their zero-based first and last row and column. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /**
   * The text of each cell, by row and column. A row ends with its last cell that holds something, the
   * sheet with its last such row.
   */
  readonly rows: readonly (readonly string[])[];
  /** The cells that are shown as one. The text stands in the first of them. */
  readonly merges: readonly Merge[];
  /**
   * The zero-based row that holds the heads of the columns. It is written in bold, and the rows down to it
   * stay in view. A sheet that was read does not say.
   */
  readonly header?: number;
}

/** A workbook as its sheets of text, whatever the file format. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}
