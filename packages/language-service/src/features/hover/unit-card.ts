import { nodeAt } from "@bollard/document";
import { itemOf } from "@bollard/linter";
import { toPointer } from "@bollard/model";
import type { LintedDocument } from "../../document.js";
import { itemCard } from "../../item-card.js";
import { allOutcomes } from "../../specification/outcomes.js";
import { assessmentOf } from "../../specification/specification.js";
import { verdictLines } from "./verdict-lines.js";

/** Explains the test unit that a judgement is about, and what it comes out as. */
export function unitCard(document: LintedDocument, path: readonly string[]): string | undefined {
  const assessment =
    path[0] === "judgements" && path[2] === "unit" ? assessmentOf(document) : undefined;
  const { tree } = document.result;
  const unit = tree && nodeAt(tree, toPointer(path))?.value;
  if (assessment === undefined || typeof unit !== "string") return undefined;
  const { id: framework, edition } = assessment.tests;
  const found = itemOf({ framework, edition, item: unit });
  if (found === undefined) return undefined;
  const outcomes = allOutcomes(assessment).filter((one) => one.unit.id === unit);
  return [itemCard(found), verdictLines(outcomes)].filter((part) => part !== "").join("\n\n");
}
