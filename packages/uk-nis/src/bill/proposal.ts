import type { Clause, Confidence, Framework, Item, Source, Verification } from "@bollard/model";
import type { Figure } from "../parameters.js";
import type { SourceId } from "../sources.js";

/** Whom an entry of the Bill would reach. */
export type ProposedRole =
  | "operator-of-essential-services"
  | "relevant-digital-service-provider"
  | "relevant-managed-service-provider"
  | "critical-supplier"
  | "data-centre-operator"
  | "large-load-controller"
  | "competent-authority"
  | "government"
  | "local-authority"
  | "buyer";

/** What an entry of the Bill says in figures, dates and lists. */
export interface ProposedParameters {
  readonly figures?: readonly Figure[];
  /** Days that matter, by what happened on them: `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Days that sources give differently, by what happened: the day taken, and the other one. */
  readonly disputedDates?: Readonly<Record<string, readonly [taken: string, other: string]>>;
  readonly recipients?: readonly string[];
  readonly members?: readonly string[];
  readonly excludes?: readonly string[];
  /** Of two figures the greater counts. */
  readonly greaterOf?: true;
}

/** One entry of the Bill: a proposal, never law. */
export interface BillEntry<Id extends string = string> extends Item<Id> {
  readonly status: "proposal";
  /** How the entry is named in messages; it says that the Bill is no law. */
  readonly label: string;
  readonly citeAs: string;
  readonly title: string;
  /** It binds nobody. */
  readonly obligation: "information";
  readonly roles: readonly ProposedRole[];
  readonly parameters?: ProposedParameters;
  readonly confidence: Confidence;
  /** True where the entry must be looked up again before anybody relies on it. */
  readonly mustRecheck: boolean;
}

/**
 * The Bill with its entries. It looks like a framework but its kind is `proposal`, so that it does
 * not pass for law where a `Framework` is expected.
 */
export interface Proposal<Id extends string = string>
  extends Omit<Framework<Id>, "kind" | "items" | "inForce"> {
  readonly kind: "proposal";
  readonly status: "proposal";
  readonly clauses: readonly Clause[];
  readonly items: readonly BillEntry<Id>[];
  /** The day of the latest source on its stage, `YYYY-MM-DD`. */
  readonly stageAsOf: string;
}

/** The name of the Bill in messages. */
export const billLabel = "Cyber Security and Resilience Bill (a proposal, not law)";

/** An entry as its file writes it. */
interface WrittenEntry<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** The clauses, by the numbers of Bill 385. */
  readonly place: string;
  readonly summary: string;
  readonly roles: readonly ProposedRole[];
  readonly parameters?: ProposedParameters;
  readonly confidence: Confidence;
  readonly verified: Verification;
  readonly sources: readonly SourceId[];
  readonly checked?: string;
  readonly mustRecheck?: true;
  readonly note?: string;
}

/** Writes entries of the Bill; each gets its label and its source. */
export function propose<const Id extends string>(
  written: readonly WrittenEntry<Id>[],
): readonly BillEntry<Id>[] {
  return written.map((entry) => {
    const { id, title, place, summary, roles, parameters, confidence } = entry;
    const label = `${billLabel}, ${place}`;
    return {
      id,
      parent: "bill",
      status: "proposal",
      label,
      citeAs: label,
      title,
      summary,
      obligation: "information",
      roles,
      ...(parameters && { parameters }),
      confidence,
      mustRecheck: entry.mustRecheck ?? false,
      source: toSource(entry),
    };
  });
}

function toSource(entry: WrittenEntry<string>): Source {
  return {
    document:
      "Cyber Security and Resilience (Network and Information Systems) Bill, Bill 385 of 2024-26",
    clause: entry.place,
    url: "https://bills.parliament.uk/bills/4035",
    checked: entry.checked ?? "2026-11-22",
    verified: entry.verified,
    witnesses: entry.sources,
    ...(entry.note && { note: entry.note }),
  };
}
