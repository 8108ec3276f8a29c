import { once } from "@bollard/model";
import { part } from "./item.js";

/** The regulations of SI 2023/1007 that give the Schedules their effect. */
export const regulations = /* @__PURE__ */ once(() =>
  part(
    { id: "regulations", title: "Regulations that give the Schedules effect" },
    { obligation: "information", roles: ["manufacturer"] },
    [
      {
        id: "SI 2023/1007 reg 3",
        title: "Schedule 1: security requirements",
        summary:
          "The requirements of Schedule 1 bind manufacturers of relevant connectable products.",
      },
      {
        id: "SI 2023/1007 reg 4",
        title: "Schedule 2: deemed compliance",
        summary:
          "Whoever meets a condition of Schedule 2 is treated as having met the requirement to which it belongs.",
      },
      {
        id: "SI 2023/1007 reg 4A",
        title: "Schedule 2A: deemed compliance with the statement",
        summary:
          "Whoever meets a condition of Schedule 2A is treated as having the product accompanied by a statement of compliance.",
        requirement: "statement-of-compliance",
        since: "2025-12-04",
        witnesses: ["si1267"],
      },
      {
        id: "SI 2023/1007 reg 6",
        title: "Schedule 3: excepted products",
        summary: "The products of Schedule 3 are outside the regime.",
        roles: ["manufacturer", "importer", "distributor"],
      },
      {
        id: "SI 2023/1007 reg 7",
        title: "Schedule 4: contents of the statement",
        summary: "A statement of compliance must hold the information of Schedule 4.",
        requirement: "statement-of-compliance",
      },
    ],
  ),
);
