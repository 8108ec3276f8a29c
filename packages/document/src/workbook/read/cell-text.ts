import { decodeCellEscapes } from "../xml/xml-text.js";
import type { DateKind } from "./date-formats.js";
import { dateText } from "./date-text.js";

/** What the text of a cell is made from. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateKinds: readonly (DateKind | undefined)[];
  readonly since1904: boolean;
}

/** A cell as the file holds it. */
export interface RawCell {
  /** Its type: `s` shared, `inlineStr`, `str` calculated text, `b`, `e`, `d`, or `n` for a number. */
  readonly type: string;
  /** The number of its look. */
  readonly look: number;
  readonly value: string;
  /** The text that stands in the cell itself. */
  readonly inline: string;
}

/**
 * The text of a cell: strings exactly, numbers in the shortest form that means the same, `TRUE` and
 * `FALSE`, days as `2031-04-30`, errors such as `#N/A`. Of a formula it is the value that was last calculated.
 */
export function cellText(cell: RawCell, context: CellContext): string {
  const { type, value, inline } = cell;
  if (type === "inlineStr") return inline;
  if (type === "str") return decodeCellEscapes(value);
  const plain = value.trim();
  if (type === "s") return context.strings[Number(plain)] ?? "";
  if (type === "b") return booleanText(plain);
  return type === "n" ? numberText(plain, cell.look, context) : plain;
}

function booleanText(value: string): string {
  if (value === "1" || value === "true") return "TRUE";
  return value === "0" || value === "false" ? "FALSE" : value;
}

function numberText(value: string, look: number, { dateKinds, since1904 }: CellContext): string {
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return value;
  const kind = dateKinds[look];
  const date = kind && dateText(number, kind, since1904);
  return date ?? String(number);
}
