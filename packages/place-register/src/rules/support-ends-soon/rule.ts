import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { EntryOf } from "../../elements.js";
import { addPeriod } from "../calendar.js";
import { citePrinciples } from "../cite-principle.js";
import { contractOfDevices } from "../contracts.js";
import { type Look, lookAt } from "../look.js";
import { servesInUse } from "../stages.js";

/** Reports devices whose support ends within a year with nothing to replace them. */
export const supportEndsSoon = defineRule<PlaceRegister>({
  id: "place/support-ends-soon",
  title: "Devices whose support ends within twelve months have a plan to replace them",
  level: "warning",
  cites: citePrinciples("ncsc-cp-13"),
  why: "To buy, install and try replacements takes most of a year; it has to begin before support ends.",
  resolution: "person",
  check(register, report, context) {
    const look = lookAt(register, context);
    const soon = addPeriod(look.today, "P12M");
    for (const { entry, label, path } of look.index.of("deviceClasses")) {
      const { supportEnds, replacement, count } = entry;
      if (supportEnds === undefined || replacement !== undefined) continue;
      if (supportEnds < look.today || supportEnds > soon || !servesInUse(entry, look)) continue;
      const isMany = count !== undefined && count !== 1;
      const devices = isMany ? `the ${count} devices “${label}”` : `“${label}”`;
      report.at([...path, "supportEnds"], {
        what: `Support of ${devices} ends on ${supportEnds}${beforeContract(entry, supportEnds, look)}, and nothing is planned to replace them.`,
        todo: "Write what replaces them and when under replacement, or agree on longer support.",
      });
    }
  },
});

/** That support ends before the contract does is told here, where it is told that it ends at all. */
function beforeContract(entry: EntryOf<"deviceClasses">, supportEnds: string, look: Look): string {
  const contract = contractOfDevices(entry, look);
  if (contract === undefined || supportEnds >= contract.end) return "";
  return `, before the contract with “${contract.supplier}” on ${contract.end}`;
}
