import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 4, which both editions have alike. */
export const conf = /* @__PURE__ */ once(
  () =>
    ({
      name: "4-Conf",
      title: "Confirmations",
      purpose: "Declarations that described processes are really established.",
      rows: "one",
      fields: [
        {
          name: "Confirmation of Vulnerability Actions",
          meaning:
            "Yes or no: what the actions of table 3 need (infrastructure, briefed staff) is in place.",
          value: { kind: "boolean" },
          confirms: "3-VulnTypes",
          provisions: ["5.2-2"],
        },
        {
          name: "Confirmation of Vulnerability Monitoring",
          meaning: "Yes or no: what the procedures of table 5 need is in place.",
          value: { kind: "boolean" },
          confirms: "5-VulnMon",
          provisions: ["5.2-3"],
        },
        {
          name: "Confirmation of Update Procedures",
          meaning: "Yes or no: what the procedures of table 8 need is in place.",
          value: { kind: "boolean" },
          confirms: "8-UpdProc",
          provisions: ["5.3-8"],
        },
        {
          name: "Confirmation of Secure Management",
          meaning: "Yes or no: what the processes of table 14 need is in place.",
          value: { kind: "boolean" },
          confirms: "14-SecMgmt",
          provisions: ["5.5-8"],
        },
        {
          name: "Confirmation of Secure Development",
          meaning: "Yes or no: what the processes of table 19 need is in place.",
          value: { kind: "boolean" },
          confirms: "19-SecDev",
          provisions: ["5.6-9"],
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
