import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import { guarantees } from "../facets.js";
import type { WrittenField } from "../write-table.js";

/** The fields of IXIT table 10 that both editions have alike. */
export const secParamFields = /* @__PURE__ */ once(
  () =>
    [
      {
        name: "Description",
        meaning:
          "What the parameter is and is used for; whether it is a hard-coded identity of the single device, or hard-coded in source code.",
        facets: [
          {
            key: "hardCodedIdentity",
            meaning:
              "The parameter is used as an identity of the single device that is hard-coded.",
          },
          {
            key: "hardCodedInSource",
            meaning: "The value is hard-coded in the source code of the device software.",
          },
          {
            key: "usedForUpdateIntegrityOrAuthenticity",
            meaning: "The parameter serves integrity or authenticity checks of updates.",
          },
          {
            key: "usedForAssociatedServiceCommunication",
            meaning: "The parameter protects communication with associated services.",
          },
        ],
      },
      {
        name: "Type",
        meaning: "Public or critical.",
        value: { kind: "choice", of: ["public", "critical"] },
      },
      {
        name: "Security Guarantees",
        meaning:
          "Protection goals in persistent storage and threats addressed: integrity and confidentiality for critical, integrity for public, tamper resistance for identities.",
        facets: [guarantees],
      },
      {
        name: "Protection Scheme",
        meaning:
          "Measures that reach the guarantees, including which roles can access the parameter and with what rights.",
      },
      {
        name: "Provisioning Mechanism",
        meaning:
          "For critical parameters: how the value gets onto the device and how a hard-coded value is kept out of operational use.",
        facets: [
          {
            key: "hardCodedInSource",
            meaning: "The value reaches the device hard-coded in source code.",
            origin: "unit",
          },
          {
            key: "keptOutOfOperation",
            meaning: "A hard-coded value is not used in operation.",
            origin: "unit",
          },
        ],
        requiredIf: {
          summary: "the parameter is critical",
          all: [{ field: "Type", is: "critical" }],
        },
      },
    ] as const satisfies readonly WrittenField<Edition>[],
);
