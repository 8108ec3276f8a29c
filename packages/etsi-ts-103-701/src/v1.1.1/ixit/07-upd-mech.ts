import { once } from "@bollard/model";
import { updMechFields } from "../../ixit/07-upd-mech-fields.js";
import { table } from "../at.js";

/** IXIT table 7 of V1.1.1. */
export const updMech = /* @__PURE__ */ once(() =>
  table({
    name: "7-UpdMech",
    title: "Update Mechanisms",
    purpose: "All mechanisms by which DUT software is updated.",
    rows: "many",
    fields: [
      updMechFields(),
      {
        name: "Configuration",
        meaning: "How automation and notification can be configured and what the default is.",
        facets: [
          {
            key: "automatable",
            meaning: "The automation of the mechanism can be configured.",
            origin: "unit",
          },
          {
            key: "automaticByDefault",
            meaning: "Automatic updates are on in the initialised state.",
            origin: "unit",
          },
          {
            key: "userControl",
            meaning: "What the user can do with automatic installation.",
            value: { kind: "choice", of: ["enable", "disable", "postpone"], many: true },
            origin: "unit",
          },
          {
            key: "noticesByDefault",
            meaning: "Update notices are on in the initialised state.",
            origin: "unit",
          },
          {
            key: "noticeControl",
            meaning: "What the user can do with update notices.",
            value: { kind: "choice", of: ["enable", "disable", "postpone"], many: true },
            origin: "unit",
          },
        ],
      },
      {
        name: "Update Checking",
        meaning:
          "Whether, when and by whom (DUT or associated service) availability of updates is checked, including the schedule.",
        facets: [
          {
            key: "automatic",
            meaning: "Availability is checked without any user interaction.",
            origin: "unit",
          },
          {
            key: "triggeredBy",
            meaning: "Who starts the check.",
            value: { kind: "choice", of: ["dut", "associated-service", "user"], many: true },
          },
          {
            key: "afterInitialisation",
            meaning: "Availability is checked after initialisation.",
            origin: "unit",
          },
          { key: "periodic", meaning: "Availability is checked at intervals.", origin: "unit" },
        ],
      },
      {
        name: "User Notification",
        meaning:
          "How and with what content the user is told of available security updates and of disruption, and whether the DUT itself notifies.",
        facets: [
          {
            key: "given",
            meaning: "The user is told of available security updates.",
            origin: "unit",
          },
          { key: "byDut", meaning: "The DUT itself gives the notice." },
          {
            key: "includesRisks",
            meaning: "The notice says which risks the update mitigates.",
            origin: "unit",
          },
          {
            key: "ofDisruption",
            meaning: "The user is told when an update disrupts functions.",
            origin: "unit",
          },
        ],
      },
    ],
  }),
);
