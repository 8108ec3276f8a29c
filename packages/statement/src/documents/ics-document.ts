import type { DeviceSpec } from "@bollard/device-spec";
import { edition } from "@bollard/etsi-en-303-645";
import { assess } from "@bollard/etsi-ts-103-701/assess";
import {
  type Block,
  badge,
  type Content,
  type Handover,
  type Row,
  type Tone,
} from "../handover/handover.js";
import { evidenceColumn, evidenceText } from "./ics-evidence.js";
import { metaOf, onPaper } from "./subject-meta.js";

const tones: Readonly<Record<string, Tone>> = { Y: "pass", N: "fail", "N/A": "na" };

/**
 * The implementation conformance statement: status, support, detail and evidence of every provision.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function icsDocument(spec: DeviceSpec, today?: string): Handover {
  const { tests } = assess(spec, today);
  const standard = edition(tests.assesses);
  const answers = spec.ics ?? {};
  const blocks = standard.clauses.flatMap(({ id, title }): readonly Block[] => {
    const items = standard.items.filter(({ parent }) => parent === id);
    if (items.length === 0) return [];
    const evidence = evidenceColumn(items.flatMap((item) => answers[item.id] ?? []));
    const rows = items.map((item) => rowOf(item, answers[item.id], evidence.length > 0));
    return [
      { kind: "heading", level: 1, text: `${id} ${title}` },
      {
        kind: "table",
        caption: `Provisions of clause ${id}`,
        columns: [
          { label: "Reference", width: 2 },
          { label: "Status", width: 2 },
          { label: "Support", width: 2 },
          { label: "Detail", width: 9 },
          ...evidence,
        ],
        rows,
      },
    ];
  });
  return {
    title: "Implementation conformance statement (ICS)",
    subtitle: standard.label,
    meta: metaOf(spec, standard.label, today),
    language: "en-GB",
    blocks: [onPaper, ...blocks, ...unknownAnswers(spec, tests.assesses)],
  };
}

type Answer = NonNullable<DeviceSpec["ics"]>[string];
type Item = ReturnType<typeof edition>["items"][number];

function rowOf({ id, status }: Item, answer: Answer | undefined, withEvidence: boolean): Row {
  const support = answer?.support;
  const shown: Content =
    support === undefined
      ? [badge("not answered", "open")]
      : [badge(support, tones[support] ?? "open")];
  const evidence = withEvidence ? [answer ? evidenceText(answer) : ""] : [];
  return { cells: [id, status ?? "", shown, answer?.detail ?? "", ...evidence] };
}

/** Answers to provisions that the edition does not have; none is left out. */
function unknownAnswers(
  spec: DeviceSpec,
  assessed: Parameters<typeof edition>[0],
): readonly Block[] {
  const known = new Set<string>(edition(assessed).items.map(({ id }) => id));
  const others = Object.entries(spec.ics ?? {}).filter(([id]) => !known.has(id));
  const evidence = evidenceColumn(others.map(([, answer]) => answer));
  const rows = others.map(([id, answer]) => {
    const { support = "", detail = "" } = answer;
    return { cells: [id, support, detail, ...evidence.map(() => evidenceText(answer))] };
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Answers outside the edition" },
    {
      kind: "table",
      caption: "Answers to provisions that this edition does not have",
      columns: [
        { label: "Reference", width: 2 },
        { label: "Support", width: 2 },
        { label: "Detail", width: 9 },
        ...evidence,
      ],
      rows,
    },
  ];
}
