import type { EntryOf } from "../../elements.js";
import { isAcceptedFor } from "../acceptance.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { servesInUse } from "../stages.js";

/** Carries out the checks of principle 8, except for those on flows. */
export const principle08Data = defineCheckRule({
  id: "place/principle-08-data",
  title:
    "Data are kept no longer than needed, protected where they rest, and published with thought",
  why: "Data that need not be there cannot leak, and what was published cannot be called back.",
  cites: citePrinciples("ncsc-cp-08"),
  checks: [
    carries({
      id: "ncsc-cp-08-c3",
      on: "dataSets",
      when: servesInUse,
      asks: "how long it is kept, where, whether it is encrypted there and who may read it",
      under: ["retention", "location", "encryptedAtRest", "accessRoles"],
      look: lookAtKeeping,
    }),
    carries({
      id: "ncsc-cp-08-c5",
      on: "dataSets",
      when: ({ published }) => published === true,
      asks: "what was found that publishing it could disclose",
      under: ["disclosureAssessment"],
      look: (data) =>
        lacks(data, { disclosureAssessment: "what was found that publishing it could disclose" }),
    }),
  ],
});

function lookAtKeeping(data: EntryOf<"dataSets">, look: Look) {
  const { personal, specialCategory, published, encryptedAtRest } = data;
  const isPersonal = personal === true || specialCategory === true;
  const isOpen = published === true && !isPersonal;
  const open = lacks(data, {
    // How long personal data are kept is asked with the law.
    retention: personal !== true && "how long it is kept",
    location: "where it is kept",
    encryptedAtRest: !isOpen && "whether it is encrypted there",
    accessRoles: !isOpen && "which roles may read or change it",
  });
  const isBare = isPersonal && encryptedAtRest === false && !isAcceptedFor(data, look);
  if (!isBare) return open;
  const fault = {
    what: "Personal data are kept without encryption, and nobody accepted that.",
    todo: "Encrypt it where it is kept, or record the risk to it with the decision of who accepts it.",
    at: ["encryptedAtRest"],
  };
  return open === "so" ? fault : [fault, open];
}
