import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";
import type { EntryOf } from "../../elements.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike } from "../playbook-facts.js";
import { isRunning } from "../stages.js";

/** Carries out the checks of the introduction to the principles. */
export const playbook101 = defineCheckRule({
  id: "place/playbook-101",
  title: "Those who run a service know the connected places principles",
  why: "The principles are for all who plan, buy and run a service: they help nobody who has not heard of them.",
  cites: citePlaybook("scp-101"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-101-c1",
      on: "services",
      when: ({ stage }) => stage !== "idea" && stage !== "retiring",
      asks: "when its team was briefed on the principles",
    }),
    carries({
      id: "scp-101-c2",
      on: "services",
      when: (service) => isRunning(service) && service.stage !== "retiring",
      asks: "what it has to say on each of the 14 principles",
      look: (service, look) => (answersAllPrinciples(service, look) ? "so" : "unsaid"),
    }),
  ],
});

/** Whether the service, or the place for all, answered something on each principle. */
function answersAllPrinciples({ answers }: EntryOf<"services">, { register }: Look): boolean {
  const given = [answers, register.place?.answers].flatMap((one) => Object.keys(one ?? {}));
  const principles = new Set(given.map((id) => /^ncsc-cp-\d\d(?=-c)/.exec(id)?.[0]));
  return connectedPlacesPrinciples.items.every(({ id }) => principles.has(id));
}
