import type { BuyerKind } from "@bollard/connected-place-sectors";
import type { Nation } from "@bollard/model";
import { evaluate, type Facts, factsIn, type Truth } from "@bollard/model";
import { nations as allNations, buyerKinds } from "./buyer.js";
import type { CitationUse } from "./citation-use.js";
import { type CitationId, citations } from "./citations.js";
import type { Purchase, PurchaseFact } from "./purchase.js";

/** What has to be known before it can be said whether a reference applies. */
export type OpenQuestion = "buyer" | "nation" | "commenced" | PurchaseFact;

/** A reference that a purchase should carry, or may have to. */
export interface ApplicableCitation {
  readonly citation: CitationUse<CitationId>;
  /** `ask` where something that decides is not known. */
  readonly verdict: "applies" | "ask";
  /** What to find out; empty where it applies. */
  readonly open: readonly OpenQuestion[];
}

/**
 * The references that an invitation to tender for a purchase should carry, in the order of
 * `citations`. What certainly does not apply is left out; what cannot be decided is asked.
 */
export function citationsFor(purchase: Purchase): readonly ApplicableCitation[] {
  const facts = factsOf(purchase);
  return citations().flatMap((citation) => judge(citation, purchase, facts) ?? []);
}

function judge(
  citation: CitationUse<CitationId>,
  purchase: Purchase,
  facts: Facts<PurchaseFact>,
): ApplicableCitation | undefined {
  const { buyers, nations, appliesIf, commencedFrom } = citation;
  const commenced = purchase.commenced;
  const answers: readonly (readonly [Truth, readonly OpenQuestion[]])[] = [
    [isAmong(purchase.buyer, buyers, buyerKinds), ["buyer"]],
    [isAmong(purchase.nation, nations, allNations), ["nation"]],
    [commencedFrom ? isFrom(commenced, commencedFrom) : "true", ["commenced"]],
    appliesIf
      ? [evaluate(appliesIf, facts), factsIn(appliesIf).filter((fact) => facts[fact] === undefined)]
      : ["true", []],
  ];
  if (answers.some(([truth]) => truth === "false")) return undefined;
  const open = answers.flatMap(([truth, questions]) => (truth === "unknown" ? questions : []));
  return { citation, verdict: open.length === 0 ? "applies" : "ask", open };
}

function isAmong<T>(one: T | undefined, some: readonly T[], every: readonly T[]): Truth {
  if (some.length === every.length) return "true";
  if (one === undefined) return "unknown";
  return some.includes(one) ? "true" : "false";
}

function isFrom(day: string | undefined, from: string): Truth {
  if (day === undefined) return "unknown";
  return day >= from ? "true" : "false";
}

/** Buyers whose functions are certainly devolved or transferred; of the others somebody has to say. */
const devolvedBuyers: Readonly<Record<Nation, readonly BuyerKind[]>> = {
  england: [],
  wales: ["council", "nhs"],
  scotland: ["council", "nhs", "police"],
  "northern-ireland": ["council", "nhs"],
};

/** The declared facts, with those on devolution that follow from buyer and nation. */
function factsOf({ buyer, nation, facts = {} }: Purchase): Facts<PurchaseFact> {
  if (nation === undefined) return facts;
  const certainly = buyer !== undefined && devolvedBuyers[nation].includes(buyer);
  return {
    ...(nation === "england" && { devolved: false }),
    ...(certainly && { devolved: true }),
    ...(nation !== "scotland" && { devolvedScottish: false }),
    ...(nation === "scotland" && certainly && { devolvedScottish: true }),
    ...facts,
  };
}
