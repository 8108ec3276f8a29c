import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isFlowing, isRunning, servesInUse } from "../stages.js";

/** Carries out the checks of principle 5. */
export const principle05Law = defineCheckRule({
  id: "place/principle-05-law",
  title: "The register shows which law was found to reach a service, and on what its data rest",
  why: "Law that is found late is dear: on what processing rests and whom to tell of an incident has to be known beforehand.",
  cites: citePrinciples("ncsc-cp-05"),
  checks: [
    carries({
      id: "ncsc-cp-05-c1",
      on: "services",
      when: ({ stage }) => stage !== "idea",
      asks: "which laws were found to reach it, and when that was checked",
      under: ["laws", "lawsChecked"],
      look: lookAtLaws,
    }),
    carries({
      id: "ncsc-cp-05-c2",
      on: "services",
      when: (service) => service.personalData === true && isRunning(service),
      asks: "which of the data sets and flows of its systems hold the personal data",
      under: ["dataSets", "flows"],
      look: (service, look) => (holdsPersonalData(service, look) ? "so" : "unsaid"),
    }),
    carries({
      id: "ncsc-cp-05-c2",
      on: "dataSets",
      when: (data, look) => data.personal === true && servesInUse(data, look),
      asks: "on what the processing of its personal data rests",
      under: ["lawfulBasis", "controller", "processor", "retention", "dpia"],
      look: lookAtPersonalData,
    }),
    carries({
      id: "ncsc-cp-05-c2",
      on: "flows",
      when: (flow, look) =>
        flow.personal === true && flow.dataSet === undefined && isFlowing(flow, look),
      asks: "to which data set its personal data belong, or on what their processing rests",
      under: ["dataSet"],
      look: ({ lawfulBasis, dpia }) =>
        together(
          lawfulBasis === undefined &&
            gap("to which data set its personal data belong, or the lawful basis", "dataSet"),
          lawfulBasis !== undefined &&
            dpia === undefined &&
            gap("the impact assessment, or the decision that none is needed", "dpia"),
        ),
    }),
    carries({
      id: "ncsc-cp-05-c3",
      on: "dataSets",
      when: (data, look) => data.specialCategory === true && servesInUse(data, look),
      asks: "the condition for its special category data",
      under: ["condition"],
      look: (data) => lacks(data, { condition: "the condition for its special category data" }),
    }),
    carries({
      id: "ncsc-cp-05-c3",
      on: "flows",
      when: (flow, look) => flow.specialCategory === true && isFlowing(flow, look),
      asks: "the condition for its special category data",
      under: ["condition"],
      look: (flow, { index }) =>
        index.first(flow.dataSet, "dataSets")?.entry.specialCategory === true
          ? "so"
          : lacks(flow, { condition: "the condition for its special category data" }),
    }),
    carries({
      id: "ncsc-cp-05-c4",
      on: "services",
      when: ({ reporting = [] }) => reporting.length > 0,
      asks: "whom each duty to report names, within which time, and who reports",
      under: ["reporting"],
      look: ({ reporting = [] }) => lookAtDuties(reporting, "reporting"),
    }),
    carries({
      id: "ncsc-cp-05-c4",
      on: "place",
      when: (_, { register }) => (register.incidentPlan?.routes ?? []).length > 0,
      asks: "whom each route of the incident plan names, within which time, and who reports",
      under: ["incidentPlan.routes"],
      look: (_, { register }) =>
        lookAtDuties(register.incidentPlan?.routes ?? [], "incidentPlan.routes"),
    }),
  ],
});

/** Decisions on scope are laws that were found, and the day of them is the day of the check. */
function lookAtLaws({ id, laws, lawsChecked }: EntryOf<"services">, { register }: Look) {
  const decided = (register.scope ?? []).filter(
    (one) => one.decision !== undefined && (one.for === undefined || one.for === id),
  );
  const isChecked = lawsChecked !== undefined || decided.some(({ on }) => on !== undefined);
  return together(
    laws === undefined && decided.length === 0 && gap("which laws were found to reach it", "laws"),
    !isChecked && gap("when its law was last checked", "lawsChecked"),
  );
}

function holdsPersonalData({ id }: EntryOf<"services">, { register }: Look): boolean {
  const { systemsOfService, dataSetsOfSystem, flowsAt } = relationsOf(register);
  return systemsOfService(id).some(({ entry: system }) =>
    [...dataSetsOfSystem(system.id), ...flowsAt(system.id)].some(
      ({ entry }) => entry.personal === true,
    ),
  );
}

function lookAtPersonalData(data: EntryOf<"dataSets">, { index }: Look) {
  const isInHouse = index.first(data.system, "systems")?.entry.supplier === "in-house";
  return lacks(data, {
    lawfulBasis: "the lawful basis of its personal data",
    controller: "who is controller",
    // That there is none is said, too.
    processor: !isInHouse && data.processor === undefined && "who is processor",
    retention: "how long it is kept",
    dpia: "the impact assessment, or the decision that none is needed",
  });
}

interface Duty {
  readonly to?: string;
  readonly within?: string;
  readonly owner?: string;
}

function lookAtDuties(duties: readonly Duty[], field: string): "so" | Unsaid {
  return together(
    ...duties.map((duty, index) => {
      const open = inARow([
        duty.to === undefined && "whom to tell",
        duty.within === undefined && "within which time",
        duty.owner === undefined && "who does so",
      ]);
      const name = duty.to === undefined ? `report ${index + 1}` : `the report to ${duty.to}`;
      return open !== "" && gap(`${open}, for ${name}`, field);
    }),
  );
}
