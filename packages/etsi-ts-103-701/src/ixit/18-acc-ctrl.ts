import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 18, which both editions have alike. */
export const accCtrl = {
  name: "18-AccCtrl",
  title: "Access Control",
  purpose: "Access control for memory at hardware level.",
  rows: "many",
  fields: [
    {
      name: "Description",
      meaning: "Hardware-level mechanism controlling access to memory.",
      quoted: false,
    },
  ],
} as const satisfies WrittenTable<Edition>;
