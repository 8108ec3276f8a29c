import { deviceSpecSchema } from "@bollard/device-spec";
import type { Tree } from "@bollard/document";
import { placeRegisterSchema } from "@bollard/place-register";
import {
  type CompletionItem,
  CompletionItemKind,
  type Position,
} from "vscode-languageserver-types";
import { claimedEdition } from "../../claimed-edition.js";
import { type LintedDocument, offsetOf } from "../../document.js";
import { registerItems } from "../../register/register-items.js";
import { schemaAt } from "../../schema-at.js";
import { type Cursor, cursorAt } from "./cursor.js";
import { ixitItems } from "./ixit-items.js";
import { jsonCursorAt } from "./json-cursor.js";
import { judgedEntryItems, unitItems } from "./judgement-items.js";
import { procurementItems } from "./procurement-items.js";
import { isInText, proseItems } from "./prose-items.js";
import { provisionItems } from "./provision-items.js";
import { fieldItems, valueItems } from "./schema-items.js";
import { type Typing, typingAt } from "./typing.js";

/** What an editor says when it asks for completion. */
export interface CompletionRequest {
  /** The sign whose typing made the editor ask; absent where its user asked. */
  readonly trigger?: string | undefined;
  /** True where the editor takes texts with places to stop at. */
  readonly snippets?: boolean | undefined;
}

/** The sign that is typed in citations, and else too often to ask at each. */
const citing = ".";

/**
 * Offers names of fields, provisions, IXIT tables, fields and facets, ids of entries, test units and
 * the values of closed lists. In JSON, which editors complete by its schema, only what the schema
 * cannot know: ids of entries and test units. In a procurement document citations, model clauses and
 * what its front matter declares.
 */
export function provideCompletion(
  document: LintedDocument,
  position: Position,
  { trigger, snippets = false }: CompletionRequest = {},
): CompletionItem[] {
  const { tree, kind } = document.result;
  if (kind === "procurement") {
    const request = { asked: trigger === undefined, snippets };
    return procurementItems(document, offsetOf(document, position), request);
  }
  if (trigger === citing) return [];
  if (kind === "place" && tree !== undefined) return inRegister(document, tree, position);
  if (tree === undefined || kind !== "device" || tree.format === "markdown") return [];
  const offset = offsetOf(document, position);
  const isYaml = tree.format === "yaml";
  if (isYaml && isInText(document, offset)) return proseItems(document, offset);
  const cursor = isYaml ? cursorAt(document, offset) : jsonCursorAt(document.text, offset);
  if (cursor === undefined) return proseItems(document, offset);
  const typing = typingAt(document, cursor, offset);
  const known = knownItems(document, cursor, typing, offset);
  if (known !== undefined) return known;
  return isYaml ? itemsBySchema(document, cursor, typing) : [];
}

/** In a register ids of entries and checks, and in YAML what the schema knows. */
function inRegister(document: LintedDocument, tree: Tree, position: Position): CompletionItem[] {
  const offset = offsetOf(document, position);
  const isYaml = tree.format === "yaml";
  const cursor = isYaml ? cursorAt(document, offset) : jsonCursorAt(document.text, offset);
  if (cursor === undefined) return [];
  const typing = typingAt(document, cursor, offset);
  const known = registerItems(document, cursor, typing);
  if (known !== undefined) return known;
  if (!isYaml) return [];
  const schema = schemaAt(placeRegisterSchema, cursor.path);
  if (cursor.part === "value") return valueItems(schema, typing);
  return [...fieldItems(schema, cursor, typing), ...valueItems(schema, typing)];
}

/** What the document itself, or the edition that it claims, has to offer; `undefined` elsewhere. */
function knownItems(
  document: LintedDocument,
  cursor: Cursor,
  typing: Typing,
  offset: number,
): CompletionItem[] | undefined {
  const { path, part } = cursor;
  const [area, , member] = path;
  if (area === "judgements" && path.length === 3 && part === "value") {
    if (member === "unit") return unitItems(document, typing);
    if (member === "at") return judgedEntryItems(document, offset, typing);
  }
  if (area !== "ixit") return undefined;
  if (!typing.isFresh && /\s/.test(cursor.typed)) return proseItems(document, offset);
  const items = ixitItems(document, cursor, typing);
  if (document.result.tree?.format === "yaml") return items;
  return part === "name" ? [] : items.filter(({ kind }) => kind !== CompletionItemKind.EnumMember);
}

function itemsBySchema(document: LintedDocument, cursor: Cursor, typing: Typing): CompletionItem[] {
  const { path, part } = cursor;
  const schema = schemaAt(deviceSpecSchema, path);
  if (part === "value") return valueItems(schema, typing);
  if (path.length === 1 && path[0] === "ics") {
    return provisionItems(claimedEdition(document), cursor, typing);
  }
  return [...fieldItems(schema, cursor, typing), ...valueItems(schema, typing)];
}
