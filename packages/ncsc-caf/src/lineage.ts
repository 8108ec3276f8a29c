import { type Lineage, once, type Source } from "@bollard/model";
import type { CafChangeId } from "./changes.js";
import type { CafOutcomeId } from "./outcome-id.js";
import type { SourceId } from "./sources.js";

/** What became of outcomes of v3.2, or whence one of v4.0 comes. */
export interface CafStep extends Lineage<CafOutcomeId<"3.2">, CafOutcomeId<"4.0">> {
  /** Older outcomes of which a part moved here, although their step leads elsewhere. */
  readonly partsOf: readonly CafOutcomeId<"3.2">[];
  /** The changes that it rests on; none where the outcomes were compared for this step alone. */
  readonly changes: readonly CafChangeId[];
  readonly source: Source;
}

/** A step as it is written: its source is that of the comparison. */
type WrittenStep = Omit<CafStep, "source" | "partsOf" | "changes"> &
  Partial<Pick<CafStep, "partsOf" | "changes">>;

/** The note of an outcome that changed by `caf-chg-17` alone. */
const namesSystems =
  "Names the systems behind the function where v3.2 named the function; the substance is the same.";

/** What became of each outcome of v3.2 in v4.0, in the order of the newer edition. */
export const lineage = /* @__PURE__ */ once((): readonly CafStep[] =>
  complete([
    {
      from: ["A1.a"],
      to: ["A1.a"],
      change: "widened",
      changes: ["caf-chg-12"],
      note: "The board also understands what a compromise would do, and security counts as part of resilience.",
    },
    { from: ["A1.b"], to: ["A1.b"], change: "same" },
    {
      from: ["A1.c"],
      to: ["A1.c"],
      change: "widened",
      note: "One sign of failure more: decisions on risk that nobody can justify.",
    },
    {
      from: ["A2.a"],
      to: ["A2.a"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: "Threat analysis went to the new A2.b; resilience, new technology and requirements that are ranked and traced came in.",
    },
    {
      from: [],
      to: ["A2.b"],
      change: "new",
      partsOf: ["A2.a"],
      changes: ["caf-chg-01"],
      note: "Takes in the threat analysis that was in A2.a.",
    },
    {
      from: ["A2.b"],
      to: ["A2.c"],
      change: "renumbered",
      changes: ["caf-chg-02"],
      note: "Assurance; A2.b is something else now. The substance is the same.",
    },
    {
      from: ["A3.a"],
      to: ["A3.a"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["A4.a"],
      to: ["A4.a"],
      change: "widened",
      changes: ["caf-chg-04"],
      note: "Suppliers show how secure they are against common or capable threats; their ownership counts in buying; contracts are actively managed.",
    },
    {
      from: [],
      to: ["A4.b"],
      change: "new",
      changes: ["caf-chg-03"],
      note: "How software is developed, composed, tested, delivered and supported.",
    },
    {
      from: ["B1.a"],
      to: ["B1.a"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: "One indicator became two, and the systems behind the function are named; the substance is the same.",
    },
    { from: ["B1.b"], to: ["B1.b"], change: "same" },
    {
      from: ["B2.a"],
      to: ["B2.a"],
      change: "reworded",
      note: "Extra means of authentication have to be strong ones; the substance is the same.",
    },
    { from: ["B2.b"], to: ["B2.b"], change: "same" },
    {
      from: ["B2.c"],
      to: ["B2.c"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B2.d"],
      to: ["B2.d"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B3.a"],
      to: ["B3.a"],
      change: "widened",
      changes: ["caf-chg-17"],
      note: "Counts release of data without control among what may go wrong; names the systems behind the function.",
    },
    {
      from: ["B3.b"],
      to: ["B3.b"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B3.c"],
      to: ["B3.c"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B3.d"],
      to: ["B3.d"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: "Gives examples of mobile devices and names the systems behind the function; the substance is the same.",
    },
    {
      from: ["B3.e"],
      to: ["B3.e"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B4.a"],
      to: ["B4.a"],
      change: "widened",
      changes: ["caf-chg-11"],
      note: "Technology that decides by itself is kept from harmful actions.",
    },
    {
      from: ["B4.b"],
      to: ["B4.b"],
      change: "widened",
      changes: ["caf-chg-17"],
      note: "Service accounts are protected, and the middle level too asks that users cannot weaken settings.",
    },
    { from: ["B4.c"], to: ["B4.c"], change: "same" },
    {
      from: ["B4.d"],
      to: ["B4.d"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B5.a"],
      to: ["B5.a"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: namesSystems,
    },
    {
      from: ["B5.b"],
      to: ["B5.b"],
      change: "reworded",
      note: "That internet services are out of reach is an indicator of its own at both levels; the substance is the same.",
    },
    {
      from: ["B5.c"],
      to: ["B5.c"],
      change: "reworded",
      changes: ["caf-chg-17"],
      note: "Names ransomware among the extreme events, and the systems that may fail.",
    },
    {
      from: ["B6.a"],
      to: ["B6.a"],
      change: "widened",
      changes: ["caf-chg-16"],
      note: "Responsibility is shared; what keeps people from acting securely, incentives included, is found and dealt with.",
    },
    {
      from: ["B6.b"],
      to: ["B6.b"],
      change: "widened",
      changes: ["caf-chg-16"],
      note: "Signs of failure are new: training as the cure for everything, counted by heads, out of date or contradictory.",
    },
    {
      from: ["C1.a"],
      to: ["C1.a"],
      change: "widened",
      partsOf: ["C1.b", "C1.c", "C1.e"],
      changes: ["caf-chg-05"],
      note: "Mostly new text. Time that is in step came from C1.b, searching and enriching logs from C1.c, tools from C1.e; indicators of compromise went to C1.c.",
    },
    {
      from: ["C1.b"],
      to: ["C1.b"],
      change: "reworded",
      note: "Time that is in step went to C1.a; retention and reasons for access belong to the middle level now.",
    },
    {
      from: ["C1.c"],
      to: ["C1.c"],
      change: "widened",
      partsOf: ["C1.a", "C1.d", "C2.b"],
      changes: ["caf-chg-13"],
      note: "Indicators of compromise came from C1.a, keeping signatures current from C1.d, the steady watch for the unusual from C2.b.",
    },
    {
      from: ["C1.d"],
      to: ["C1.d"],
      change: "reworded",
      partsOf: ["C1.c"],
      changes: ["caf-chg-06"],
      note: "New text on sorting alerts, with the follow-up of alerts from C1.c; threat intelligence went to C1.f.",
    },
    {
      from: ["C1.e"],
      to: ["C1.e"],
      change: "reworded",
      changes: ["caf-chg-07"],
      note: "Tools went to C1.a; workload, other roles and the operation around came in.",
    },
    {
      from: [],
      to: ["C1.f"],
      change: "new",
      partsOf: ["C1.d", "C2.a"],
      changes: ["caf-chg-08"],
      note: "Takes in threat intelligence from C1.d and unusual behaviour from C2.a.",
    },
    {
      from: ["C2.a", "C2.b"],
      to: ["C2.a"],
      change: "merged",
      changes: ["caf-chg-09"],
      note: "Threat hunting took the place of both. What C2.a said of unusual behaviour is in C1.f; evidence for the old C2.a does not answer the new one.",
    },
    {
      from: ["D1.a"],
      to: ["D1.a"],
      change: "widened",
      changes: ["caf-chg-15"],
      note: "The middle level asks that the plan can be reached when systems are down, and is reviewed.",
    },
    { from: ["D1.b"], to: ["D1.b"], change: "same" },
    { from: ["D1.c"], to: ["D1.c"], change: "same" },
    {
      from: ["D2.a"],
      to: ["D2.a"],
      change: "widened",
      changes: ["caf-chg-10"],
      note: "Analyses more kinds of cause and what might have happened; signs of failure are bias and looking for the guilty.",
    },
    {
      from: ["D2.b"],
      to: ["D2.b"],
      change: "widened",
      changes: ["caf-chg-14"],
      note: "Near misses, what might have happened and incidents of others teach as well.",
    },
  ]),
);

function complete(written: readonly WrittenStep[]): readonly CafStep[] {
  return written.map(({ partsOf = [], changes = [], ...step }) => ({
    ...step,
    partsOf,
    changes,
    source: sourceOf(step),
  }));
}

function sourceOf({ from, to }: Pick<CafStep, "from" | "to">): Source {
  return {
    document: "NCSC Cyber Assessment Framework v3.2 and v4.0, compared",
    clause: [...new Set([...from, ...to])].join(", "),
    url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
    checked: "2026-11-25",
    verified: "full-text",
    witnesses: ["webcaf", "ciso-assistant"] satisfies readonly SourceId[],
  };
}
