import { defineRule } from "@bollard/model";
import { bill, billLabel } from "@bollard/uk-nis";
import type { PlaceRegister } from "../../definition/place-register.js";

const instrument = "csr-bill";

/** Reports registers that take the Cyber Security and Resilience Bill for law. */
export const nisBillAsLaw = defineRule<PlaceRegister>({
  id: "place/nis-bill-as-law",
  title: "A Bill is not recorded as law",
  level: "hint",
  cites: [],
  why: `The ${billLabel} binds nobody. Its entries may change before it is passed, and whom it reaches is decided when it is in force.`,
  resolution: "person",
  check({ scope = [], services = [] }, report) {
    const stage = `as of ${bill.stageAsOf}, the last day of which its stage is known here`;
    for (const [index, one] of scope.entries()) {
      if (one.instrument !== instrument || one.decision !== "in") continue;
      report.at(["scope", index, "decision"], {
        what: `It is decided that the ${billLabel} reaches the place; it was before Parliament ${stage}.`,
        todo: "Look up where it stands. While it is a proposal, leave the decision open and write the day of the next review.",
      });
    }
    for (const [index, { laws = [] }] of services.entries()) {
      const at = laws.indexOf(instrument);
      if (at < 0) continue;
      report.at(["services", index, "laws", at], {
        what: `The ${billLabel} is listed among the laws that apply; it was before Parliament ${stage}.`,
        todo: "Look up where it stands. While it is a proposal, take it off the list; a scope decision with a day of review keeps it in view.",
      });
    }
  },
});
