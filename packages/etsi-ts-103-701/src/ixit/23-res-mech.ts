import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 23, which both editions have alike. */
export const resMech = {
  name: "23-ResMech",
  title: "Resilience Mechanisms",
  purpose: "Mechanisms against network and power outages.",
  rows: "many",
  fields: [
    { name: "Description", meaning: "How the mechanism works." },
    {
      name: "Type",
      meaning: "Network outage or power outage.",
      value: { kind: "choice", of: ["network", "power"], many: true },
    },
    { name: "Security Guarantees", meaning: "What it protects against." },
  ],
} as const satisfies WrittenTable<Edition>;
