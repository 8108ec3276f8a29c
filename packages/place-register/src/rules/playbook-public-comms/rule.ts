import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike, systemsInUseOf } from "../playbook-facts.js";
import { isRunning } from "../stages.js";

const notice = "by which sign or web page the public is told, and to whom it can turn";
const consultation = "how people were consulted before they are observed";

/** Carries out the checks of the explainers for the public. */
export const playbookPublicComms = defineCheckRule({
  id: "place/playbook-public-comms",
  title: "The public is told of what stands in public, and consulted where people are observed",
  why: "People who find a sensor that nobody told them of think the worst of it, and have nobody to ask.",
  cites: citePlaybook("scp-public-comms"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-public-comms-c1",
      on: "services",
      when: (service, look) => isRunning(service) && isInPublic(service, look),
      asks: notice,
      under: ["publicNotice"],
      look: (service) => lacks(service, { publicNotice: notice }),
    }),
    carries({
      id: "scp-public-comms-c2",
      on: "services",
      when: ({ observesPeople, stage }) => observesPeople === true && stage !== "idea",
      asks: consultation,
      under: ["engagement"],
      look: (service) => lacks(service, { engagement: consultation }),
    }),
  ],
});

/** Whether people are observed, or devices stand where the public reaches them. */
function isInPublic(service: EntryOf<"services">, look: Look): boolean {
  if (service.observesPeople) return true;
  const { deviceClassesOfSystem } = relationsOf(look.register);
  return systemsInUseOf(service, look).some(({ id }) =>
    deviceClassesOfSystem(id).some(({ entry }) => {
      const site = look.index.first(entry.site, "sites")?.entry;
      return (entry.exposure ?? site?.exposure) === "public-reach";
    }),
  );
}
