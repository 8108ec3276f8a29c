import type { IxitTable } from "@bollard/etsi-ts-103-701";
import type { Entry, EntryIndex } from "@bollard/etsi-ts-103-701/assess";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { descriptionOf } from "../../specification/description.js";
import { oneLine } from "../../specification/one-line.js";
import { complete, inOrder, type Typing, valueText } from "./typing.js";

/** The ids of entries, with what each is. */
export function entryItems(
  entries: readonly Entry[],
  typing: Typing,
  write: (text: string) => string = (text) => text,
): CompletionItem[] {
  const items = entries.map((entry) => ({
    ...complete(
      entry.label,
      write(valueText(entry.label, typing)),
      CompletionItemKind.Reference,
      typing,
    ),
    detail: oneLine(`${entry.table.name}: ${descriptionOf(entry)}`, 120),
  }));
  return inOrder(items);
}

/** Finds the first id that no entry has, by the manner of the last numbered id of the table. */
export function nextId({ key }: IxitTable, { entries, find }: EntryIndex): string {
  const numbered = entries.flatMap(({ table, label }) => {
    const [, head, digits] = table.key === key ? (/^(.*?)(\d{1,9})$/.exec(label) ?? []) : [];
    return head === undefined || digits === undefined ? [] : [{ head, digits }];
  });
  const { head, digits } = numbered.at(-1) ?? { head: `${key}-`, digits: "0" };
  const taken = numbered.filter((one) => one.head === head).map((one) => Number(one.digits));
  for (let number = Math.max(0, ...taken) + 1; ; number++) {
    const id = head + String(number).padStart(digits.length, "0");
    if (find(id).length === 0) return id;
  }
}
