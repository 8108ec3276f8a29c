import { deviceSpecSchema } from "@bollard/device-spec";
import { type Place, placeAt, type Span, type Tree } from "@bollard/document";
import { type FoundItem, itemOf } from "@bollard/linter";
import { type Framework, toPath } from "@bollard/model";
import { placeRegisterSchema } from "@bollard/place-register";
import {
  type Hover,
  type MarkupContent,
  MarkupKind,
  type Position,
} from "vscode-languageserver-types";
import { claimedEdition } from "../../claimed-edition.js";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { checkCard, entryOfRegisterCard } from "../../register/register-cards.js";
import { registerPlaceAt } from "../../register/register-places.js";
import { idPlaceAt } from "../../specification/id-places.js";
import { elsewhereCard } from "./elsewhere-card.js";
import { entryCard } from "./entry-card.js";
import { featureItems } from "./feature-items.js";
import { fieldCard } from "./field-card.js";
import { findingsAt, findingsElsewhere } from "./findings-elsewhere.js";
import { ixitCard } from "./ixit-card.js";
import { procurementCard } from "./procurement-hover.js";
import { unitCard } from "./unit-card.js";

/**
 * Explains what stands under the cursor: the entry, the test unit, the provision, the feature, the field or what is
 * cited; and where what findings on it rest on leads in the frameworks that the configuration chooses.
 */
export function provideHover(document: LintedDocument, position: Position): Hover | undefined {
  const hover = explain(document, position);
  const findings = findingsAt(document, offsetOf(document, position));
  const told = hover ? (hover.contents as MarkupContent).value : "";
  const elsewhere = findingsElsewhere(document, findings, told);
  const [first] = findings;
  if (elsewhere === "" || first === undefined) return hover;
  const value = [told, elsewhere].filter((part) => part !== "").join("\n\n---\n\n");
  const contents = { kind: MarkupKind.Markdown, value };
  return hover ? { ...hover, contents } : { contents, range: rangeOf(document, first) };
}

function explain(document: LintedDocument, position: Position): Hover | undefined {
  const { tree, kind } = document.result;
  const offset = offsetOf(document, position);
  if (kind === "procurement") {
    const card = procurementCard(document, offset);
    return card && cardAt(document, card.span, card.value);
  }
  if (tree !== undefined && kind === "place") return inRegister(document, tree, position);
  if (tree === undefined || kind !== "device") return undefined;
  const named = idPlaceAt(document, offset);
  if (named) return cardAt(document, named, entryCard(document, named.id));
  const place = placeAt(tree, offset);
  if (place === undefined || !isOn(place, offset)) return undefined;
  const text = describe(document, place);
  return text === undefined ? undefined : cardAt(document, spanOf(place), text);
}

/** Explains an entry where its id stands, a check where it is answered, and else the field. */
function inRegister(document: LintedDocument, tree: Tree, position: Position): Hover | undefined {
  const offset = offsetOf(document, position);
  const named = registerPlaceAt(document, position);
  const entry = named && entryOfRegisterCard(document, named);
  if (named && entry !== undefined) return cardAt(document, named, entry);
  const place = placeAt(tree, offset);
  if (place === undefined || !isOn(place, offset)) return undefined;
  const path = toPath(place.pointer);
  const check = path.at(-2) === "answers" ? checkCard(path.at(-1) ?? "") : undefined;
  const isTold = place.part === "key" || place.node.kind === "scalar";
  const text = check ?? (isTold ? fieldCard(placeRegisterSchema, path) : undefined);
  return text === undefined ? undefined : cardAt(document, spanOf(place), text);
}

function cardAt(document: LintedDocument, span: Span, value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, span) };
}

/** The space between a name and its value belongs to neither. */
function isOn({ node, part }: Place, offset: number): boolean {
  return part === "key" || (offset >= node.start && offset <= node.end);
}

function describe(document: LintedDocument, place: Place): string | undefined {
  const path = toPath(place.pointer);
  const edition = claimedEdition(document);
  const provision = provisionAt(path, edition);
  const isScalar = place.part === "key" || place.node.kind === "scalar";
  const explained = place.part === "key" ? ixitCard(document, path) : unitCard(document, path);
  if (explained !== undefined) return explained;
  if (provision && path.length === 2 && isScalar) return provisionCard(document, provision);
  if (path[0] === "features" && path[1] !== undefined) {
    return [fieldCard(deviceSpecSchema, path), featureItems(path[1], edition)]
      .filter((part) => part)
      .join("\n\n");
  }
  if (!isScalar) return undefined;
  const card = fieldCard(deviceSpecSchema, path);
  return provision && card ? `${card}\n\n---\n\n${provisionCard(document, provision)}` : card;
}

function provisionCard(document: LintedDocument, provision: FoundItem): string {
  const parts = [itemCard(provision), elsewhereCard(document, provision)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function spanOf({ node, part }: Place): Span {
  return part === "key" && node.key ? node.key : node;
}

function provisionAt(
  path: readonly string[],
  framework: Framework | undefined,
): FoundItem | undefined {
  const [area, item] = path;
  if (area !== "ics" || item === undefined || framework === undefined) return undefined;
  return itemOf({ framework: framework.id, edition: framework.edition, item });
}
