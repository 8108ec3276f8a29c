import { indexOf, knownChecks, listsNamedAt, nounOf } from "@bollard/place-register";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { LintedDocument } from "../document.js";
import type { Cursor } from "../features/completion/cursor.js";
import {
  complete,
  inOrder,
  nameText,
  type Typing,
  valueText,
} from "../features/completion/typing.js";

/**
 * What a register itself has to offer: the ids of its entries where one is named, and the checks that
 * ask something of an entry under its answers; `undefined` elsewhere.
 */
export function registerItems(
  document: LintedDocument,
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] | undefined {
  const { path, part } = cursor;
  if (part === "name" && path.at(-1) === "answers") return checkItems(document, cursor, typing);
  const lists = listsNamedAt(path) ?? listsNamedAt([...path, "0"]);
  if (lists === undefined) return undefined;
  const { register } = document.result;
  const elements = register ? lists.flatMap((list) => indexOf(register).of(list)) : [];
  const items = elements.flatMap(({ entry, list }): CompletionItem[] => {
    const { id } = entry;
    if (id === undefined) return [];
    const name = "name" in entry ? entry.name : undefined;
    return [
      {
        ...complete(id, valueText(id, typing), CompletionItemKind.Reference, typing),
        detail: name === undefined ? nounOf(list) : `${nounOf(list)}: ${name}`,
      },
    ];
  });
  return inOrder(items);
}

/** The checks of the system's use case come before those of the principles; others are left out. */
function checkItems(
  { result }: LintedDocument,
  { path, names }: Cursor,
  typing: Typing,
): CompletionItem[] {
  const [list, index] = path;
  const entry = list === "systems" ? result.register?.systems?.[Number(index)] : undefined;
  const prefix = entry?.useCase === undefined ? undefined : `uc-${entry.useCase}-`;
  const fitting = knownChecks.filter(
    ({ id, subject }) =>
      subject === "place" &&
      !names.has(id) &&
      (!id.startsWith("uc-") || (prefix !== undefined && id.startsWith(prefix))),
  );
  const own = fitting.filter(({ id }) => id.startsWith("uc-"));
  const others = fitting.filter(({ id }) => !id.startsWith("uc-"));
  return inOrder(
    [...own, ...others].map(({ id, looksFor }) => ({
      ...complete(id, nameText(id, false, typing), CompletionItemKind.Field, typing),
      detail: looksFor,
    })),
  );
}
