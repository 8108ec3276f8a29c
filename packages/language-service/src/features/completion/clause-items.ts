import { evaluate } from "@bollard/model";
import {
  clauseValues,
  factsOf,
  type ProcurementDocument,
  surveyOf,
} from "@bollard/procurement-document";
import { fillClause, type Topic, type TopicId, topics } from "@bollard/uk-procurement/topics";
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from "vscode-languageserver-types";
import { type LintedDocument, lineEnd, rangeOf } from "../../document.js";
import { procurementOf } from "../../procurement/procurement-of.js";

const word = /^[ \t]*(?:[-*] )?(bollard(?::[ \t]?[\w-]*)?)$/i;

/** How a clause is asked for. */
export interface ClauseRequest {
  /** False where the editor asks by itself: then the word must be there, with its colon. */
  readonly asked: boolean;
  /** True where the editor lets its user go from one value of the clause to the next. */
  readonly snippets: boolean;
}

/** Model clauses, at `bollard: <topic>` or in an empty line: on what the document does not yet cover first. */
export function clauseItems(
  document: LintedDocument,
  offset: number,
  request: ClauseRequest,
): CompletionItem[] {
  const procurement = procurementOf(document);
  const typed = typedAt(document, offset, request.asked);
  if (procurement === undefined || typed === undefined) return [];
  const range = rangeOf(document, { start: offset - typed.length, end: offset });
  const facts = factsOf(procurement.purchase);
  const all: readonly Topic<TopicId>[] = topics;
  const fitting = all.filter(
    ({ appliesIf }) => appliesIf === undefined || evaluate(appliesIf, facts) !== "false",
  );
  const { coverage } = surveyOf(procurement);
  return fitting.map((topic) => {
    const isCovered = coverage.has(topic.id);
    const plain = fillClause(topic.clause, clauseValues(topic.id, procurement.purchase));
    return {
      label: `bollard: ${topic.id}`,
      kind: CompletionItemKind.Snippet,
      detail: `Clause on ${topic.title}${isCovered ? "" : ", not yet covered here"}`,
      documentation: { kind: MarkupKind.Markdown, value: `${topic.why}\n\n${plain}` },
      sortText: `${isCovered ? 1 : 0}${topic.id}`,
      ...(typed === "" && { filterText: topic.id }),
      ...(request.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
      textEdit: { range, newText: request.snippets ? snippetOf(topic, procurement) : plain },
    };
  });
}

/** What is typed of the word; nothing at all in an empty line; `undefined` elsewhere. */
function typedAt({ text }: LintedDocument, offset: number, asked: boolean): string | undefined {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? "";
  const typed = word.exec(before)?.[1];
  if (typed !== undefined) return asked || typed.includes(":") ? typed : undefined;
  const isEmpty = before.trim() === "" && text.slice(offset, lineEnd(text, offset)).trim() === "";
  return asked && isEmpty ? "" : undefined;
}

/** The clause with its values as places to stop at. */
function snippetOf({ id, clause }: Topic<TopicId>, { purchase }: ProcurementDocument): string {
  const known = clauseValues(id, purchase);
  const stops = Object.entries(clause.parameters).map(([name, { is, usual }], index) => {
    const value = (known[name] ?? usual ?? `[${is}]`).replaceAll(/[\\$}]/g, "\\$&");
    return [name, `\${${index + 1}:${value}}`] as const;
  });
  const text = clause.text.replaceAll(/[\\$]/g, "\\$&");
  return fillClause({ ...clause, text }, Object.fromEntries(stops));
}
