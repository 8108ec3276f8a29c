import { saysSomething } from "@bollard/device-spec";
import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { isAnswered } from "../answered.js";
import { citePrinciples } from "../cite-principle.js";
import { lookAt } from "../look.js";

const check = "ncsc-cp-03-c6";

/** The roles without which nobody decides in an incident. */
const critical = new Map<string | undefined, string>([
  ["senior-responsible", "is responsible at the top"],
  ["security-lead", "leads on security"],
  ["security-operations", "runs security operations"],
  ["incident-lead", "leads in an incident"],
]);

/** Holders that are several people. */
const several =
  /\b(?:teams?|boards?|committee|group|desk|centre|center|rota|unit|officers|managers|room)\b/i;

/** Asks who stands in for critical roles that one person holds alone. */
export const roleWithoutDeputy = defineRule<PlaceRegister>({
  id: "place/role-without-deputy",
  title: "Somebody stands in for every critical role",
  level: "warning",
  cites: citePrinciples("ncsc-cp-03"),
  carriesOut: [check],
  why: "Incidents do not wait for holidays to end.",
  resolution: "person",
  check(register, report, context) {
    const { place } = register;
    const { roles = [] } = place ?? {};
    const isOpen = !isAnswered(check, place ?? {}, lookAt(register, context));
    for (const [index, { kind, holder, deputy }] of roles.entries()) {
      const task = critical.get(kind);
      if (task === undefined || holder === undefined || !saysSomething(holder)) continue;
      const path = ["place", "roles", index];
      if (deputy !== undefined && same(deputy, holder)) {
        report.at([...path, "deputy"], {
          what: `“${holder}”, who ${task}, is named as deputy as well.`,
          todo: "Name another post as deputy.",
        });
        continue;
      }
      const isAlone = roles.filter((one) => one.kind === kind).length === 1;
      if (saysSomething(deputy) || several.test(holder) || !isAlone || !isOpen) continue;
      report.missing([...path, "deputy"], {
        level: "info",
        question: true,
        what: `The register does not say who stands in for “${holder}”, who ${task}.`,
        todo: `Write the post under deputy, or answer under answers of the place, by the id ${check}.`,
      });
    }
  },
});

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
