import { deviceSpecSchema } from "@bollard/device-spec";
import { type Place, placeAt, type Span } from "@bollard/document";
import { type FoundItem, itemOf } from "@bollard/linter";
import { toPath } from "@bollard/model";
import { choicesOf } from "@bollard/shape";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { schemaAt } from "../../schema-at.js";
import { featureItems } from "./feature-items.js";

/** Explains what stands under the cursor: the provision, the feature or the field. */
export function provideHover(document: LintedDocument, position: Position): Hover | undefined {
  const { tree, kind } = document.result;
  if (tree === undefined || kind !== "device") return undefined;
  const place = placeAt(tree, offsetOf(document, position));
  if (place === undefined) return undefined;
  const text = describe(document, place);
  if (text === undefined) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: text },
    range: rangeOf(document, spanOf(place)),
  };
}

function describe(document: LintedDocument, place: Place): string | undefined {
  const path = toPath(place.pointer);
  const edition = claimedEdition(document);
  const provision = provisionAt(path, edition);
  if (provision && (place.part === "key" || path.length > 2)) return itemCard(provision);
  if (path[0] === "features" && path[1] !== undefined) {
    return [fieldCard(path), featureItems(path[1], edition)].filter((part) => part).join("\n\n");
  }
  return place.part === "key" || place.node.kind === "scalar" ? fieldCard(path) : undefined;
}

function spanOf({ node, part }: Place): Span {
  return part === "key" && node.key ? node.key : node;
}

/** The edition of EN 303 645 that the document claims. */
function claimedEdition({ result }: LintedDocument): string {
  const data = result.tree?.root?.value as { claims?: Record<string, unknown> } | undefined;
  const claimed = data?.claims?.["etsi-en-303-645"];
  return typeof claimed === "string" ? claimed : "3.1.3";
}

function provisionAt(path: readonly string[], edition: string): FoundItem | undefined {
  const [area, id] = path;
  if (area !== "ics" || id === undefined) return undefined;
  return itemOf({ framework: "etsi-en-303-645", edition, item: id });
}

function fieldCard(path: readonly string[]): string | undefined {
  const schema = schemaAt(deviceSpecSchema, path);
  const name = path.at(-1);
  if (schema === undefined || name === undefined) return undefined;
  const choices = choicesOf(schema);
  const values = choices ? `Values: ${choices.map((choice) => `\`${choice}\``).join(", ")}` : "";
  const text = schema.description ?? schema.title;
  if (text === undefined && values === "") return undefined;
  return [`**${name}**`, text, values].filter((part) => part).join("\n\n");
}
