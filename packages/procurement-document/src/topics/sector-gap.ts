import type { Level } from "@bollard/model";
import { findWords, type SectorInstrument, type UseCase } from "@bollard/uk-procurement/topics";
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
    const instruments = useCase.instruments.filter((one) => mayReach(one, document.purchase));
    const named = instruments.some((one) => texts.some((text) => findWords(one, text)));
    if (!named && instruments.length > 0) return gapOf(useCase, instruments);
  }
  return undefined;
}

function isOnSector(topics: ProcurementDocument["statements"][number]["topics"]): boolean {
  return topics.some(({ topic }) => topic === "sector-duties");
}

/** Says whether an instrument may reach the buyer; what is not declared may be anything. */
function mayReach({ buyers, nations }: SectorInstrument, { buyer, nation }: Purchase): boolean {
  if (buyers && buyer !== undefined && !buyers.some((one) => one === buyer)) return false;
  return !nations || nation === undefined || nations.some((one) => one === nation);
}

function gapOf({ title }: UseCase, instruments: readonly SectorInstrument[]): SectorGap {
  const reasons = instruments.map(({ cite, why }) => `${cite} (${why})`).join("; ");
  const certain = instruments.some(
    ({ verified, confidence }) => verified !== "unchecked" && confidence === "high",
  );
  return {
    level: certain ? "warning" : "hint",
    what: `This document names none of the rules for ${title}, such as ${reasons}.`,
    todo: "Name those that apply, with their editions, and ask how each is shown to be met.",
    values: { instruments: instruments.map(({ cite }) => cite).join(", ") },
  };
}
