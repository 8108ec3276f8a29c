import { saysSomething } from "@bollard/device-spec";
import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { addPeriod } from "../calendar.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike } from "../playbook-facts.js";
import { servicesRestingOn } from "../resting.js";
import { isInUse, isSupplying } from "../stages.js";

/** Carries out the checks of Procurement and Supply Chain Management that look at a place. */
export const playbookProcurement = defineCheckRule({
  id: "place/playbook-procurement",
  title: "Contracts name what they are for, and there is a plan for their end",
  why: "A supplier can be held to what a contract says, as long as somebody knows which one; and a replacement takes longer than a notice.",
  cites: citePlaybook("scp-procurement"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-procurement-c7",
      on: "suppliers",
      when: suppliesDirectly,
      asks: "by which contract it supplies what, and what evidence of assurance it gave",
      under: ["contracts", "assurances"],
      look: lookAtContracts,
    }),
    carries({
      id: "scp-procurement-c8",
      on: "suppliers",
      when: (supplier, look) =>
        isSupplying(supplier, look) && (supplier.contracts ?? []).some(({ ends }) => ends),
      asks: "how the place gets out of the contract or replaces it",
      under: ["exitPlan", "contracts.leadTime"],
      look: lookAtEnd,
    }),
  ],
});

function suppliesDirectly({ id }: EntryOf<"suppliers">, { register }: Look): boolean {
  return relationsOf(register)
    .systemsOfSupplier(id)
    .some(({ entry }) => isInUse(entry));
}

function lookAtContracts(
  { id, contracts = [], assurances = [] }: EntryOf<"suppliers">,
  { register }: Look,
) {
  const named = contracts.filter(({ reference }) => saysSomething(reference));
  const systems = relationsOf(register).systemsOfSupplier(id);
  // With one contract there is no doubt which one it is.
  const unclear =
    named.length < 2
      ? []
      : systems.filter(({ entry }) => isInUse(entry) && !saysSomething(entry.contract));
  const labels = unclear.slice(0, 3).map(({ label }) => `“${label}”`);
  const more = unclear.length > labels.length ? ` and ${unclear.length - labels.length} more` : "";
  return together(
    named.length === 0 && gap("by which contract it supplies the place", "contracts.reference"),
    unclear.length > 0 &&
      gap(
        `which of its contracts covers ${labels.join(", ")}${more}`,
        "the contract of each system",
      ),
    assurances.length === 0 && gap("what evidence of assurance it gave", "assurances"),
  );
}

function lookAtEnd(
  { id, contracts = [], exitPlan }: EntryOf<"suppliers">,
  { register, today }: Look,
): "so" | Unsaid | Fault {
  if (saysSomething(exitPlan)) return "so";
  const last = [...contracts.entries()]
    .filter(([, { ends }]) => ends !== undefined)
    .reduce((one, other) => ((other[1].ends ?? "") > (one[1].ends ?? "") ? other : one));
  const [number, { ends = "", leadTime }] = last;
  if (ends < today) {
    return gap(`what follows its contract, which ended on ${ends}`, "exitPlan", "contracts");
  }
  if (leadTime === undefined) {
    return gap(
      `how the place gets out of its contract, which ends on ${ends}, and how long a replacement takes`,
      "exitPlan",
      "contracts.leadTime",
    );
  }
  if (addPeriod(today, leadTime) <= ends) {
    // Where a service rests on it alone, that is asked with the single points of failure.
    if (id !== undefined && servicesRestingOn(register).has(id)) return "so";
    return gap("how the place gets out of its contract or replaces it", "exitPlan");
  }
  return {
    what: `Its contract ends on ${ends} and a replacement takes ${leadTime}, and no plan to leave or replace it is recorded.`,
    todo: "Agree on a plan now, and write under exitPlan where it is; or extend the contract.",
    at: ["contracts", number, "ends"],
  };
}
