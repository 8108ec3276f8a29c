import type { CellStyle } from "hucre/xlsx";

// All cells are of the format text, so that what a person writes into them stays as written.
const plain: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } };
const head: CellStyle = {
  ...plain,
  font: { name: "Calibri", size: 11, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E6" } },
};
// The library has no quote prefix, and writes this lock, which every cell has anyway, only where it is asked to.
const quoted = { protection: { locked: true } };

/** The looks of cells. Those that are quoted stay text even when edited. */
export const looks: Readonly<Record<"plain" | "head" | "quoted" | "quotedHead", CellStyle>> = {
  plain,
  head,
  quoted: { ...plain, ...quoted },
  quotedHead: { ...head, ...quoted },
};

// 49 is the format text.
const columnLook =
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';

/** The number of the look of columns, which `finishLooks` puts behind those in the part of the styles. */
export function columnLookOf(styles: string): number {
  return Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
}

/** Gives quoted looks their mark, and adds the look of columns. */
export function finishLooks(styles: string): string {
  return styles
    .replaceAll(
      /<xf ([^>]*)>(<alignment [^>]*>)<protection locked="1"\/>/g,
      '<xf quotePrefix="1" $1>$2',
    )
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${columnLookOf(styles) + 1}"`)
    .replace("</cellXfs>", `${columnLook}</cellXfs>`);
}
