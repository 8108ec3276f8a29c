import {
  type Citation,
  type Level,
  type Report,
  type Segment,
  uniqueCitations,
} from "@bollard/model";
import type { ProcurementDocument } from "../procurement-document.js";
import { holdsRequirements } from "../topics/evidence.js";
import { useCasesOf } from "../topics/purchase-facts.js";
import type { CheckWords } from "./check-words.js";
import { type KnownCheck, procurementCheck } from "./known-checks.js";
import { leavesOpen } from "./speaks-of.js";

/** Where and for what it is asked. */
export interface Asking {
  readonly path: readonly Segment[];
  /** As in "for video surveillance". */
  readonly forWhat: string;
}

/** Whether checks are made of a document: its author declares use cases, and it could answer them. */
export function isChecked(document: ProcurementDocument): boolean {
  if (document.notice || document.language === "other") return false;
  return useCasesOf(document.purchase).length > 0 && holdsRequirements(document);
}

/** Asks of what nobody in a document speaks, once; apart from it, once, what rests on unchecked facts. */
export function askFor(
  checks: readonly CheckWords[],
  document: ProcurementDocument,
  { path, forWhat }: Asking,
  report: Report,
): void {
  const open = checks
    .filter((check) => leavesOpen(document, check))
    .map(({ id }) => procurementCheck(id));
  for (const level of ["info", "hint"] as const) {
    const own = open.filter((check) => check.level === level);
    if (own.length > 0) report.at(path, remarkOn(own, forWhat, level));
  }
}

/** The items that checks serve, each once. */
export function citesOf(checks: readonly { readonly id: string }[]): readonly Citation[] {
  return uniqueCitations(checks.flatMap(({ id }) => procurementCheck(id).cites));
}

function remarkOn(open: readonly KnownCheck[], forWhat: string, level: Level) {
  const sought = open.map(({ id, looksFor }) => `${looksFor} (${id})`).join("; ");
  return {
    level,
    question: true as const,
    what: `For ${forWhat}, nothing was found in this document of: ${sought}.`,
    todo: "Ask for what this purchase needs. Where another document of the set asks for it, or the question does not arise, accept the finding with that reason.",
    cites: citesOf(open),
  };
}
