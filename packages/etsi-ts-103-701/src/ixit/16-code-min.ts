import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 16, which both editions have alike. */
export const codeMin = {
  name: "16-CodeMin",
  title: "Code Minimization",
  purpose: "Techniques that minimise code.",
  rows: "many",
  fields: [
    {
      name: "Description",
      meaning: "Technique used to reduce code to the functionality that is needed.",
      quoted: false,
    },
  ],
} as const satisfies WrittenTable<Edition>;
