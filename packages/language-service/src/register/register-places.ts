import { indexLines, type LineIndex, type Span, type Tree, type TreeNode } from "@bollard/document";
import { type ListName, listNames, placeRegisterSchema } from "@bollard/place-register";
import { memberSchema, type Schema } from "@bollard/shape";
import type { Position, Range } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf } from "../document.js";

/** One place in the files of a register at which the id of an entry stands. */
export interface RegisterPlace extends Span {
  readonly file: RegisterFile;
  readonly id: string;
  /** `declaration` where the entry gets its id, `value` where another names it. */
  readonly part: "declaration" | "value";
  /** The lists one of whose entries is meant. */
  readonly lists: readonly ListName[];
}

/** A file of a register with the means to count its lines. */
export interface RegisterFile {
  readonly uri: string;
  readonly tree: Tree;
  readonly lines: LineIndex;
}

const cache = new WeakMap<LintedDocument, readonly RegisterPlace[]>();

/** Every place at which an id of an entry stands, file by file in text order. */
export function registerPlaces(document: LintedDocument): readonly RegisterPlace[] {
  const known = cache.get(document);
  if (known) return known;
  const places = filesOf(document).flatMap(placesIn);
  cache.set(document, places);
  return places;
}

/** The place of an id under the cursor; its end counts. */
export function registerPlaceAt(
  document: LintedDocument,
  position: Position,
): RegisterPlace | undefined {
  if (document.result.kind !== "place") return undefined;
  const offset = offsetOf(document, position);
  return registerPlaces(document).find(
    ({ file, start, end }) => file.uri === document.uri && start <= offset && offset <= end,
  );
}

/** The places, in all files, that mean the same entry as one. */
export function placesLike(
  document: LintedDocument,
  place: RegisterPlace,
): readonly RegisterPlace[] {
  return registerPlaces(document).filter(
    ({ id, lists }) => id === place.id && lists.some((list) => place.lists.includes(list)),
  );
}

/** The range of a place as editors count it, from 0. */
export function rangeIn({ file, start, end }: RegisterPlace): Range {
  const from = file.lines.positionAt(start);
  const to = file.lines.positionAt(end);
  return {
    start: { line: from.line - 1, character: from.column - 1 },
    end: { line: to.line - 1, character: to.column - 1 },
  };
}

function filesOf({ uri, lines, result }: LintedDocument): readonly RegisterFile[] {
  const { tree, parts } = result;
  if (tree === undefined) return [];
  if (parts === undefined) return [{ uri, tree, lines }];
  return parts.map((part) =>
    part.tree === tree
      ? { uri, tree, lines }
      : { uri: part.uri ?? part.path, tree: part.tree, lines: indexLines(part.tree.text) },
  );
}

function placesIn(file: RegisterFile): readonly RegisterPlace[] {
  const found: RegisterPlace[] = [];
  for (const member of file.tree.root?.children ?? []) {
    const name = member.key?.name ?? "";
    const schema = memberSchema(placeRegisterSchema, name);
    if (schema === undefined) continue;
    if (isListName(name) && member.kind === "array") {
      for (const entry of member.children) declared(file, entry, name, found);
    }
    visit(file, member, schema, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isListName(name: string): name is ListName {
  return listNames.some((list) => list === name);
}

function declared(
  file: RegisterFile,
  entry: TreeNode,
  list: ListName,
  found: RegisterPlace[],
): void {
  const node = entry.children.findLast((child) => child.key?.name === "id");
  if (node === undefined || typeof node.value !== "string" || node.alias) return;
  const span = insideQuotes(file.tree.text, node);
  found.push({ ...span, file, id: node.value, part: "declaration", lists: [list] });
}

function visit(file: RegisterFile, node: TreeNode, schema: Schema, found: RegisterPlace[]): void {
  if (node.alias) return;
  if (node.kind === "scalar") {
    if (schema.names === undefined || typeof node.value !== "string") return;
    const span = insideQuotes(file.tree.text, node);
    const lists = schema.names as readonly ListName[];
    found.push({ ...span, file, id: node.value, part: "value", lists });
    return;
  }
  for (const child of node.children) {
    const name = child.key?.name ?? "";
    const inner = node.kind === "array" ? schema.items : memberSchema(schema, name);
    if (inner) visit(file, child, inner, found);
  }
}

/** What a text between quotes or without them holds. */
function insideQuotes(text: string, { start, end }: Span): Span {
  const quote = text.charAt(start);
  const isOpened = (quote === '"' || quote === "'") && end - start > 1;
  return isOpened && text.charAt(end - 1) === quote
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}
