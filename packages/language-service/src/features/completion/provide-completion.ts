import { deviceSpecSchema } from "@bollard/device-spec";
import type { Framework } from "@bollard/model";
import { choicesOf, type Schema } from "@bollard/shape";
import {
  type CompletionItem,
  CompletionItemKind,
  MarkupKind,
  type Position,
  type Range,
} from "vscode-languageserver-types";
import { claimedEdition } from "../../claimed-edition.js";
import { type LintedDocument, lineEnd, offsetOf, rangeOf } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { schemaAt } from "../../schema-at.js";
import { type Cursor, cursorAt } from "./cursor.js";

/** Offers field names, provision ids and the values of closed lists, in YAML. */
export function provideCompletion(document: LintedDocument, position: Position): CompletionItem[] {
  const { tree, kind } = document.result;
  if (tree === undefined || kind !== "device" || tree.format !== "yaml") return [];
  const offset = offsetOf(document, position);
  const cursor = cursorAt(document, offset);
  if (cursor === undefined) return [];
  const schema = schemaAt(deviceSpecSchema, cursor.path);
  const typing = typingAt(document, cursor, offset);
  if (cursor.part === "value") return valueItems(schema, typing);
  if (cursor.path.length === 1 && cursor.path[0] === "ics") {
    return provisionItems(claimedEdition(document), cursor, typing);
  }
  return [...fieldItems(schema, cursor, typing), ...valueItems(schema, typing)];
}

/** How what is chosen replaces what is typed. */
interface Typing {
  readonly range: Range;
  /** The quote that what is typed begins with, or nothing. */
  readonly quote: string;
  /** Says whether a colon follows already. */
  readonly colon: boolean;
}

function typingAt(document: LintedDocument, { start, typed }: Cursor, offset: number): Typing {
  const rest = document.text.slice(offset, lineEnd(document.text, offset));
  const quote = /^["']/.exec(typed)?.[0] ?? "";
  const tail = (quote ? /^[^"'\s]*["']?/ : /^[\w./-]*/).exec(rest)?.[0].length ?? 0;
  return {
    range: rangeOf(document, { start, end: offset + tail }),
    quote,
    colon: /^\s*:/.test(rest.slice(tail)),
  };
}

function complete(label: string, text: string, kind: CompletionItemKind, { range }: Typing) {
  const filterText = text.replace(/:?\s*$/, "");
  return {
    label,
    kind,
    textEdit: { range, newText: text },
    ...(filterText !== label && { filterText }),
  };
}

function fieldItems(schema: Schema | undefined, cursor: Cursor, typing: Typing): CompletionItem[] {
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

function nameText(name: string, alone: boolean, { quote, colon }: Typing): string {
  const quoted = `${quote}${name}${quote}`;
  if (colon) return quoted;
  return alone ? `${quoted}:` : `${quoted}: `;
}

function valueItems(schema: Schema | undefined, typing: Typing): CompletionItem[] {
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

function provisionItems(
  framework: Framework | undefined,
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const open = framework?.items.filter(({ id }) => !cursor.names.has(id)) ?? [];
  return open.map((item, index) => ({
    ...complete(
      item.id,
      nameText(item.id, !cursor.inFlow, typing),
      CompletionItemKind.Reference,
      typing,
    ),
    detail: item.status ?? "",
    ...(framework && {
      documentation: { kind: MarkupKind.Markdown, value: itemCard({ framework, item }) },
    }),
    sortText: String(index).padStart(4, "0"),
  }));
}
