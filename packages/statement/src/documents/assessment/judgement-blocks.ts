import type { JudgementResult } from "@bollard/etsi-ts-103-701/assess";
import { dayInWords } from "@bollard/model";
import { type Block, badge, type Tone } from "../../handover/handover.js";
import { verdictBadge } from "./tones.js";

const effects: Readonly<Record<JudgementResult["effect"], readonly [string, Tone]>> = {
  settles: ["settles the question", "pass"],
  agrees: ["agrees with the software", "pass"],
  contradicts: ["contradicts what is declared", "fail"],
  disputed: ["settles nothing: another judgement says otherwise", "fail"],
  "in-future": ["settles nothing: its day has not come", "open"],
  stale: ["out of date", "open"],
  unsealed: ["does not say what was judged", "open"],
  unfinished: ["does not yet say who judged, or why", "open"],
  "of-nothing": ["no such unit or entry", "open"],
};

/** The recorded judgements of persons, and what came of each. */
export function judgementBlocks(results: readonly JudgementResult[]): readonly Block[] {
  if (results.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Recorded judgements", id: "judgements" },
    {
      kind: "table",
      caption: "Judgements of persons, and what came of each",
      columns: [
        { label: "Unit and entry", width: 3 },
        { label: "Verdict", width: 2 },
        { label: "By whom, and when", width: 3 },
        { label: "Reason", width: 5 },
        { label: "Effect", width: 3 },
      ],
      rows: results.map(({ judgement: { unit, at, verdict, by, date, reason }, effect }) => ({
        cells: [
          `${unit}\n${at ?? "all entries"}`,
          [verdictBadge(verdict)],
          `${by}\n${dayInWords(date)}`,
          reason,
          [badge(...effects[effect])],
        ],
      })),
    },
  ];
}
