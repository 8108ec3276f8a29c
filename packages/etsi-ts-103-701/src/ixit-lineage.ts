import { type Lineage, once } from "@bollard/model";
import type { IxitFieldPath, IxitTableName } from "./ixit-name.js";

/** What became of the IXIT tables of V1.1.1 that V2.1.1 does not have under the same name. */
export const tableLineage: readonly Lineage<IxitTableName<"1.1.1">, IxitTableName<"2.1.1">>[] = [
  {
    from: ["11-ComMech"],
    to: ["11-SecComMech"],
    change: "narrowed",
    note: "Lists only the mechanisms that secure communication.",
  },
  {
    from: ["15-Intf"],
    to: ["15-PhyIntf", "28-LogIntf"],
    change: "split",
    note: "Physical interfaces stay; logical ones stand in table 28.",
  },
  {
    from: ["28-ExtAPI"],
    to: ["28-LogIntf"],
    change: "widened",
    note: "Lists all logical interfaces, not external APIs only.",
  },
];

/** What became of the fields of V1.1.1 that V2.1.1 does not have under the same name in the same table. */
export const fieldLineage = /* @__PURE__ */ once(
  (): readonly Lineage<IxitFieldPath<"1.1.1">, IxitFieldPath<"2.1.1">>[] => [
    {
      from: ["10-SecParam/Communication Mechanisms"],
      to: ["10-SecParam/Secure Communication Mechanisms"],
      change: "narrowed",
    },
    {
      from: ["21-PersData/Communication Mechanisms"],
      to: ["21-PersData/Secure Communication Mechanisms"],
      change: "narrowed",
    },
    {
      from: ["11-ComMech/Resilience Measures"],
      to: ["28-LogIntf/Resilience Measures"],
      change: "renumbered",
      note: "Moved with the interfaces.",
    },
    {
      from: ["15-Intf/Disclosed Information"],
      to: ["28-LogIntf/Disclosed Information"],
      change: "renumbered",
      note: "Moved with the interfaces.",
    },
    {
      from: [],
      to: [
        "2-UserInfo/Documentation of Maintenance Check",
        "9-ReplSup/Connectivity and functionality",
        "11-SecComMech/Interface",
        "21-PersData/Purpose",
        "21-PersData/Authorized Parties",
        "21-PersData/Lifecycle",
        "21-PersData/Storing Consent",
        "21-PersData/Aggregation",
        "21-PersData/Anonymization",
        "28-LogIntf/Access",
        "28-LogIntf/Status",
        "29-InpVal/Source",
      ],
      change: "new",
    },
    {
      from: [],
      to: [
        "1-AuthMech/Default Status",
        "14-SecMgmt/Cross-Reference",
        "27-UserIntf/Type",
        "28-LogIntf/Debug Interface",
      ],
      change: "new",
      note: "Seen in one vendor's tables only.",
    },
  ],
);
