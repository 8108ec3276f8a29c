import type { DeviceSpec } from "@bollard/device-spec";
import {
  type Assessment,
  assess,
  type GroupResult,
  type JudgementResult,
  type Ruling,
  type UnitResult,
} from "@bollard/etsi-ts-103-701/assess";
import {
  type Block,
  badge,
  type Content,
  code,
  type Handover,
  type Row,
  type Run,
  type Tone,
} from "../handover/handover.js";
import { metaOf, onPaper } from "./subject-meta.js";

/** The tone of a verdict. */
export const verdictTones: Readonly<Record<string, Tone>> = {
  PASS: "pass",
  FAIL: "fail",
  INCONCLUSIVE: "open",
  "N/A": "na",
};

/**
 * The assessment: verdicts with their reasons, open questions, judgements and evidence.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function assessmentDocument(spec: DeviceSpec, today?: string): Handover {
  const assessment = assess(spec, today);
  const { tests } = assessment;
  return {
    title: "Assessment on paper",
    subtitle: tests.label,
    meta: metaOf(spec, tests.label, today),
    language: "en-GB",
    blocks: [
      onPaper,
      ...overview(assessment),
      ...openQuestions(assessment),
      ...judgements(assessment.judgements),
      ...tests.clauses.flatMap(({ id, title }) => clauseBlocks(id, title, spec, assessment)),
    ],
  };
}

function overview({ overall, groups, units, basis, tests }: Assessment): readonly Block[] {
  const count = (verdict: string) => units.filter((unit) => unit.verdict === verdict).length;
  const assumed: readonly Block[] =
    basis === "claimed"
      ? []
      : [
          {
            kind: "note",
            note: "question",
            content: `The specification does not claim an edition; ${tests.label} was taken. Is it the one?`,
          },
        ];
  return [
    { kind: "heading", level: 1, text: "Overview" },
    ...assumed,
    {
      kind: "paragraph",
      content: [
        "All test groups in the plan together, on paper: ",
        badge(overall, verdictTones[overall] ?? "open"),
        `. ${count("PASS")} conceptual test units pass, ${count("FAIL")} fail, ${count("INCONCLUSIVE")} are open, ${count("N/A")} are outside the plan.`,
      ],
    },
    {
      kind: "table",
      caption: "Verdicts of the test groups",
      columns: [
        { label: "Group", width: 2 },
        { label: "Status", width: 2 },
        { label: "Support", width: 1 },
        { label: "On paper", width: 2 },
        { label: "On the device", width: 3 },
        { label: "Standing", width: 5 },
      ],
      rows: groups.map(groupRow),
    },
  ];
}

function groupRow({ plan, verdict, cases, onDevice }: GroupResult): Row {
  const shown = cases.length === 0 ? "no conceptual case" : verdict;
  const waits = onDevice.length > 0 && verdict !== "N/A" ? `${onDevice.join(", ")} to be run` : "";
  return {
    cells: [
      plan.provision,
      plan.status,
      plan.support ?? "",
      cases.length === 0 && verdict !== "N/A"
        ? shown
        : [badge(verdict, verdictTones[verdict] ?? "open")],
      waits,
      plan.reason,
    ],
  };
}

function openQuestions({ units }: Assessment): readonly Block[] {
  const rows = units
    .filter(({ verdict }) => verdict === "INCONCLUSIVE")
    .flatMap(({ unit, rulings }) =>
      rulings
        .filter(({ verdict }) => verdict === "INCONCLUSIVE")
        .map((ruling) => ({
          cells: [unit.id, ruling.question ?? ruling.todo ?? "", [code(ruling.at)]],
        })),
    );
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Open questions" },
    {
      kind: "table",
      caption: "What a person has to answer, or the specification has to say",
      columns: [
        { label: "Unit", width: 2 },
        { label: "Question", width: 8 },
        { label: "Place", width: 4 },
      ],
      rows,
    },
  ];
}

const effects: Readonly<Record<JudgementResult["effect"], readonly [string, Tone]>> = {
  settles: ["settles the question", "pass"],
  agrees: ["agrees with the software", "pass"],
  contradicts: ["contradicts what is declared", "fail"],
  stale: ["out of date", "open"],
  unsealed: ["does not say what was judged", "open"],
  unfinished: ["does not yet say who judged, or why", "open"],
  "of-nothing": ["no such unit or entry", "open"],
};

function judgements(results: readonly JudgementResult[]): readonly Block[] {
  if (results.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Recorded judgements" },
    {
      kind: "table",
      caption: "Judgements of persons",
      columns: [
        { label: "Unit", width: 2 },
        { label: "Entry", width: 2 },
        { label: "Verdict", width: 2 },
        { label: "By", width: 2 },
        { label: "Date", width: 2 },
        { label: "Reason", width: 5 },
        { label: "Effect", width: 3 },
      ],
      rows: results.map(({ judgement: { unit, at, verdict, by, date, reason }, effect }) => ({
        cells: [
          unit,
          at ?? "all",
          [badge(verdict, verdictTones[verdict] ?? "open")],
          by,
          date,
          reason,
          [badge(...effects[effect])],
        ],
      })),
    },
  ];
}

function clauseBlocks(
  clause: string,
  title: string,
  spec: DeviceSpec,
  { groups }: Assessment,
): readonly Block[] {
  const own = groups.filter(({ group }) => group.cases[0]?.units[0]?.parent === clause);
  const blocks = own.flatMap((group) => groupBlocks(group, spec));
  return blocks.length === 0
    ? []
    : [{ kind: "heading", level: 1, text: `${clause} ${title}` }, ...blocks];
}

function groupBlocks(
  { plan, verdict, cases, group }: GroupResult,
  spec: DeviceSpec,
): readonly Block[] {
  if (verdict === "N/A" || cases.length === 0) return [];
  const evidence = (spec.ics?.[plan.provision]?.evidence ?? []).map(({ ref }) => ref);
  return [
    { kind: "heading", level: 2, text: `${group.id}: ${verdict}`, id: `group-${group.id}` },
    ...(evidence.length > 0
      ? [
          {
            kind: "paragraph",
            content: `Evidence named in the ICS: ${evidence.join(", ")}`,
          } as const,
        ]
      : []),
    {
      kind: "table",
      caption: `Test units of group ${group.id}`,
      columns: [
        { label: "Unit", width: 2 },
        { label: "Verdict", width: 2 },
        { label: "Because", width: 8 },
        { label: "What would change it", width: 5 },
        { label: "Looked at", width: 4 },
      ],
      rows: cases.flatMap(({ units }) => units.flatMap(unitRows)),
    },
  ];
}

function unitRows({ unit, rulings }: UnitResult): readonly Row[] {
  return rulings.map((ruling) => ({
    cells: [
      unit.id,
      [badge(ruling.verdict, verdictTones[ruling.verdict] ?? "open")],
      becauseOf(ruling),
      ruling.todo ?? ruling.question ?? "",
      ruling.looked.join("\n"),
    ],
  }));
}

function becauseOf({ because, quote, origin }: Ruling): Content {
  const runs: Run[] = [because];
  if (quote !== undefined) runs.push(` “${quote}”`);
  if (origin === "read") runs.push(" (read from prose)");
  return runs;
}
