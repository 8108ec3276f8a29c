import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 17, which both editions have alike. */
export const privlCtrl = {
  name: "17-PrivlCtrl",
  title: "Privilege Control",
  purpose: "Privilege control mechanisms.",
  rows: "many",
  fields: [
    {
      name: "Description",
      meaning: "Mechanism controlling privileges of software on the DUT.",
      quoted: false,
    },
  ],
} as const satisfies WrittenTable<Edition>;
