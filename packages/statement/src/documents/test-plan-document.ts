import type { DeviceSpec } from "@bollard/device-spec";
import { assess, type GroupResult, type PlanEntry } from "@bollard/etsi-ts-103-701/assess";
import {
  type Block,
  badge,
  type Content,
  type Handover,
  strong,
  type Tone,
} from "../handover/handover.js";
import { provisionTitle } from "./provision-title.js";
import { metaOf, onPaper } from "./subject-meta.js";

const standings: Readonly<Record<PlanEntry["standing"], readonly [string, Tone]>> = {
  planned: ["in the plan", "pass"],
  "not-supported": ["not supported", "fail"],
  unanswered: ["not answered", "open"],
  "not-claimed": ["not claimed", "na"],
  "not-applicable": ["not applicable", "na"],
};

/**
 * The test plan: which test cases apply, and why the others do not.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function testPlanDocument(spec: DeviceSpec, today?: string): Handover {
  const { tests, groups } = assess(spec, today);
  const applies = ({ plan }: GroupResult) =>
    plan.standing === "planned" || plan.standing === "unanswered";
  const blocks = tests.clauses.flatMap(({ id, title }): readonly Block[] => {
    const own = groups.filter(({ group }) => group.cases[0]?.units[0]?.parent === id);
    if (own.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: `${id} ${title}` },
      {
        kind: "table",
        caption: `Test groups of clause ${id}`,
        columns: [
          { label: "Group, and what the provision asks for", width: 5 },
          { label: "ICS", width: 2 },
          { label: "Plan", width: 2 },
          { label: "Test cases", width: 6 },
          { label: "Reason", width: 4 },
        ],
        rows: own.map((result) => ({
          cells: [
            [
              strong(result.plan.provision),
              ` ${provisionTitle(tests.assesses, result.plan.provision)}`,
            ],
            `${result.plan.support ?? "no answer"}\n${result.plan.status}`,
            [badge(...standings[result.plan.standing])],
            applies(result) ? casesOf(result) : "none",
            reasonOf(result.plan),
          ],
        })),
      },
    ];
  });
  const inPlan = groups.filter(applies);
  const cases = inPlan.flatMap(({ group }) => group.cases);
  const functional = cases.filter(({ kind }) => kind !== "conceptual").length;
  const summary = `${inPlan.length} of ${groups.length} test groups apply, with ${cases.length} test cases: ${cases.length - functional} on paper, ${functional} on the device or on both.`;
  return {
    title: "Test plan",
    subtitle: tests.label,
    meta: metaOf(spec, tests.label, today),
    language: "en-GB",
    blocks: [onPaper, { kind: "paragraph", content: summary }, ...blocks],
  };
}

function casesOf({ group }: GroupResult): Content {
  return group.cases.map(({ id, kind, purpose }) => `${id} (${kind}): ${purpose}`).join("\n");
}

function reasonOf({ reason, detail, standing }: PlanEntry): string {
  const left = standing === "not-applicable" || standing === "not-claimed";
  return left && detail !== undefined ? `${reason}\n${detail}` : reason;
}
