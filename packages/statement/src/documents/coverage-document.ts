import type { DeviceSpec } from "@bollard/device-spec";
import {
  type Coverage,
  coverage,
  type ProvisionCounts,
  type VerdictCounts,
} from "@bollard/etsi-ts-103-701/assess";
import type { Block, Column, Handover } from "../handover/handover.js";
import { metaOf, onPaper } from "./subject-meta.js";

const end = "end";
const verdictColumns: readonly Column[] = [
  { label: "PASS", align: end },
  { label: "FAIL", align: end },
  { label: "Open", align: end },
  { label: "Outside the plan", align: end },
];

/**
 * What is answered, decided and open, by clause, by table and by who decides.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function coverageDocument(spec: DeviceSpec, today?: string): Handover {
  const figures = coverage(spec, today);
  return {
    title: "Coverage",
    subtitle: figures.label,
    meta: metaOf(spec, figures.label, today),
    language: "en-GB",
    blocks: [
      onPaper,
      { kind: "heading", level: 1, text: "Provisions" },
      provisionTable(figures),
      { kind: "heading", level: 1, text: "Conceptual test units" },
      dispositionTable(figures),
      { kind: "heading", level: 1, text: "By clause" },
      clauseTable(figures),
      { kind: "heading", level: 1, text: "By IXIT table" },
      ixitTable(figures),
      { kind: "heading", level: 1, text: "Open test units" },
      openTable(figures),
    ],
  };
}

function provisionTable({ mandatory, recommended }: Coverage): Block {
  const row = (name: string, counts: ProvisionCounts) => ({
    cells: [
      name,
      String(counts.all),
      String(counts.supported),
      String(counts.notSupported),
      String(counts.notApplicable),
      String(counts.unanswered),
    ],
  });
  return {
    kind: "table",
    caption: "Provisions by obligation and answer",
    columns: [
      { label: "Provisions", width: 2 },
      ...["All", "Y", "N", "N/A", "Not answered"].map((label) => ({ label, align: end }) as const),
    ],
    rows: [row("Mandatory", mandatory), row("Recommended", recommended)],
  };
}

function dispositionTable({ byDisposition, units }: Coverage): Block {
  const names: Readonly<Record<keyof Coverage["byDisposition"], string>> = {
    decided: "Decided by software",
    "pre-checked": "Pre-checked by software, then a person",
    question: "A person",
    delegated: "The units that it runs",
  };
  const rows = Object.entries(names).map(([key, name]) => ({
    cells: [name, ...verdictCells(byDisposition[key as keyof typeof names])],
  }));
  return {
    kind: "table",
    caption: "Test units by who decides",
    columns: [{ label: "Decided by", width: 3 }, ...verdictColumns],
    rows: [...rows, { cells: ["All", ...verdictCells(units)] }],
  };
}

function clauseTable({ clauses }: Coverage): Block {
  return {
    kind: "table",
    caption: "Answers and test units by clause",
    columns: [{ label: "Clause", width: 4 }, { label: "Answered", align: end }, ...verdictColumns],
    rows: clauses.map(({ id, title, mandatory, recommended, units }) => ({
      cells: [
        `${id} ${title}`,
        `${answered(mandatory) + answered(recommended)} of ${mandatory.all + recommended.all}`,
        ...verdictCells(units),
      ],
    })),
  };
}

function ixitTable({ tables }: Coverage): Block {
  return {
    kind: "table",
    caption: "Test units by the IXIT table that they read",
    columns: [{ label: "Table", width: 3 }, { label: "Entries", align: end }, ...verdictColumns],
    rows: tables.map(({ name, there, entries, units }) => ({
      cells: [name, there ? String(entries) : "not there", ...verdictCells(units)],
    })),
  };
}

function openTable({ clauses }: Coverage): Block {
  return {
    kind: "table",
    caption: "Open test units by clause",
    columns: [
      { label: "Clause", width: 3 },
      { label: "Open units", width: 9 },
    ],
    rows: clauses
      .filter(({ open }) => open.length > 0)
      .map(({ id, title, open }) => ({ cells: [`${id} ${title}`, open.join(", ")] })),
  };
}

function answered({ all, unanswered }: ProvisionCounts): number {
  return all - unanswered;
}

function verdictCells(counts: VerdictCounts): readonly string[] {
  return [counts.PASS, counts.FAIL, counts.INCONCLUSIVE, counts["N/A"]].map(String);
}
