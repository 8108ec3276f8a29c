import { itemOf } from "@bollard/linter";
import { type CompletionItem, CompletionItemKind, MarkupKind } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { citableTexts } from "../../procurement/citable-texts.js";
import { editionsCited } from "../../procurement/cited-items.js";
import { inOrder } from "./typing.js";

/** What is read of the line before the cursor. */
const farthest = 100;
const shortest = 3;

const standard = { document: "ETSI EN 303 645" };
const inStandard =
  /\bEN ?303 ?645(?: V(\d\.\d\.\d))?(?: \(\d{4}-\d\d\))?,? (?:provisions? |clause )?((?:\d{1,2}\.\d{1,2}-\d{1,2}[A-Z]?(?:, | and | or )){0,9})([\d.A-Z-]{0,9})$/;

/**
 * Citations that go on from the words before the cursor: provisions behind the name of EN 303 645, else
 * whatever begins as these words do.
 * @param asked - false where the editor asks by itself, so that ordinary words open no list
 */
export function citationItems(
  document: LintedDocument,
  offset: number,
  asked: boolean,
): CompletionItem[] {
  const before = lineBefore(document.text, offset);
  const [, edition, listed, typed] = inStandard.exec(before) ?? [];
  if (typed !== undefined) {
    const needsEdition = edition === undefined && listed === "";
    return provisionsOf(document, offset, { typed, edition, needsEdition });
  }
  for (const begun of beginnings(before)) {
    if (!asked && !isTelling(begun)) continue;
    const items = itemsThatBegin(document, offset, begun);
    if (items.length > 0) return inOrder(items);
  }
  return [];
}

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - farthest), offset);
  return before.slice(before.search(/[^\r\n]*$/));
}

/** What the words before the cursor may be the beginning of, the longest first. */
function beginnings(before: string): readonly string[] {
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(({ index }) => index);
  const all = starts.map((start) => before.slice(start));
  return all.filter(({ length }) => length >= shortest);
}

/** Two words, or an abbreviation: “Data” alone begins many a sentence. */
function isTelling(begun: string): boolean {
  return /^\p{Lu}{2}/u.test(begun) || /^\S+ \S/u.test(begun);
}

function itemsThatBegin(document: LintedDocument, offset: number, begun: string): CompletionItem[] {
  const range = rangeOf(document, { start: offset - begun.length, end: offset });
  return citableTexts().flatMap(({ text, detail, spellings, found }) => {
    const spelling = spellings.find((one) => one.startsWith(begun));
    if (spelling === undefined || text === begun) return [];
    return [
      {
        label: text,
        kind: CompletionItemKind.Reference,
        detail,
        ...(spelling !== text && { filterText: spelling }),
        ...(found && { documentation: { kind: MarkupKind.Markdown, value: itemCard(found) } }),
        textEdit: { range, newText: text },
      },
    ];
  });
}

/** What is written of a provision. */
interface Begun {
  readonly typed: string;
  readonly edition: string | undefined;
  /** True where the edition is to be written before the provision. */
  readonly needsEdition: boolean;
}

/** Provisions of the edition that is named; where none is, of the newest. */
function provisionsOf(
  document: LintedDocument,
  offset: number,
  { typed, edition, needsEdition }: Begun,
): CompletionItem[] {
  const editions = editionsCited(standard);
  const framework = editions.find((one) => one.edition === edition) ?? editions.at(-1);
  if (framework === undefined) return [];
  const range = rangeOf(document, { start: offset - typed.length, end: offset });
  const lead = needsEdition ? `V${framework.edition} provision ` : "";
  const provisions = framework.items.flatMap(({ id, status }) => {
    const found = itemOf({ framework: framework.id, edition: framework.edition, item: id });
    if (found === undefined || !id.startsWith(typed)) return [];
    return [
      {
        label: id,
        kind: CompletionItemKind.Reference,
        detail: status ?? "",
        documentation: { kind: MarkupKind.Markdown, value: itemCard(found) },
        textEdit: { range, newText: `${lead}${id}` },
      },
    ];
  });
  const named = needsEdition ? editions.toReversed() : [];
  const versions = named.map(({ edition: version, published, title }) => {
    const text = `V${version} (${published})`;
    const kind = CompletionItemKind.Constant;
    return { label: text, kind, detail: title, textEdit: { range, newText: text } };
  });
  return inOrder([...versions.filter(({ label }) => label.startsWith(typed)), ...provisions]);
}
