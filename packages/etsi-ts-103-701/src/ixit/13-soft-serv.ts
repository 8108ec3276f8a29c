import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 13, which both editions have alike. */
export const softServ = /* @__PURE__ */ once(
  () =>
    ({
      name: "13-SoftServ",
      title: "Software Services",
      purpose: "Software services and device functions of the DUT.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning:
            "Purpose of the service or device function, whether it is reachable over a network interface, and in which states.",
          facets: [
            {
              key: "networkAccessible",
              meaning: "The service is reachable over a network interface in some state.",
            },
            {
              key: "networkAccessibleInInitialisedState",
              meaning:
                "The service is reachable over a network interface in the initialised state.",
            },
          ],
        },
        {
          name: "Status",
          meaning: "Whether the service is enabled by default.",
          value: { kind: "choice", of: ["enabled", "disabled"] },
        },
        {
          name: "Justification",
          meaning: "Why the service is enabled although reachable, or why it is needed.",
          requiredIf: {
            summary: "the service is enabled by default",
            all: [{ field: "Status", is: "enabled" }],
          },
        },
        {
          name: "Allows Configuration",
          meaning: "Yes or no: security-relevant configuration can be changed through it.",
          value: { kind: "boolean" },
          facets: [
            {
              key: "unforeseeableProtocol",
              meaning:
                "A network protocol that the DUT relies on with configuration that cannot be foreseen.",
              origin: "unit",
            },
          ],
        },
        {
          name: "Authentication Mechanism",
          meaning: "References to entries of table 1 guarding the service.",
          value: { kind: "references", to: ["1-AuthMech"] },
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
