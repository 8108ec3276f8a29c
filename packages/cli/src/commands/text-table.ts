/** Rows under their headings; the columns named at the right are aligned there, the others at the left. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: (column: number) => boolean,
): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, index) =>
        right(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
