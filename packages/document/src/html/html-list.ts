import { itemNumbers } from "../outline/item-numbers.js";
import { formatNumber, type NumberFormat } from "../outline/number-format.js";
import type { List, ListItem, TextPiece, Words } from "../outline.js";
import type { ItemDraft, ListFrame } from "./frames.js";
import type { Tag } from "./read-tags.js";

/** Makes a list of its items, with the numbers that a browser prints or that stand in the text. */
export function makeList({ tag, items }: ListFrame, end: number): List {
  const format = formatOf(tag);
  const numbers =
    format === undefined ? itemNumbers(items.map(firstText)) : countItems(tag, items, format);
  const numbered = items.map(({ value: _, ...item }, at): ListItem => {
    const number = numbers[at];
    return number === undefined ? item : { ...item, number };
  });
  return {
    kind: "list",
    start: tag.start,
    end,
    ordered: !numbers.includes(undefined),
    items: numbered,
  };
}

const types: ReadonlyMap<string, NumberFormat> = /* @__PURE__ */ new Map([
  ["1", "decimal"],
  ["a", "lower-letter"],
  ["A", "upper-letter"],
  ["i", "lower-roman"],
  ["I", "upper-roman"],
]);

const styles: ReadonlyMap<string, NumberFormat> = /* @__PURE__ */ new Map([
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimal-zero"],
  ["lower-alpha", "lower-letter"],
  ["lower-latin", "lower-letter"],
  ["upper-alpha", "upper-letter"],
  ["upper-latin", "upper-letter"],
  ["lower-roman", "lower-roman"],
  ["upper-roman", "upper-roman"],
]);

/** How a list prints its numbers, `undefined` when it prints none. */
function formatOf({ name, attributes }: Tag): NumberFormat | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get("style") ?? "")?.[1];
  if (style === "none") return undefined;
  const known = style === undefined ? undefined : styles.get(style.toLowerCase());
  if (known !== undefined || name !== "ol") return known;
  return types.get(attributes.get("type") ?? "1") ?? "decimal";
}

function countItems(
  { attributes }: Tag,
  items: readonly ItemDraft[],
  format: NumberFormat,
): readonly string[] {
  const step = attributes.has("reversed") ? -1 : 1;
  let next = wholeNumber(attributes.get("start")) ?? (step === 1 ? 1 : items.length);
  return items.map(({ value }) => {
    const number = wholeNumber(value) ?? next;
    next = number + step;
    return `${formatNumber(number, format)}.`;
  });
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : undefined;
}

function firstText({ blocks: [first] }: ListItem): string {
  return first?.kind === "paragraph" ? first.text : "";
}

/** The words of an item's number where a browser prints one that the text does not hold. */
export function printedNumber(item: ListItem): Words | undefined {
  const { number, marker } = item;
  if (number === undefined || firstText(item).startsWith(number)) return undefined;
  const piece: TextPiece = { at: 0, length: number.length, ...marker };
  return { text: number, pieces: [piece] };
}
