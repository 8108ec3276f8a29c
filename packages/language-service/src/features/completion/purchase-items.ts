import { procurementMarker, purchaseSchema } from "@bollard/procurement-document";
import type { Schema } from "@bollard/shape";
import type { CompletionItem } from "vscode-languageserver-types";
import type { LintedDocument } from "../../document.js";
import { schemaAt } from "../../schema-at.js";
import { cursorAt } from "./cursor.js";
import { fieldItems, valueItems } from "./schema-items.js";
import { typingAt } from "./typing.js";

/** What Bollard reads of the front matter; all else in it is the author's own. */
const frontMatter: Schema = {
  type: "object",
  properties: {
    bollard: { enum: [procurementMarker], description: "Marks a procurement document." },
    purchase: purchaseSchema,
  },
};

/** Fields and values of the front matter of a procurement document, above all of the purchase. */
export function purchaseItems(
  document: LintedDocument,
  offset: number,
  end: number,
): CompletionItem[] {
  const cursor = cursorAt({ ...document, text: document.text.slice(0, end) }, offset);
  if (cursor === undefined) return [];
  const typing = typingAt(document, cursor, offset);
  const schema = schemaAt(frontMatter, cursor.path);
  if (cursor.part === "value") return valueItems(schema, typing);
  return [...fieldItems(schema, cursor, typing), ...valueItems(schema, typing)];
}
