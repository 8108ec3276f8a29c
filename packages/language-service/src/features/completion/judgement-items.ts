import { nodeAt } from "@bollard/document";
import { type Assessment, type Entry, entryIndex } from "@bollard/etsi-ts-103-701/assess";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { LintedDocument } from "../../document.js";
import { oneLine } from "../../specification/one-line.js";
import { assessmentOf, subjectOf } from "../../specification/specification.js";
import { entryItems } from "./entry-items.js";
import { complete, inOrder, type Typing, valueText } from "./typing.js";

/** The test units that a judgement can be about: those that are open first. */
export function unitItems(document: LintedDocument, typing: Typing): CompletionItem[] {
  const assessment = assessmentOf(document);
  if (assessment === undefined) return [];
  const isOpen = (verdict: string) => verdict === "INCONCLUSIVE";
  const units = assessment.units.filter(({ verdict }) => verdict !== "N/A");
  const ordered = [
    ...units.filter(({ verdict }) => isOpen(verdict)),
    ...units.filter(({ verdict }) => !isOpen(verdict)),
  ];
  const items = ordered.map(({ unit, verdict, rulings }) => {
    const asked = rulings.find(({ question }) => question !== undefined)?.question;
    const said = isOpen(verdict) ? `open${asked ? `: ${asked}` : ""}` : verdict;
    return {
      ...complete(unit.id, valueText(unit.id, typing), CompletionItemKind.Reference, typing),
      detail: oneLine(said, 160),
      documentation: unit.summary,
    };
  });
  return inOrder(items);
}

/** The entries that a judgement can be about: those that its unit looks at, the open ones first. */
export function judgedEntryItems(
  document: LintedDocument,
  offset: number,
  typing: Typing,
): CompletionItem[] {
  const subject = subjectOf(document);
  const assessment = assessmentOf(document);
  if (subject === undefined || assessment === undefined) return [];
  const { entries } = entryIndex(subject);
  const concerned = concernedBy(unitOf(document, offset), assessment);
  const own = concerned.flatMap(
    (pointer) => entries.find((entry) => entry.pointer === pointer) ?? [],
  );
  return entryItems(own.length > 0 ? unique(own) : entries, typing);
}

/** The unit of the judgement that an offset lies in or behind. */
function unitOf({ result }: LintedDocument, offset: number): unknown {
  const list = result.tree && nodeAt(result.tree, "/judgements");
  const judgement = list?.children.findLast(({ start }) => start <= offset);
  return (judgement?.value as { readonly unit?: unknown } | null | undefined)?.unit;
}

function concernedBy(unit: unknown, { units }: Assessment): readonly string[] {
  const rulings = units.find((one) => one.unit.id === unit)?.rulings ?? [];
  const open = rulings.filter(({ verdict }) => verdict === "INCONCLUSIVE");
  return [...open, ...rulings].flatMap(({ entry }) => entry ?? []);
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(entries)];
}
