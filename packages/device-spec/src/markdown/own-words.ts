import { type Block, plainText } from "@bollard/document";
import type { IxitState } from "./ixit-state.js";

/** What a document made from a specification says of a table or list without content. */
const empty = ["No entry.", "Warning: This table has not been written."];

/** The heading that stands for the id of an entry that has none. */
export function isNameless(text: string): boolean {
  return /^entry \d+ without an id$/i.test(text);
}

/**
 * Whether a block in an IXIT table says nothing of the device: once more which table or entry this is, what
 * the table is for, or that it is empty, as a document made from a specification does.
 */
export function isOwnWords({ table, entry, field, page }: IxitState, block: Block): boolean {
  if (table === undefined || field || block.end - block.start > 300) return false;
  const plain = plainText(page.cut(block).replace(/^>\s*/, ""));
  if (plain === table.name || table.purposes.includes(plain) || empty.includes(plain)) return true;
  if (entry === undefined) return false;
  const [id] = entry.parts;
  return id?.key === "id" ? plain === id.data : isNameless(plain);
}
