import { once } from "@bollard/model";
import { part } from "./item.js";

const enterpriseDevices =
  "https://www.gov.uk/government/calls-for-evidence/call-for-views-on-enterprise-connected-device-security";

/** What is not law: policy, advice and notes on the state of things. */
export const guidance = /* @__PURE__ */ once(() =>
  part(
    { id: "guidance", title: "Guidance and status" },
    { obligation: "information", roles: ["manufacturer", "importer", "distributor"] },
    [
      {
        id: "PSTI-scope-B2B",
        title: "Devices for organisations only are outside",
        summary:
          "A device sold to organisations alone is outside the regime unless identical ones are offered to consumers. Government asks makers of such devices to follow the NCSC's principles; there is no legislation yet.",
        standing: "policy",
        roles: ["buyer", "manufacturer"],
        document: "Call for views on enterprise connected device security: government response",
        url: enterpriseDevices,
        verified: "official-excerpt",
        witnesses: ["govuk-ecd", "act"],
        parameters: {
          dates: {
            callOpened: "2025-05-12",
            callClosed: "2025-08-04",
            governmentResponse: "2026-04-08",
          },
          counts: { responses: 127, draftPrinciples: 11, draftGuidelines: 62 },
        },
        note: "The counts of principles and guidelines in the draft code come from secondary commentary.",
      },
      {
        id: "PSTI-ITT-evidence",
        title: "What an invitation to tender can ask for",
        summary:
          "In scope: the statement of compliance or a current label, the support period with its end date, where and how fast reports are handled, and how passwords are set. Out of scope: the same by contract.",
        standing: "advice",
        roles: ["buyer"],
        document: "Advice of this project",
        verified: "unchecked",
        witnesses: ["si1007", "si1267"],
        note: "For devices out of scope, refer to EN 303 645 V3.1.3 or an equivalent.",
      },
      {
        id: "PSTI-amend-2026",
        title: "No amendment of 2026 found",
        summary:
          "No amending instrument made in 2026 was found in what was searched, which reaches to about October 2026.",
        standing: "note",
        document: "Search for amendments",
        verified: "secondary",
        witnesses: ["si1267"],
      },
    ],
  ),
);
