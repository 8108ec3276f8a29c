import { encodeXml, escapeCell, escapeUnwritable } from "../xml/xml-text.js";
import { textElement } from "./copy-strings.js";
import type { DateKind } from "./date-formats.js";

/** A cell as the file holds it. */
export interface RawCell {
  /** Its type: `s` shared, `inlineStr`, `str` calculated text, `b`, `e`, `d`, or `n` for a number. */
  readonly type: string;
  /** How it shows a number that is a day or a time. */
  readonly kind: DateKind | undefined;
  readonly value: string;
  /** True where there is a value, even of no text. */
  readonly valued: boolean;
  readonly formula: boolean;
  /** The text that stands in the cell itself. */
  readonly inline: string;
}

/** The looks that copied cells can have: their numbers, and what each is in the part of the styles. */
export const copiedLooks = { date: 1, "date-time": 2, time: 3, duration: 4 } as const;

/** The format of lengths of time, which are to stay numbers: as dates those beyond 59 days are ambiguous. */
export const durationFormat = '"duration"';

/** The part of the styles of a copy. */
export const copiedStyles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${encodeXml(durationFormat)}"/></numFmts><cellXfs>${[0, 14, 22, 21, 164].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

/**
 * Copies a cell that is well formed, with the value that was last calculated in place of its formula. What
 * is no value of its type becomes text, so that nothing is guessed at.
 * @returns `undefined` for a cell that holds nothing
 */
export function copyCell(name: string, cell: RawCell): string | undefined {
  const [attributes, content] = contentOf(cell) ?? ["", ""];
  if (content === "" && !cell.formula) return undefined;
  const formula = cell.formula ? "<f>0</f>" : "";
  return `<c r="${name}"${attributes}>${formula}${content}</c>`;
}

function contentOf(cell: RawCell): readonly [attributes: string, content: string] | undefined {
  const { type, value, inline, valued, formula } = cell;
  if (type === "inlineStr")
    return inline === "" ? undefined : [' t="inlineStr"', `<is>${textElement(inline)}</is>`];
  if (type === "str") {
    // A formula may give a text of no length, which is not the same as no value.
    const held = value !== "" || (valued && formula);
    return held ? [' t="str"', `<v>${encodeXml(escapeUnwritable(value))}</v>`] : undefined;
  }
  const plain = value.trim();
  if (type === "e") return [' t="e"', `<v>${encodeXml(plain)}</v>`];
  if (plain === "") return undefined;
  if (type === "s") return /^\d+$/.test(plain) ? [' t="s"', `<v>${plain}</v>`] : undefined;
  if (type === "b" && /^(?:[01]|true|false)$/.test(plain)) return [' t="b"', `<v>${plain}</v>`];
  const number = Number(plain);
  if (type === "n" && Number.isFinite(number)) return [lookOf(number, cell), `<v>${number}</v>`];
  return [' t="str"', `<v>${encodeXml(escapeCell(plain))}</v>`];
}

/** Numbers that are no day of a calendar stay numbers. */
function lookOf(number: number, { kind }: RawCell): string {
  return kind !== undefined && number >= 0 && number < 2_958_466 ? ` s="${copiedLooks[kind]}"` : "";
}
