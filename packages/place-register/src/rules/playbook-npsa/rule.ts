import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike } from "../playbook-facts.js";
import { servesInUse } from "../stages.js";

const sensitivity =
  "what it says of sensitive assets, put together with other data and with places";
const disclosure = "how security reviewed what publishing it could disclose";

/** Carries out the checks of NPSA's security-minded approach. */
export const playbookNpsa = defineCheckRule({
  id: "place/playbook-npsa",
  title:
    "Data that are shared, or come from sensitive sites, are looked at for what they give away",
  why: "Data that are harmless one by one can show, put together, where something sensitive is and how it is guarded.",
  cites: citePlaybook("scp-npsa"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-npsa-c1",
      on: "dataSets",
      when: (data, look) =>
        servesInUse(data, look) && (data.published === true || isOfSensitiveSite(data, look)),
      asks: sensitivity,
      under: ["sensitivity"],
      look: (data) => lacks(data, { sensitivity }),
    }),
    carries({
      id: "scp-npsa-c2",
      on: "dataSets",
      when: ({ published }) => published === true,
      asks: disclosure,
      under: ["disclosureAssessment"],
      look: (data) => lacks(data, { disclosureAssessment: disclosure }),
    }),
  ],
});

function isOfSensitiveSite({ system }: EntryOf<"dataSets">, { index, register }: Look): boolean {
  const own = index.first(system, "systems")?.entry.site;
  const devices = relationsOf(register).deviceClassesOfSystem(system);
  return [own, ...devices.map(({ entry }) => entry.site)].some(
    (site) => index.first(site, "sites")?.entry.sensitive === true,
  );
}
