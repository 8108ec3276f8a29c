import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { lacks } from "../lacks.js";

/** Asks when pilots end, and what comes then. */
export const pilotWithoutEnd = defineCheckRule({
  id: "place/pilot-without-end",
  title: "Every pilot has a last day, and it is decided what comes then",
  why: "A pilot that nobody ends becomes a service that nobody secured.",
  cites: citePrinciples("ncsc-cp-13"),
  checks: [
    carries({
      id: "ncsc-cp-13-c3",
      on: "systems",
      when: ({ stage }) => stage === "pilot",
      asks: "when the pilot ends, and what was decided about the time after it",
      under: ["pilotEnds", "exitDecision"],
      look: (system) =>
        lacks(system, {
          pilotEnds: "when the pilot ends",
          exitDecision: "what was decided about the time after the pilot",
        }),
    }),
    carries({
      id: "ncsc-cp-13-c3",
      on: "services",
      when: ({ stage, id }, { register }) =>
        stage === "pilot" &&
        relationsOf(register)
          .systemsOfService(id)
          .every(({ entry }) => entry.stage !== "pilot"),
      asks: "which of its systems is the pilot, when that ends and what comes then",
      under: ["stage, pilotEnds and exitDecision of the system"],
    }),
  ],
});
