import {
  type KnownUseCase,
  type TenderReference,
  tenderReferences,
} from "@bollard/connected-place-sectors";
import type { Level } from "@bollard/model";
import { findWords } from "@bollard/uk-procurement/topics";
import type { Purchase } from "../definition/purchase.js";
import type { ProcurementDocument } from "../procurement-document.js";
import { useCasesOf } from "./purchase-facts.js";
import { asks } from "./survey.js";

/** What a document leaves out of the rules of its sector. */
export interface SectorGap {
  /** A warning where something that was checked is left out, else a hint. */
  readonly level: Level;
  readonly what: string;
  readonly todo: string;
  /** What to put into the model clause. */
  readonly values: Readonly<Record<string, string>>;
}

/** The first declared use case of whose instruments a document names none; `undefined` where there is no such. */
export function sectorGap(document: ProcurementDocument): SectorGap | undefined {
  const texts = document.statements
    .filter(({ topics, section }) => asks(document, section) && isOnSector(topics))
    .map(({ text }) => text);
  for (const useCase of useCasesOf(document.purchase)) {
    const expected = tenderReferences(useCase.id).filter((one) => mayReach(one, document.purchase));
    const named = expected.some((one) => texts.some((text) => findWords(one, text)));
    if (!named && expected.length > 0) return gapOf(useCase, expected);
  }
  return undefined;
}

function isOnSector(topics: ProcurementDocument["statements"][number]["topics"]): boolean {
  return topics.some(({ topic }) => topic === "sector-duties");
}

/** Says whether an instrument may reach the buyer; what is not declared may be anything. */
function mayReach({ buyers, nations }: TenderReference, { buyer, nation }: Purchase): boolean {
  if (buyers && buyer !== undefined && !buyers.some((one) => one === buyer)) return false;
  return nation === undefined || nations.some((one) => one === nation);
}

function gapOf({ name }: KnownUseCase, expected: readonly TenderReference[]): SectorGap {
  const reasons = expected.map(({ cite, why }) => `${cite} (${why})`).join("; ");
  const certain = expected.some(
    ({ verified, confidence }) => verified !== "unchecked" && confidence === "high",
  );
  return {
    level: certain ? "warning" : "hint",
    what: `This document names none of the rules for ${name}, such as ${reasons}.`,
    todo: "Name those that apply, with their editions, and ask how each is shown to be met.",
    values: { instruments: expected.map(({ cite }) => cite).join(", ") },
  };
}
