import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { EntryOf } from "../../elements.js";
import { addPeriod } from "../calendar.js";
import { citePrinciples } from "../cite-principle.js";
import { contractEndFor } from "../contracts.js";
import { type Look, lookAt } from "../look.js";
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
      // What ends within a year needs a plan in any case, and is told by another rule.
      if (supportEnds <= soon || !servesInUse(entry, look)) continue;
      const contract = contractOf(entry, look);
      if (contract === undefined || supportEnds >= contract.end) continue;
      report.at([...path, "supportEnds"], {
        what: `Support of “${label}” ends on ${supportEnds}, before the contract with “${contract.supplier}” ends on ${contract.end}.`,
        todo: "Agree with the supplier on updates until then, or write under replacement what replaces them and when.",
      });
    }
  },
});

/** The contract of the supplier of the system that devices serve, where one can be told. */
function contractOf({ system }: EntryOf<"deviceClasses">, { index }: Look) {
  const owner = index.first(system, "systems")?.entry;
  const supplier = index.first(owner?.supplier, "suppliers");
  if (supplier === undefined) return undefined;
  const { contracts = [] } = supplier.entry;
  const isNamed = contracts.some(
    ({ reference }) => reference !== undefined && reference === owner?.contract,
  );
  if (!isNamed && contracts.length > 1) return undefined;
  const end = contractEndFor(supplier.entry, owner);
  return end === undefined ? undefined : { end, supplier: supplier.label };
}
