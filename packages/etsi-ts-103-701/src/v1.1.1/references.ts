import { once } from "@bollard/model";
import type { IxitReference } from "../ixit-reference.js";

/** The references between the IXIT tables of V1.1.1, in the order of the tables that hold them. */
export const references = /* @__PURE__ */ once((): readonly IxitReference<"1.1.1">[] => [
  {
    table: "4-Conf",
    field: "Confirmation of Vulnerability Actions",
    to: ["3-VulnTypes"],
    means: "table",
    confidence: "high",
  },
  {
    table: "4-Conf",
    field: "Confirmation of Vulnerability Monitoring",
    to: ["5-VulnMon"],
    means: "table",
    confidence: "high",
  },
  {
    table: "4-Conf",
    field: "Confirmation of Update Procedures",
    to: ["8-UpdProc"],
    means: "table",
    confidence: "high",
  },
  {
    table: "4-Conf",
    field: "Confirmation of Secure Management",
    to: ["14-SecMgmt"],
    means: "table",
    confidence: "high",
  },
  {
    table: "4-Conf",
    field: "Confirmation of Secure Development",
    to: ["19-SecDev"],
    means: "table",
    confidence: "high",
  },
  {
    table: "6-SoftComp",
    field: "Update Mechanism",
    to: ["7-UpdMech"],
    means: "entries",
    confidence: "high",
  },
  {
    table: "10-SecParam",
    field: "Communication Mechanisms",
    to: ["11-ComMech"],
    means: "entries",
    confidence: "high",
  },
  {
    table: "13-SoftServ",
    field: "Authentication Mechanism",
    to: ["1-AuthMech"],
    means: "entries",
    confidence: "high",
  },
  {
    table: "21-PersData",
    field: "Communication Mechanisms",
    to: ["11-ComMech"],
    means: "entries",
    confidence: "high",
  },
  {
    table: "24-TelData",
    field: "Personal Data",
    to: ["21-PersData"],
    means: "entries",
    confidence: "high",
  },
]);
