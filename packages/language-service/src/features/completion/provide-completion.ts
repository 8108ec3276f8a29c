import { deviceSpecSchema } from "@bollard/device-spec";
import { nodeAt, placeAt, type Tree } from "@bollard/document";
import { frameworks } from "@bollard/linter";
import { toPath } from "@bollard/model";
import { choicesOf, type Schema } from "@bollard/shape";
import {
  type CompletionItem,
  CompletionItemKind,
  MarkupKind,
  type Position,
} from "vscode-languageserver-types";
import { type LintedDocument, offsetOf } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { schemaAt } from "../../schema-at.js";
import { pathOfLine } from "./path-of-line.js";

/** Offers field names, provision ids and the values of closed lists, in YAML. */
export function provideCompletion(document: LintedDocument, position: Position): CompletionItem[] {
  const { tree, kind } = document.result;
  if (tree === undefined || kind !== "device" || tree.format !== "yaml") return [];
  const offset = offsetOf(document, position);
  const line = document.text.slice(document.text.lastIndexOf("\n", offset - 1) + 1, offset);
  const value = /^\s*(?:- )?([\w./-]+|"[^"]*"):\s+\S*$/.exec(line);
  const path = pathOfLine(document.text, offset);
  if (value) return valueItems(schemaAt(deviceSpecSchema, path));
  if (!/^\s*(?:- )?[\w./-]*$/.test(line)) return flowItems(document, tree, offset);
  return fieldItems(document, tree, path.slice(0, -1));
}

/** Inside braces the tree knows better than the lines where the cursor is. */
function flowItems(document: LintedDocument, tree: Tree, offset: number): CompletionItem[] {
  const place = placeAt(tree, offset);
  if (place === undefined) return [];
  const path = toPath(place.pointer);
  const schema = schemaAt(deviceSpecSchema, path);
  if (place.part === "value" && place.node.kind === "scalar") return valueItems(schema);
  if (place.part === "key") return fieldItems(document, tree, path.slice(0, -1));
  return place.node.kind === "object" ? fieldItems(document, tree, path) : [];
}

function fieldItems(
  document: LintedDocument,
  tree: Tree,
  path: readonly string[],
): CompletionItem[] {
  const holder = nodeAt(
    tree,
    path.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
  );
  const taken = new Set(holder?.children.map((child) => child.key?.name));
  if (path.length === 1 && path[0] === "ics") return provisionItems(document, taken);
  const schema = schemaAt(deviceSpecSchema, path);
  const object = schema?.anyOf?.find(({ type }) => type === "object") ?? schema;
  return Object.entries(object?.properties ?? {})
    .filter(([name]) => !taken.has(name))
    .map(([name, member]) => fieldItem(name, member));
}

function fieldItem(name: string, schema: Schema): CompletionItem {
  const nested = schema.type === "object" || schema.type === "array";
  return {
    label: name,
    kind: CompletionItemKind.Field,
    insertText: nested ? `${name}:` : `${name}: `,
    ...(schema.description && { documentation: schema.description }),
  };
}

function valueItems(schema: Schema | undefined): CompletionItem[] {
  const choices = schema && (choicesOf(schema) ?? (schema.type === "boolean" ? [true, false] : []));
  return (choices ?? []).map((choice) => ({
    label: String(choice),
    kind: CompletionItemKind.EnumMember,
    insertText:
      typeof choice === "string" && /^[\d.]+$/.test(choice) ? `"${choice}"` : String(choice),
  }));
}

function provisionItems(
  document: LintedDocument,
  taken: ReadonlySet<string | undefined>,
): CompletionItem[] {
  const data = document.result.tree?.root?.value as
    | { claims?: Record<string, unknown> }
    | undefined;
  const edition = data?.claims?.["etsi-en-303-645"] ?? "3.1.3";
  const framework = frameworks.find(
    (one) => one.id === "etsi-en-303-645" && one.edition === edition,
  );
  if (framework === undefined) return [];
  return framework.items
    .filter(({ id }) => !taken.has(id))
    .map((item, index) => ({
      label: item.id,
      kind: CompletionItemKind.Reference,
      detail: item.status ?? "",
      documentation: { kind: MarkupKind.Markdown, value: itemCard({ framework, item }) },
      insertText: `${item.id}:`,
      sortText: String(index).padStart(4, "0"),
    }));
}
