import { choicesOf, type Schema } from "@bollard/shape";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { Cursor } from "./cursor.js";
import { complete, nameText, type Typing } from "./typing.js";

/** The fields of the schema at a place that are not there yet. */
export function fieldItems(
  schema: Schema | undefined,
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const object = schema?.anyOf?.find(({ type }) => type === "object") ?? schema;
  return Object.entries(object?.properties ?? {})
    .filter(([name]) => !cursor.names.has(name))
    .map(([name, member]) => {
      const nested = member.type === "object" || member.type === "array";
      const text = nameText(name, nested && !cursor.inFlow, typing);
      return {
        ...complete(name, text, CompletionItemKind.Field, typing),
        ...(member.description && { documentation: member.description }),
      };
    });
}

/** The values of a closed list, true and false among them. */
export function valueItems(schema: Schema | undefined, typing: Typing): CompletionItem[] {
  const branches = schema ? (schema.anyOf ?? [schema]) : [];
  const choices = branches.flatMap(
    (branch) => choicesOf(branch) ?? (branch.type === "boolean" ? [true, false] : []),
  );
  return choices.map((choice) => {
    const quote = typing.quote || (typeof choice === "string" && isNumeric(choice) ? '"' : "");
    const text = `${quote}${choice}${quote}`;
    return complete(String(choice), text, CompletionItemKind.EnumMember, typing);
  });
}

/** Without quotes YAML would read a number. */
function isNumeric(text: string): boolean {
  return /^[\d.]+$/.test(text);
}
