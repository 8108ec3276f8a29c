import type { Block } from "../../handover/handover.js";
import { clauseTables } from "./clause-tables.js";
import type { Reader } from "./reader.js";
import type { UnitParts } from "./unit-rows.js";

/** What passes: the units of which nothing fails or is open, clause by clause. */
export function passingBlocks(parts: readonly UnitParts[], reader: Reader): readonly Block[] {
  const passing = parts.filter(({ result }) => result.verdict === "PASS");
  const others = parts.length - passing.length;
  const note =
    others === 0
      ? "All units pass."
      : "These units pass as a whole. Of the others, single entries may pass as well; they are not listed.";
  return [
    { kind: "heading", level: 1, text: "What passes", id: "passes" },
    { kind: "paragraph", content: passing.length === 0 ? "No unit passes as a whole." : note },
    ...clauseTables(passing, "Because", reader),
  ];
}
