import type { Remark } from "@bollard/model";
import { editionsWith, isCafEdition, isOutcomeId, kindOf, successorsOf } from "@bollard/ncsc-caf";

/**
 * What is wrong with an outcome, principle or objective of the Cyber Assessment Framework that a text
 * cites; `undefined` where it is there, or where the edition is one that was not looked up.
 */
export function cafRemark(id: string, cited: string | undefined): Remark | undefined {
  const edition = cited === "4" ? "4.0" : cited;
  const having = editionsWith(id);
  if (having.length === 0) {
    if (edition !== undefined && !isCafEdition(edition)) return undefined;
    return {
      what: `The Cyber Assessment Framework has no ${id}, in v3.2 or in v4.0.`,
      todo: "Look up the outcome that is meant and cite that.",
    };
  }
  if (edition === undefined || !isCafEdition(edition)) return undefined;
  if (kindOf(edition, id) !== undefined) return undefined;
  const next = isOutcomeId("3.2", id) ? successorsOf(id) : [];
  return {
    what: `CAF v${edition} has no ${id}; v${having.join(" and v")} has.`,
    todo:
      next.length > 0
        ? `Cite ${next.join(" and ")}, which took its place, or the edition that has this one.`
        : `Cite the id of v${edition}, or the edition that has this one.`,
    level: "warning",
  };
}
