import { edition } from "@bollard/etsi-en-303-645";
import type { GroupVerdict } from "@bollard/etsi-ts-103-701";
import type { GroupResult } from "@bollard/etsi-ts-103-701/assess";
import { type Block, type Content, link, strong } from "../../handover/handover.js";
import { provisionTitle } from "../provision-title.js";
import { onPaper } from "../subject-meta.js";
import { countOf, inWords, listUnits } from "./list-names.js";
import type { Open } from "./open-blocks.js";
import type { Reader } from "./reader.js";
import { verdictBadge } from "./tones.js";

/** The first page: what was assessed, how it came out, what fails, and what is open for whom. */
export function frontBlocks(open: Open, reader: Reader): readonly Block[] {
  const { groups } = reader.assessment;
  const failing = groups.filter(({ verdict }) => verdict === "FAIL");
  return [
    onPaper,
    ...assumption(reader),
    { kind: "paragraph", content: subject(reader) },
    { kind: "paragraph", content: result(failing.length, reader) },
    countTable(reader),
    openTable(open),
    ...failingTable(failing, reader),
    ...elsewhere(reader),
  ];
}

function assumption({ assessment: { basis, tests } }: Reader): readonly Block[] {
  if (basis === "claimed") return [];
  const content = `The specification does not claim an edition; ${tests.label} was taken. Is it the one?`;
  return [{ kind: "note", note: "question", content }];
}

function subject({ spec, assessment: { tests, units } }: Reader): string {
  const name = spec.product?.name ?? "a product without a name";
  return `Assessed was the device specification of ${name}, by the ${units.length} test units of ${tests.label} that are judged on paper. They test the provisions of ${edition(tests.assesses).label}.`;
}

function result(failing: number, { assessment: { overall, groups } }: Reader): Content {
  const open = groups.filter(({ verdict }) => verdict === "INCONCLUSIVE").length;
  const why = {
    FAIL: `${countOf(failing, "group fails", "groups fail")}, and one is enough.`,
    INCONCLUSIVE: `No group fails, but ${countOf(open, "is", "are")} not decided.`,
    PASS: "Every group in the plan passes; the tests on the device are still to be run.",
  };
  return [
    strong("All groups together, on paper:"),
    " ",
    verdictBadge(overall),
    `. ${why[overall]}`,
  ];
}

const verdicts: readonly GroupVerdict[] = ["PASS", "FAIL", "INCONCLUSIVE", "N/A"];

function countTable({ assessment: { groups, units } }: Reader): Block {
  const judged = groups.filter(
    ({ cases, verdict }) => cases.length > 0 || verdict !== "INCONCLUSIVE",
  );
  const row = (
    name: string,
    all: readonly { readonly verdict: GroupVerdict }[],
    device: number,
  ) => {
    const counts = verdicts.map((verdict) => all.filter((one) => one.verdict === verdict).length);
    return { cells: [name, ...[...counts, device, all.length + device].map(String)] };
  };
  const end = "end";
  return {
    kind: "table",
    caption: "How many, by verdict",
    columns: [
      { label: "", width: 3 },
      { label: "PASS", width: 2, align: end },
      { label: "FAIL", width: 2, align: end },
      { label: "Open (INCONCLUSIVE)", width: 4, align: end },
      { label: "Outside the plan", width: 3, align: end },
      { label: "On the device only", width: 3, align: end },
      { label: "All", width: 2, align: end },
    ],
    rows: [
      row("Test groups", judged, groups.length - judged.length),
      row("Test units on paper", units, 0),
    ],
  };
}

function failingTable(failing: readonly GroupResult[], reader: Reader): readonly Block[] {
  if (failing.length === 0) return [];
  const { tests } = reader.assessment;
  return [
    {
      kind: "table",
      caption: "What fails",
      columns: [
        { label: "Group", width: 2 },
        { label: "What the provision asks for", width: 8 },
        { label: "Failing units", width: 4 },
      ],
      rows: failing.map(({ plan: { provision, standing }, cases }) => ({
        cells: [
          [link(provision, `#fails-${provision}`)],
          provisionTitle(tests.assesses, provision),
          standing === "not-supported" ? "The ICS answers N" : failingUnits(cases),
        ],
      })),
    },
  ];
}

/** Units that fail where the group does not. */
function elsewhere({ assessment: { groups } }: Reader): readonly Block[] {
  const others = groups.filter(
    ({ verdict, cases }) =>
      (verdict === "PASS" || verdict === "INCONCLUSIVE") && failingUnits(cases) !== "",
  );
  if (others.length === 0) return [];
  const names = inWords(others.map(({ plan }) => plan.provision));
  const content = `Single units fail in ${names} as well; by its own rule the group does not.`;
  return [{ kind: "paragraph", content }];
}

function failingUnits(cases: GroupResult["cases"]): string {
  const units = cases.flatMap((one) => one.units).filter(({ verdict }) => verdict === "FAIL");
  return listUnits(units.map(({ unit }) => unit.id));
}

function openTable({ unanswered, supplier, assessor, laboratory }: Open): Block {
  const count = (parts: Open["supplier"]) => parts.reduce((sum, { own }) => sum + own.length, 0);
  const units = assessor.filter(({ own }) => own.length > 0).length;
  const answers =
    unanswered.length === 0
      ? ""
      : `, and ${countOf(unanswered.length, "provision")} to answer in the ICS`;
  const rows = [
    [link("Supplier", "#supplier"), `${countOf(count(supplier), "thing")} to write${answers}`],
    [
      link("Assessor", "#assessor"),
      `${countOf(count(assessor), "question")} to judge, in ${countOf(units, "test unit")}`,
    ],
    [
      link("Laboratory", "#laboratory"),
      `${countOf(laboratory.length, "test case")} to run on the device`,
    ],
  ] as const;
  return {
    kind: "table",
    caption: "What is open, and for whom",
    columns: [
      { label: "For", width: 3 },
      { label: "What", width: 9 },
    ],
    rows: rows.map(([who, what]) => ({ cells: [[who], what] })),
  };
}
