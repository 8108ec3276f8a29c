import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 25, which both editions have alike. */
export const delFunc = /* @__PURE__ */ once(
  () =>
    ({
      name: "25-DelFunc",
      title: "Deletion Functionalities",
      purpose: "Functions that erase or delete data.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning: "What the function deletes and how.",
          facets: [
            {
              key: "erases",
              meaning:
                "The parameters of table 10 and the personal data of table 21 that it erases.",
              value: { kind: "references", to: ["10-SecParam", "21-PersData"] },
              origin: "unit",
            },
          ],
        },
        {
          name: "Target Type",
          meaning: "User data on the device, personal data at associated services, or both.",
          value: { kind: "choice", of: ["device", "associated-service"], many: true },
          facets: [
            {
              key: "associatedServices",
              meaning: "The associated services that the function reaches.",
              value: { kind: "text" },
              origin: "unit",
            },
          ],
        },
        { name: "Initiation and Interaction", meaning: "How the user starts and completes it." },
        { name: "Confirmation", meaning: "How the user is told that deletion succeeded." },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
