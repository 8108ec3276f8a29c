import { once } from "@bollard/model";
import { updMechFields } from "../../ixit/07-upd-mech-fields.js";
import { table } from "../at.js";

/** IXIT table 7 of V2.1.1. */
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
            meaning: "The mechanism can be configured to run automatically.",
            origin: "unit",
          },
          {
            key: "enabledAfterConsent",
            meaning: "The DUT can enable the automatic mechanism once consent is given.",
            origin: "unit",
          },
          {
            key: "userControl",
            meaning: "What the user can do with automatic installation.",
            value: { kind: "choice", of: ["enable", "disable", "postpone"], many: true },
            origin: "unit",
          },
          {
            key: "noticeControl",
            meaning: "What the user can do with update notices.",
            value: { kind: "choice", of: ["enable", "disable"], many: true },
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
            key: "checks",
            meaning: "The mechanism checks for updates during or after initialisation.",
            origin: "unit",
          },
        ],
      },
      {
        name: "User Notification",
        meaning:
          "How and with what content the user is told of available security updates and of disruption.",
        facets: [
          {
            key: "given",
            meaning: "The user is told of available security updates.",
            origin: "unit",
          },
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
