import type { Block, Span } from "@bollard/document";
import { readLabel } from "./label.js";
import type { Page } from "./page.js";

const label =
  /^(?:(?:name of )?(?:the )?(?:dut|device under test|product)|(?:dut|product) name|name of (?:the )?(?:dut|product))$/i;

/** Looks for the name of the product behind a plain label or in a row with two cells: `DUT: Kerbline AQ-200`. */
export function readProductName(page: Page, block: Block): void {
  if (block.kind === "paragraph") for (const line of block.lines) readLine(page, line);
  else if (block.kind === "list") {
    for (const {
      blocks: [first],
    } of block.items) {
      if (first?.kind === "paragraph" && first.lines[0]) readLine(page, first.lines[0]);
    }
  } else if (block.kind === "table" && block.header.cells.length === 2) {
    for (const {
      cells: [head, value],
    } of [block.header, ...block.rows]) {
      if (head && value && label.test(head.text)) place(page, head, value, head.start);
    }
  }
}

function readLine(page: Page, line: Span): void {
  const found = readLabel(page.text, line);
  if (found && label.test(found.name)) place(page, found.head, found.value, line.start);
}

function place(page: Page, head: Span, value: Span, start: number): void {
  if (value.end - value.start > 200) return;
  const name = page.cut(value).replace(/^[*_`]+|[*_`]+$/g, "");
  // A sentence about the product is not its name.
  if (name === "" || name.length > 80 || /[.!?]\s|[.!?]$/.test(name)) return;
  const at = value.start + page.cut(value).indexOf(name);
  page.draft.products.push({
    key: "name",
    head: page.at(head),
    value: page.at({ start: at, end: at + name.length }),
    data: name,
    marks: [page.at({ start, end: head.end })],
    origin: "text",
  });
}
