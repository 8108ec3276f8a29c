import type { Block } from "../../handover/handover.js";
import type { Alike } from "./alike.js";
import { clauseTables } from "./clause-tables.js";
import type { Reader } from "./reader.js";
import { type UnitParts, withVerdict } from "./unit-rows.js";

/** What is open, by who can close it. */
export interface Open {
  /** Provisions that may apply and that the ICS does not answer. */
  readonly unanswered: readonly string[];
  /** What the specification has to say. */
  readonly supplier: readonly UnitParts[];
  /** What a person has to judge. */
  readonly assessor: readonly UnitParts[];
  /** What units wait for that are run by others. */
  readonly others: readonly UnitParts[];
  /** The ids of the test cases that wait for the device. */
  readonly laboratory: readonly string[];
}

/** Sorts what is open by who can close it. */
export function openOf(parts: readonly UnitParts[], { assessment }: Reader): Open {
  const open = parts.map((part) => withVerdict(part, "INCONCLUSIVE"));
  const those = (wanted: (alike: Alike) => boolean) =>
    open.map((part) => ({ ...part, own: part.own.filter(wanted), delegated: [] }));
  const { groups } = assessment;
  return {
    unanswered: groups
      .filter(({ plan }) => plan.standing === "unanswered")
      .map(({ plan }) => plan.provision),
    supplier: those(({ todo }) => todo !== undefined),
    assessor: those(({ todo }) => todo === undefined),
    others: open.map((part) => ({ ...part, own: [] })),
    laboratory: groups.flatMap(({ onDevice, verdict }) => (verdict === "N/A" ? [] : onDevice)),
  };
}

/** The open questions: of the supplier, of the assessor, and of the laboratory. */
export function openBlocks(open: Open, reader: Reader): readonly Block[] {
  const { unanswered, supplier, assessor, others } = open;
  const list = `The ICS does not answer these provisions, which may apply: ${unanswered.join(", ")}.`;
  const answers: readonly Block[] =
    unanswered.length === 0 ? [] : [{ kind: "paragraph", content: list }];
  return [
    { kind: "heading", level: 1, text: "What is open", id: "open" },
    ...part("For the supplier to write", "supplier", [
      ...answers,
      ...clauseTables(supplier, "What is not said, and what to write", reader),
    ]),
    ...part(
      "For the assessor to judge",
      "assessor",
      clauseTables(assessor, "What to judge", reader),
    ),
    ...part(
      "Decided with other units",
      "others",
      clauseTables(others, "Which units leave it open", reader),
    ),
    ...part("For the laboratory to run on the device", "laboratory", deviceBlocks(open, reader)),
  ];
}

function part(text: string, id: string, blocks: readonly Block[]): readonly Block[] {
  const nothing: Block = { kind: "paragraph", content: "Nothing." };
  return [{ kind: "heading", level: 2, text, id }, ...(blocks.length === 0 ? [nothing] : blocks)];
}

function deviceBlocks({ laboratory }: Open, { assessment: { tests } }: Reader): readonly Block[] {
  if (laboratory.length === 0) return [];
  const clauses = tests.clauses.map(({ id, title }) => {
    const cases = tests.cases.filter(
      ({ id: own, units }) => units[0]?.parent === id && laboratory.includes(own),
    );
    return { name: `${id} ${title}`, cases: cases.map((one) => one.id) };
  });
  return [
    {
      kind: "table",
      caption: "Test cases that need the device; the test plan says more of them",
      columns: [
        { label: "Clause", width: 4 },
        { label: "Test cases", width: 6 },
      ],
      rows: clauses
        .filter(({ cases }) => cases.length > 0)
        .map(({ name, cases }) => ({ cells: [name, cases.join(", ")] })),
    },
  ];
}
