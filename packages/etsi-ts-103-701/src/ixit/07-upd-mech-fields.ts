import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import { cryptography, guarantees } from "../facets.js";
import type { WrittenField } from "../write-table.js";

/** The fields of IXIT table 7 that both editions have alike. */
export const updMechFields = /* @__PURE__ */ once(
  () =>
    [
      {
        name: "Description",
        meaning: "Main features of the mechanism and whether updates are delivered over a network.",
        facets: [{ key: "networkBased", meaning: "Updates are delivered over a network." }],
      },
      {
        name: "Security Guarantees",
        meaning:
          "Security goals reached and threats withstood; for authenticity and integrity also whether the DUT itself gives the guarantee.",
        facets: [
          guarantees,
          { key: "authenticityByDut", meaning: "The DUT itself verifies authenticity." },
          { key: "integrityByDut", meaning: "The DUT itself verifies integrity." },
          {
            key: "downgradePrevented",
            meaning: "An older version cannot be installed in place of a newer one.",
            origin: "unit",
          },
          {
            key: "trustRelationship",
            meaning: "What the verification relies on.",
            value: {
              kind: "choice",
              of: [
                "authenticated-channel",
                "restricted-network",
                "digital-signature",
                "user-confirmation",
                "comparable",
              ],
              many: true,
            },
            origin: "unit",
          },
        ],
      },
      {
        name: "Cryptographic Details",
        meaning:
          "Protocols, operations, primitives, modes, key sizes and key management of the mechanism.",
        facets: cryptography,
      },
      {
        name: "Initiation and Interaction",
        meaning:
          "How an update is started and what the user has to do to start and apply it; shows whether the mechanism is automatic.",
        facets: [
          { key: "automatic", meaning: "Updates run without any user interaction." },
          {
            key: "initiation",
            meaning: "How an update is started.",
            value: {
              kind: "choice",
              of: ["automatic", "associated-service", "web-interface", "other"],
              many: true,
            },
            origin: "unit",
          },
        ],
      },
    ] as const satisfies readonly WrittenField<Edition>[],
);
