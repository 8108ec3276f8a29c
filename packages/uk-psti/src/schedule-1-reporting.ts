import { once } from "@bollard/model";
import { part } from "./item.js";

/** Schedule 1 paragraph 2. A paragraph is split where a product can fail one part of it. */
export const schedule1Reporting = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 1 paragraph 2", title: "Information on how to report security issues" },
    { obligation: "duty", roles: ["manufacturer"], requirement: "reporting" },
    [
      {
        id: "Schedule 1 paragraph 2(1)",
        title: "Reporting: what is covered",
        summary:
          "Covers hardware, pre-installed software, software that must be installed, and, except for smartphones and cellular tablets, any other software used for an intended purpose.",
        obligation: "definition",
        parameters: {
          covers: [
            "hardware",
            "software installed before supply",
            "software that must be installed for all intended purposes",
            "software used for an intended purpose, but not of smartphones and cellular tablets",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 2(2)(a)",
        title: "Reporting: point of contact",
        summary:
          "At least one point of contact is published for reporting security issues in any product for which the manufacturer has duties.",
        parameters: { counts: { minimumContacts: 1 } },
      },
      {
        id: "Schedule 1 paragraph 2(2)(b)(i)",
        title: "Reporting: when receipt is acknowledged",
        summary:
          "It is published when a reporter can expect an acknowledgement. The Regulations set no number of days.",
      },
      {
        id: "Schedule 1 paragraph 2(2)(b)(ii)",
        title: "Reporting: when status updates come",
        summary:
          "It is published when a reporter can expect news until the issue is resolved. The Regulations set no interval.",
      },
      {
        id: "Schedule 1 paragraph 2(3)",
        title: "Reporting: how it is published",
        summary:
          "The information is accessible, clear and transparent, and there for everyone on the terms of (a) to (d).",
        parameters: {
          access: [
            "accessible-clear-transparent",
            "without-request",
            "in-english",
            "free-of-charge",
            "no-personal-information",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 2(3)(a)",
        title: "Reporting: without a request",
        summary: "Nobody has to ask for the information first.",
        parameters: { access: ["without-request"] },
      },
      {
        id: "Schedule 1 paragraph 2(3)(b)",
        title: "Reporting: in English",
        summary: "The information is there in English.",
        parameters: { access: ["in-english"] },
      },
      {
        id: "Schedule 1 paragraph 2(3)(c)",
        title: "Reporting: free of charge",
        summary: "The information costs nothing.",
        parameters: { access: ["free-of-charge"] },
      },
      {
        id: "Schedule 1 paragraph 2(3)(d)",
        title: "Reporting: no personal information",
        summary: "Nobody is asked for personal information in order to get the information.",
        parameters: { access: ["no-personal-information"] },
      },
    ],
  ),
);
