import { entrySpan, isProse, type TreeNode } from "@bollard/document";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { requirementSymbols } from "./requirement-symbols.js";

const deepest = 3;

/** The outline of a specification: its parts, answers and entries; of a procurement document: what it asks. */
export function provideSymbols(document: LintedDocument): DocumentSymbol[] {
  const { tree, kind } = document.result;
  if (kind === "procurement" && tree !== undefined) {
    return isProse(tree.format) ? requirementSymbols(document) : [];
  }
  if (tree?.root === undefined || (kind !== "device" && kind !== "place")) return [];
  return membersOf(document, tree.root, 1);
}

function membersOf(document: LintedDocument, node: TreeNode, depth: number): DocumentSymbol[] {
  if (depth > deepest || node.alias) return [];
  return node.children.flatMap((child, index) => {
    const name = oneLine(child.key?.name ?? nameOf(child, index));
    const range = rangeOf(document, entrySpan(child));
    const selectionRange = child.key ? rangeOf(document, child.key) : range;
    if (name === "") return [];
    const children = membersOf(document, child, depth + 1);
    return [
      { name, detail: detailOf(child), kind: kindOf(child), range, selectionRange, children },
    ];
  });
}

function nameOf(node: TreeNode, index: number): string {
  const value = node.value as Record<string, unknown> | null;
  const named =
    typeof value === "object" && value !== null
      ? (value["id"] ?? value["name"] ?? value["for"])
      : value;
  return typeof named === "string" ? named : `entry ${index + 1}`;
}

function detailOf(node: TreeNode): string {
  const value = node.value as Record<string, unknown> | null;
  if (node.kind === "scalar") return oneLine(String(value ?? ""));
  const support = node.kind === "object" ? value?.["support"] : undefined;
  return typeof support === "string" ? support : "";
}

/** An outline shows one line for each symbol. */
function oneLine(text: string): string {
  return text.slice(0, 200).replaceAll(/\s+/g, " ").trim().slice(0, 60);
}

function kindOf(node: TreeNode): SymbolKind {
  if (node.kind === "object") return SymbolKind.Object;
  return node.kind === "array" ? SymbolKind.Array : SymbolKind.Property;
}
