import type { GroupResult } from "@bollard/etsi-ts-103-701/assess";
import type { Block } from "../../handover/handover.js";
import { provisionTitle } from "../provision-title.js";
import { reasonOf } from "./group-reason.js";
import type { Reader } from "./reader.js";
import { verdictBadge } from "./tones.js";
import { rowsOf, type UnitParts, unitColumns, withVerdict } from "./unit-rows.js";

/** What fails: group by group, also where the group as a whole does not. */
export function failingBlocks(parts: readonly UnitParts[], reader: Reader): readonly Block[] {
  const { tests, groups } = reader.assessment;
  const failing = parts.map((part) => withVerdict(part, "FAIL"));
  const blocks = tests.clauses.flatMap(({ id, title }): readonly Block[] => {
    const own = groups.filter(({ group }) => group.cases[0]?.units[0]?.parent === id);
    const inside = own.flatMap((group) => groupBlocks(group, failing, reader));
    return inside.length === 0
      ? []
      : [{ kind: "heading", level: 2, text: `${id} ${title}` }, ...inside];
  });
  const nothing: Block = { kind: "paragraph", content: "Nothing fails on paper." };
  return [
    { kind: "heading", level: 1, text: "What fails", id: "fails" },
    ...(blocks.length === 0 ? [nothing] : blocks),
  ];
}

function groupBlocks(
  group: GroupResult,
  failing: readonly UnitParts[],
  reader: Reader,
): readonly Block[] {
  const { plan, verdict } = group;
  if (verdict === "N/A") return [];
  const { provision } = plan;
  const rows = failing
    .filter(({ result }) => result.unit.group === group.group.id)
    .flatMap((part) => rowsOf(part, reader));
  if (rows.length === 0 && verdict !== "FAIL") return [];
  const title = provisionTitle(reader.assessment.tests.assesses, provision);
  const detail = plan.standing === "not-supported" ? `\n${plan.detail ?? ""}`.trimEnd() : "";
  const why = `. ${reasonOf(group, reader)}${detail}`;
  return [
    { kind: "heading", level: 3, text: `${provision} ${title}`, id: `fails-${provision}` },
    { kind: "paragraph", content: [verdictBadge(verdict), why] },
    ...(rows.length === 0 ? [] : [tableOf(provision, rows)]),
  ];
}

function tableOf(provision: string, rows: ReturnType<typeof rowsOf>): Block {
  return {
    kind: "table",
    caption: `What fails in ${provision}`,
    columns: unitColumns("Where and why, and what to do"),
    rows,
  };
}
