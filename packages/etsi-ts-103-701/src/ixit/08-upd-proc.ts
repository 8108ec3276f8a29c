import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 8, which both editions have alike. */
export const updProc = {
  name: "8-UpdProc",
  title: "Update Procedures",
  purpose: "Manufacturer procedures for managing security updates.",
  rows: "many",
  fields: [
    {
      name: "Description",
      meaning: "Procedure for deploying security updates with all parties and responsibilities.",
    },
    {
      name: "Time Frame",
      meaning: "Target time for completing the procedure.",
      facets: [
        {
          key: "days",
          meaning: "The longest time, in days.",
          value: { kind: "number", unit: "days" },
          origin: "unit",
        },
      ],
    },
  ],
} as const satisfies WrittenTable<Edition>;
