import type { GroupResult } from "@bollard/etsi-ts-103-701/assess";
import { type Block, type Content, type Row, strong } from "../../handover/handover.js";
import { provisionTitle } from "../provision-title.js";
import { reasonOf } from "./group-reason.js";
import type { Reader } from "./reader.js";
import { verdictBadge } from "./tones.js";

/** Every test group with its verdict, and by which rule it follows. */
export function groupBlocks(reader: Reader): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "All test groups", id: "groups" },
    {
      kind: "paragraph",
      content:
        "A unit passes if it does for every entry that it concerns, a case if every unit does, where its own rule does not say otherwise; a group if every case does, and the whole if every group in the plan does. What joins groups was not read in the standard itself.",
    },
    {
      kind: "table",
      caption: "Verdicts on paper, and the rule by which they follow",
      columns: [
        { label: "Group, and what the provision asks for", width: 7 },
        { label: "ICS", width: 3 },
        { label: "On paper", width: 2 },
        { label: "By which rule", width: 5 },
      ],
      rows: reader.assessment.groups.map((group) => rowOf(group, reader)),
    },
  ];
}

function rowOf(group: GroupResult, reader: Reader): Row {
  const { plan, verdict, cases } = group;
  const evidence = (reader.spec.ics?.[plan.provision]?.evidence ?? []).map(({ ref }) => ref);
  const onDevice = cases.length === 0 && verdict === "INCONCLUSIVE";
  const shown: Content = onDevice ? "on the device" : [verdictBadge(verdict)];
  const named = evidence.length === 0 ? "" : `\nEvidence named: ${evidence.join(", ")}`;
  return {
    cells: [
      [
        strong(plan.provision),
        ` ${provisionTitle(reader.assessment.tests.assesses, plan.provision)}`,
      ],
      `${plan.support ?? "no answer"}\n${obligations[plan.obligation]}: ${plan.status}`,
      shown,
      `${reasonOf(group, reader)}${named}`,
    ],
  };
}

const obligations = { shall: "mandatory", should: "recommended" } as const;
