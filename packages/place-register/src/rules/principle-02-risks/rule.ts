import type { EntryOf } from "../../elements.js";
import { isOlderThan } from "../calendar.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isRunning } from "../stages.js";

/** Carries out the checks of principle 2, except for those on flows. */
export const principle02Risks = defineCheckRule({
  id: "place/principle-02-risks",
  title: "Threats are looked for again in time, and each risk has somebody who answers for it",
  why: "Places change and so do attackers: an analysis that is old, or a risk that nobody took on, protects nobody.",
  cites: citePrinciples("ncsc-cp-02"),
  checks: [
    carries({
      id: "ncsc-cp-02-c1",
      on: "services",
      when: isRunning,
      asks: "how its threats were analysed, when, and who reviewed that",
      under: ["threatAnalysis"],
      look: lookAtAnalysis,
    }),
    carries({
      id: "ncsc-cp-02-c2",
      on: "threats",
      asks: "its category, what it is aimed at, what is done about it and who answers for it",
      under: ["category", "on", "status", "owner"],
      look: lookAtThreat,
    }),
    carries({
      id: "ncsc-cp-02-c4",
      on: "risks",
      asks: "what is left of it after treatment, who accepted that and until when",
      under: ["residual", "decision"],
      look: lookAtRisk,
    }),
  ],
});

function lookAtAnalysis(
  { threatAnalysis, lastChange, stage }: EntryOf<"services">,
  { today }: Look,
): readonly (Unsaid | Fault)[] | Unsaid {
  if (threatAnalysis === undefined) {
    return gap("how its threats were analysed, when, and who reviewed that", "threatAnalysis");
  }
  const { on, reviewer, method } = threatAnalysis;
  const open = together(
    on === undefined && gap("when its threats were analysed", "threatAnalysis.on"),
    method === undefined &&
      gap("by which method its threats were analysed", "threatAnalysis.method"),
    reviewer === undefined && gap("who reviewed the analysis, by role", "threatAnalysis.reviewer"),
  );
  const isOld = on !== undefined && stage !== "retiring" && isOlderThan(on, "P12M", today);
  const isOutrun = on !== undefined && lastChange !== undefined && on < lastChange;
  const age = isOutrun ? `than the last change that matters (${lastChange})` : "than twelve months";
  const stale: Fault = {
    what: `The threat analysis of ${on} is older ${age}.`,
    todo: "Look at the threats again, and write the day of that.",
    at: ["threatAnalysis", "on"],
  };
  return [...(isOld || isOutrun ? [stale] : []), ...(open === "so" ? [] : [open])];
}

function lookAtThreat(threat: EntryOf<"threats">) {
  const { category, otherCategory, status, control, risk } = threat;
  const isHandled = control !== undefined || (status === "accepted" && risk !== undefined);
  const needsControl = status !== undefined && status !== "open" && !isHandled;
  return together(
    (category ?? otherCategory) === undefined && gap("its category", "category"),
    lacks(threat, { on: "what it is aimed at", status: "where it stands" }),
    needsControl && gap("what is done about it", "control"),
    lacks(threat, { owner: "who answers for it, by role" }),
  );
}

const ratings = ["low", "medium", "high"] as const;

function lookAtRisk(risk: EntryOf<"risks">, { register, today }: Look) {
  const { residual, decision } = risk;
  if (residual === undefined) return gap("what is left of it after treatment", "residual");
  // Where no appetite is declared, only the highest rating is certain to need somebody's word.
  const appetite = register.place?.governance?.riskAppetite ?? "medium";
  if (ratings.indexOf(residual) <= ratings.indexOf(appetite)) return "so";
  if (decision?.acceptedBy !== undefined && (decision.until ?? today) < today) {
    return {
      what: `It was accepted until ${decision.until}, which has passed.`,
      todo: "Decide again: reduce the risk, or have it accepted until another day.",
      at: ["decision", "until"],
    };
  }
  return lacks(risk, {
    "decision.acceptedBy": `who accepted that it stays ${residual}, by role`,
    "decision.until": "until when that is accepted",
  });
}
