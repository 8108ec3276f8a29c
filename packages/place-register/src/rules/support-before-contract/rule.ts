import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { addPeriod } from "../calendar.js";
import { citePrinciples } from "../cite-principle.js";
import { contractOfDevices } from "../contracts.js";
import { lookAt } from "../look.js";
import { servesInUse } from "../stages.js";

/** Reports devices whose support ends before the contract under which they are supplied. */
export const supportBeforeContract = defineRule<PlaceRegister>({
  id: "place/support-before-contract",
  title: "Devices are supported as long as the contract of their system runs",
  level: "warning",
  cites: citePrinciples("ncsc-cp-04", "ncsc-cp-13"),
  why: "Between the two days the supplier is still paid to run devices that nobody can update.",
  resolution: "person",
  check(register, report, context) {
    const look = lookAt(register, context);
    const soon = addPeriod(look.today, "P12M");
    for (const { entry, label, path } of look.index.of("deviceClasses")) {
      const { supportEnds, replacement } = entry;
      if (supportEnds === undefined || replacement !== undefined) continue;
      // What ends within a year needs a plan in any case: another rule tells it, with the contract.
      if (supportEnds <= soon || !servesInUse(entry, look)) continue;
      const contract = contractOfDevices(entry, look);
      if (contract === undefined || supportEnds >= contract.end) continue;
      report.at([...path, "supportEnds"], {
        what: `Support of “${label}” ends on ${supportEnds}, before the contract with “${contract.supplier}” ends on ${contract.end}.`,
        todo: "Agree with the supplier on updates until then, or write under replacement what replaces them and when.",
      });
    }
  },
});
