/** What a workbook may hold before Bollard declines to read it, or a part of it. */
export const workbookLimits = {
  /** Bytes of everything inside the file together, unpacked. */
  unpacked: 100_000_000,
  /** How many times larger than packed a part of more than a million bytes may be. */
  ratio: 200,
  /** Parts inside the file. */
  parts: 5_000,
  /** Sheets of a workbook. */
  sheets: 256,
  /** Rows of a sheet; those that follow are left out. */
  rows: 20_000,
  /** Cells of a workbook, with the empty ones before them in their row; those that follow are left out. */
  cells: 1_000_000,
  /** UTF-16 code units of all cells together; cells that follow are left out. */
  text: 20_000_000,
  /** Elements inside elements. */
  depth: 100,
  /** Merged ranges of a sheet; those that follow are left out. */
  merges: 2_000,
} as const;
