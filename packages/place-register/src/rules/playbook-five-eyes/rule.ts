import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike, runsAndActs } from "../playbook-facts.js";
import { isInUse } from "../stages.js";

/** Carries out the checks of the seven agencies' practices, which were not read: hints and no more. */
export const playbookFiveEyes = defineCheckRule({
  id: "place/playbook-five-eyes",
  title:
    "Automated infrastructure can be cut off and run by hand, and its access and patches are in order",
  why: "What is automated has to work without automation, and whoever gets in should not get far.",
  cites: citePlaybook("scp-five-eyes"),
  level: "hint",
  most: mostAlike,
  checks: [
    carries({
      id: "scp-five-eyes-c1",
      on: "services",
      when: runsAndActs,
      asks: "how it is cut off, and when running it by hand was last tried",
      under: ["recovery.isolation", "recovery.manualModeTested"],
      level: "hint",
      look: (service) =>
        lacks(service, {
          "recovery.isolation": "how it is cut off from its network safely",
          "recovery.manualModeTested": "when running it by hand was last tried",
        }),
    }),
    carries({
      id: "scp-five-eyes-c3",
      on: "systems",
      when: isInUse,
      asks: "in which zone it stands, how soon it is patched, and how rights and ways in are kept small and have a second factor",
      under: ["zone", "patchWithin", "remoteAccess.multiFactor"],
      level: "hint",
      look: lookAtAccess,
    }),
  ],
});

function lookAtAccess(system: EntryOf<"systems">, { register }: Look) {
  const { id, remoteAccess = [] } = system;
  const rights = relationsOf(register)
    .privilegesOnSystem(id)
    .map(({ entry }) => entry)
    .filter(({ ended }) => ended === undefined);
  // What is declared to have no second factor has a finding of its own: place/no-multi-factor.
  const open =
    remoteAccess.some(({ multiFactor }) => multiFactor === undefined) ||
    rights.some(({ multiFactor, holder }) => multiFactor === undefined && holder !== "service");
  return together(
    lacks(system, { zone: "in which zone it stands", patchWithin: "how soon it is patched" }),
    open && gap("whether every right and way in needs a second factor", "multiFactor"),
    rights.some(({ reviewed }) => reviewed === undefined) &&
      gap("when its rights were last reviewed", "the day under reviewed of each privilege"),
  );
}
