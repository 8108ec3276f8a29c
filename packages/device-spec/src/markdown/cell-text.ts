import type { TableCell } from "@bollard/document";
import type { Page } from "./page.js";

/** Marks of a cell whose visible text is not all that it says. */
const leads = /\]\s*[([]|<(?:a|img)\s|<!--/i;

/**
 * The text of a cell as it shows: `a \| b<br>c` is `a | b` over `c`. As it is written where something
 * would be lost, such as the address of a link.
 */
export function cellText(page: Page, cell: TableCell): string {
  const written = page.cut(cell);
  return leads.test(written.replaceAll(/\\./g, "")) ? written : cell.text;
}
