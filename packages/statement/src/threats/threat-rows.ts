import type { StridePromptId } from "@bollard/secure-connected-places-playbook";
import { stride } from "@bollard/secure-connected-places-playbook";
import {
  type Content,
  code,
  type Row,
  type Run,
  strong,
  type Table,
} from "../handover/handover.js";
import type {
  AskedPrompt,
  Declared,
  ModelElement,
  ModelFlow,
  RecordedThreat,
  ThreatModel,
} from "./threat-model.js";

type Asks = ReadonlyMap<StridePromptId, string>;

/** The words of the questions of a model. */
export function wordsOfQuestions({ questions }: ThreatModel): Asks {
  return new Map(questions.map(({ id, asks }) => [id, asks]));
}

/** The questions to some elements or flows, a row for each and each category. */
export function questionTable(
  caption: string,
  parts: readonly (ModelElement | ModelFlow)[],
  asks: Asks,
): Table {
  return {
    kind: "table",
    caption,
    columns: [
      { label: parts[0]?.kind === "flow" ? "Flow" : "Element", width: 2 },
      { label: "Category", width: 1.4 },
      { label: "Open questions", width: 4 },
      { label: "Answered by what is declared", width: 4 },
    ],
    rows: parts.flatMap((part) => rowsOf(part, asks)),
  };
}

function rowsOf(part: ModelElement | ModelFlow, asks: Asks): readonly Row[] {
  const name = nameOfPart(part);
  return stride().flatMap(({ letter, title }): readonly Row[] => {
    const prompts = part.prompts.filter(({ category }) => category === letter);
    const threats = part.threats.filter(({ category }) => category === letter);
    if (prompts.length === 0 && threats.length === 0) return [];
    return [
      { cells: [name, title, openCell(prompts, threats, asks), answeredCell(prompts, asks)] },
    ];
  });
}

/** An element or flow by its name and id, and a flow with its ends. */
function nameOfPart(part: ModelElement | ModelFlow): Content {
  const { name, label } = part;
  const title: readonly Run[] = name === undefined ? [code(label)] : [name, " ", code(label)];
  if (part.kind !== "flow") return [...title, "\n", kindInWords(part)];
  const via = part.via.length === 0 ? "" : `, through ${part.via.join(", ")}`;
  return [...title, "\n", `${part.from.label} → ${part.to.label}${via}`];
}

const kinds = { process: "process", store: "store", "external-entity": "external entity" } as const;
const lists = {
  systems: "system",
  deviceClasses: "devices",
  dataSets: "data set",
  suppliers: "supplier",
} as const;

function kindInWords({ list, kind }: ModelElement): string {
  return `${lists[list]}, ${kinds[kind]}`;
}

function openCell(
  prompts: readonly AskedPrompt[],
  threats: readonly RecordedThreat[],
  asks: Asks,
): Content {
  const open = prompts.filter(({ standing }) => standing === "open");
  const questions = open.map((prompt) => questionOf(prompt, asks)).join("\n");
  const remarks = new Set(prompts.flatMap((prompt) => prompt.remarks));
  const recorded = threats.filter(({ status }) => status === "open" || status === "not said");
  const notes = [
    ...remarks,
    ...recorded.flatMap(({ what, label }) => (what === undefined ? [] : [`${label}: ${what}`])),
  ];
  return [questions, notes.length > 0 ? "\n\n" : "", notes.join("\n")];
}

function answeredCell(prompts: readonly AskedPrompt[], asks: Asks): Content {
  const answered = prompts.filter(({ standing }) => standing === "answered");
  return answered.flatMap((prompt, index): readonly Run[] => [
    ...(index > 0 ? ["\n\n"] : []),
    questionOf(prompt, asks),
    ...answers(prompt.by),
  ]);
}

const mostAnswers = 3;

function answers(by: readonly Declared[]): readonly Run[] {
  const shown = by
    .slice(0, mostAnswers)
    .flatMap(({ says, at }): readonly Run[] => ["\n", strong(says), " ", code(at)]);
  return by.length <= mostAnswers ? shown : [...shown, `\nand ${by.length - mostAnswers} more`];
}

function questionOf({ prompt, onlyWhere }: AskedPrompt, asks: Asks): string {
  const question = asks.get(prompt) ?? prompt;
  return onlyWhere === undefined ? question : `Only where ${onlyWhere}: ${question}`;
}
