import type { Framework } from "@bollard/model";
import { type CompletionItem, CompletionItemKind, MarkupKind } from "vscode-languageserver-types";
import { itemCard } from "../../item-card.js";
import type { Cursor } from "./cursor.js";
import { complete, inOrder, nameText, type Typing } from "./typing.js";

/** The provisions of an edition that have no answer yet, in the order of the standard. */
export function provisionItems(
  framework: Framework | undefined,
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  if (framework === undefined) return [];
  const open = framework.items.filter(({ id }) => !cursor.names.has(id));
  const items = open.map((item) => ({
    ...complete(
      item.id,
      nameText(item.id, !cursor.inFlow, typing),
      CompletionItemKind.Reference,
      typing,
    ),
    detail: item.status ?? "",
    documentation: { kind: MarkupKind.Markdown, value: itemCard({ framework, item }) },
  }));
  return inOrder(items);
}
