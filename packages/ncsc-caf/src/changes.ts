import { type Confidence, once, type Source } from "@bollard/model";
import type { CafOutcomeId } from "./outcome-id.js";
import type { SourceId } from "./sources.js";

/** What kind of change it is. */
export type CafChangeKind = "added" | "renumbered" | "merged" | "retitled" | "expanded" | "wording";

/** A change from v3.2 to v4.0 that was found by reading both; the NCSC's own record of changes was not read. */
export interface CafChange<Id extends string = string> {
  readonly id: Id;
  readonly kind: CafChangeKind;
  /** The outcomes of v3.2 that it touches; none where something was added, or where it touches the whole. */
  readonly from: readonly CafOutcomeId<"3.2">[];
  /** The outcomes of v4.0 that it touches; none where it touches the whole. */
  readonly to: readonly CafOutcomeId<"4.0">[];
  readonly title: string;
  /** What changed, in our own words. */
  readonly summary: string;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** A change as it is written: its source is that of the comparison. */
type WrittenChange<Id extends string> = Omit<CafChange<Id>, "confidence" | "source">;

/** The changes from v3.2 to v4.0 that were found; `lineage` says what became of every outcome. */
export const changes = /* @__PURE__ */ once(() =>
  complete([
    {
      id: "caf-chg-01",
      kind: "added",
      from: [],
      to: ["A2.b"],
      title: "Understanding Threat",
      summary:
        "A new outcome: know how attackers work and what they want, and decide on risks by it.",
    },
    {
      id: "caf-chg-02",
      kind: "renumbered",
      from: ["A2.b"],
      to: ["A2.c"],
      title: "Assurance",
      summary: "Assurance made room for the new A2.b and is A2.c; it asks the same.",
    },
    {
      id: "caf-chg-03",
      kind: "added",
      from: [],
      to: ["A4.b"],
      title: "Secure Software Development and Support",
      summary:
        "A new outcome: a framework for secure development, known make-up and origin of software, safe build environments, tests, authentic updates, support.",
    },
    {
      id: "caf-chg-04",
      kind: "expanded",
      from: ["A4.a"],
      to: ["A4.a"],
      title: "Supply Chain",
      summary:
        "Suppliers show security that fits common or capable threats; who owns them and where they are from counts when buying; contracts are actively managed.",
    },
    {
      id: "caf-chg-05",
      kind: "retitled",
      from: ["C1.a"],
      to: ["C1.a"],
      title: "Monitoring Coverage becomes Sources and Tools for Logging and Monitoring",
      summary:
        "Mostly written anew and longer: host and network sources, one time, what tools reach, regular review.",
    },
    {
      id: "caf-chg-06",
      kind: "retitled",
      from: ["C1.d"],
      to: ["C1.d"],
      title: "Identifying Security Incidents becomes Triage of Security Alerts",
      summary: "Written anew around sorting alerts, playbooks, categories and records.",
    },
    {
      id: "caf-chg-07",
      kind: "retitled",
      from: ["C1.e"],
      to: ["C1.e"],
      title: "Monitoring Tools and Skills becomes Personnel Skills for Monitoring and Detection",
      summary: "The tools went to C1.a; what stays is people, their knowledge and their workload.",
    },
    {
      id: "caf-chg-08",
      kind: "added",
      from: [],
      to: ["C1.f"],
      title:
        "Understanding User's and System's Behaviour, and Threat Intelligence (within Security Monitoring)",
      summary:
        "A new outcome that takes in unusual behaviour from the old C2.a and the use of threat intelligence.",
    },
    {
      id: "caf-chg-09",
      kind: "merged",
      from: ["C2.a", "C2.b"],
      to: ["C2.a"],
      title: "Threat Hunting",
      summary:
        "Principle C2 turns from Proactive Security Event Discovery with two outcomes into Threat Hunting with one, which knows a middle level.",
    },
    {
      id: "caf-chg-10",
      kind: "retitled",
      from: ["D2.a"],
      to: ["D2.a"],
      title: "Incident Root Cause Analysis becomes Post Incident Analysis",
      summary:
        "Looks at more kinds of cause (organisation, technology, people) and at what might have happened.",
    },
    {
      id: "caf-chg-11",
      kind: "expanded",
      from: ["B4.a"],
      to: ["B4.a"],
      title: "Secure by Design",
      summary: "New is that technology which decides by itself is kept from harmful actions.",
    },
    {
      id: "caf-chg-12",
      kind: "expanded",
      from: ["A1.a"],
      to: ["A1.a"],
      title: "Board Direction",
      summary:
        "Two indicators more: the board understands what is at stake, and security counts as what makes the function resilient.",
    },
    {
      id: "caf-chg-13",
      kind: "expanded",
      from: ["C1.c"],
      to: ["C1.c"],
      title: "Generating Alerts",
      summary:
        "Longer: indicators of compromise, enriched alerts, rules that are tuned, a steady watch for the unusual.",
    },
    {
      id: "caf-chg-14",
      kind: "expanded",
      from: ["D2.b"],
      to: ["D2.b"],
      title: "Using Incidents to Drive Improvements",
      summary: "New are lessons from what might have happened and from incidents of others.",
    },
    {
      id: "caf-chg-15",
      kind: "expanded",
      from: ["D1.a"],
      to: ["D1.a"],
      title: "Response Plan",
      summary:
        "The middle level asks more: the plan can be reached when systems are down, and is reviewed.",
    },
    {
      id: "caf-chg-16",
      kind: "expanded",
      from: ["B6.a", "B6.b"],
      to: ["B6.a", "B6.b"],
      title: "Culture and training",
      summary:
        "More on human factors: incentives that work against security, and training measured by what people do.",
    },
    {
      id: "caf-chg-17",
      kind: "wording",
      from: [],
      to: [],
      title: "Focus on systems",
      summary:
        "Many outcomes name the systems behind a function where v3.2 named the function; resilience often stands beside security.",
    },
  ]),
);

/** The id of a change, such as `caf-chg-09`. */
export type CafChangeId = ReturnType<typeof changes>[number]["id"];

function complete<const Id extends string>(
  written: readonly WrittenChange<Id>[],
): readonly CafChange<Id>[] {
  return written.map((change) => ({ ...change, confidence: "high", source: sourceOf(change) }));
}

function sourceOf({ from, to }: WrittenChange<string>): Source {
  return {
    document: "NCSC Cyber Assessment Framework v3.2 and v4.0, compared",
    clause: [...new Set([...from, ...to])].join(", ") || "whole",
    url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
    checked: "2026-11-22",
    verified: "full-text",
    witnesses: ["webcaf", "localdigital-faq"] satisfies readonly SourceId[],
  };
}
