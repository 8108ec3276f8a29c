import { itemNumbers } from "../outline/item-numbers.js";
import type { List, ListItem } from "../outline.js";

/**
 * Gives the items of a list the numbers that are printed: those written, counted on where all are written
 * alike, as Markdown allows, and those at the beginning of items behind dashes.
 */
export function numberItems(source: string, list: List): List {
  const { items } = list;
  const numbers = list.ordered ? writtenNumbers(source, items) : numbersInside(source, items);
  if (numbers === undefined) return list;
  const numbered = items.map((item, at) => {
    const number = numbers[at];
    return number === undefined ? item : { ...item, number };
  });
  return { ...list, ordered: !numbers.includes(undefined), items: numbered };
}

function writtenNumbers(source: string, items: readonly ListItem[]): readonly string[] {
  const written = items.map(({ marker }) => source.slice(marker.start, marker.end));
  const [first = ""] = written;
  if (written.length < 2 || written.some((number) => number !== first)) return written;
  return written.map((number, at) => `${Number.parseInt(number, 10) + at}${number.slice(-1)}`);
}

function numbersInside(source: string, items: readonly ListItem[]) {
  const may = items.some(({ marker }) => mayBegin(source.slice(marker.end, marker.end + 24)));
  if (!may) return undefined;
  const numbers = itemNumbers(items.map(firstText));
  return numbers.some((number) => number !== undefined) ? numbers : undefined;
}

/** Whether Markdown may begin with a number; most does not, and need not be read for it. */
function mayBegin(markdown: string): boolean {
  return /^\s*[*_[\\`]{0,4}[([]?[\da-zA-Z]{1,7}[\].):\\\t]/.test(markdown);
}

function firstText({ blocks: [first] }: ListItem): string {
  return first?.kind === "paragraph" ? first.text : "";
}
