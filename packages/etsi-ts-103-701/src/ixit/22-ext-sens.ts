import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 22, which both editions have alike. */
export const extSens = {
  name: "22-ExtSens",
  title: "External Sensors",
  purpose: "External sensing capabilities.",
  rows: "many",
  fields: [
    {
      name: "Description",
      meaning:
        "External sensing capability (optic, acoustic, biometric, location or other), active or not.",
      quoted: false,
    },
  ],
} as const satisfies WrittenTable<Edition>;
