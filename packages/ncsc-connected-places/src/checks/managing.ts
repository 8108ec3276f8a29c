import { once } from "@bollard/model";
import type { WrittenCheck } from "../check.js";

/** What to look for under the principles on managing a connected place. */
export const managingChecks = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ncsc-cp-11-c1",
        subject: "place",
        item: "ncsc-cp-11",
        looksFor:
          "at every system its privileged roles, whether staff, a supplier or a service holds them, and the day of the last review",
      },
      {
        id: "ncsc-cp-11-c2",
        subject: "place",
        item: "ncsc-cp-11",
        looksFor:
          "multi-factor authentication marked as on for every remote or privileged access by people",
      },
      {
        id: "ncsc-cp-11-c3",
        subject: "place",
        item: "ncsc-cp-11",
        looksFor:
          "a unique identity for every device and service, and a mark on those that are shared",
      },
      {
        id: "ncsc-cp-11-c4",
        subject: "device",
        item: "ncsc-cp-11",
        looksFor:
          "access by role, a unique identity of the device, and credentials that can be withdrawn from afar",
      },
      {
        id: "ncsc-cp-11-c5",
        subject: "procurement",
        item: "ncsc-cp-11",
        looksFor:
          "limits on supplier access: named roles, multi-factor authentication, sessions on request or logged, removal within a set time",
      },
      {
        id: "ncsc-cp-11-c6",
        subject: "place",
        item: "ncsc-cp-11",
        looksFor:
          "accounts that belong to contracts that have ended, of which there are to be none",
      },
      {
        id: "ncsc-cp-12-c1",
        subject: "procurement",
        item: "ncsc-cp-12",
        looksFor:
          "a security schedule with every kind of clause that the supply chain principles call for",
      },
      {
        id: "ncsc-cp-12-c2",
        subject: "procurement",
        item: "ncsc-cp-12",
        looksFor:
          "the least certification, such as Cyber Essentials Plus or the scope of ISO/IEC 27001, and a check that it is valid",
      },
      {
        id: "ncsc-cp-12-c3",
        subject: "procurement",
        item: "ncsc-cp-12",
        looksFor:
          "the end of the defined support period, not before the contract with all its extensions ends",
      },
      {
        id: "ncsc-cp-12-c4",
        subject: "place",
        item: "ncsc-cp-12",
        looksFor:
          "at every piece of evidence from a supplier the days on which it was issued and on which it ends, with none past its end",
      },
      {
        id: "ncsc-cp-12-c5",
        subject: "place",
        item: "ncsc-cp-12",
        looksFor: "the subcontractors that have access or hold data",
      },
      {
        id: "ncsc-cp-12-c6",
        subject: "device",
        item: "ncsc-cp-12",
        looksFor:
          "a reference to a software bill of materials in SPDX or CycloneDX, where the product holds software",
      },
      {
        id: "ncsc-cp-13-c1",
        subject: "place",
        item: "ncsc-cp-13",
        looksFor:
          "at every device its model, firmware version, location, day of installation, owner and the day on which support ends",
      },
      {
        id: "ncsc-cp-13-c2",
        subject: "place",
        item: "ncsc-cp-13",
        looksFor:
          "devices whose support has ended, or ends within twelve months with no plan to replace them, marked as such",
      },
      {
        id: "ncsc-cp-13-c3",
        subject: "place",
        item: "ncsc-cp-13",
        looksFor:
          "at every pilot or trial the day on which it ends and the decision what comes then",
      },
      {
        id: "ncsc-cp-13-c4",
        subject: "device",
        item: "ncsc-cp-13",
        looksFor:
          "the least support period, the policy on updates and the contact to whom vulnerabilities are reported",
      },
      {
        id: "ncsc-cp-13-c5",
        subject: "device",
        item: "ncsc-cp-13",
        looksFor: "what a factory reset or secure erase does to data, keys and network credentials",
      },
      {
        id: "ncsc-cp-13-c6",
        subject: "procurement",
        item: "ncsc-cp-13",
        looksFor:
          "clauses on decommissioning, on evidence that data was wiped and on the transfer of ownership of devices",
      },
      {
        id: "ncsc-cp-13-c7",
        subject: "place",
        item: "ncsc-cp-13",
        looksFor: "at every model the source by which its vulnerabilities are followed",
      },
      {
        id: "ncsc-cp-14-c1",
        subject: "place",
        item: "ncsc-cp-14",
        looksFor:
          "the incident plan, its owner, the day of the last exercise within twelve months and the day of the next",
      },
      {
        id: "ncsc-cp-14-c2",
        subject: "place",
        item: "ncsc-cp-14",
        looksFor:
          "at every service that touches safety how it is cut off or replaced, and who decides that",
      },
      {
        id: "ncsc-cp-14-c3",
        subject: "place",
        item: "ncsc-cp-14",
        looksFor: "at every service the regulator to be told, from which threshold and by when",
      },
      {
        id: "ncsc-cp-14-c4",
        subject: "procurement",
        item: "ncsc-cp-14",
        looksFor:
          "the hours within which the supplier gives notice of an incident, its duty to help and to keep evidence",
      },
      {
        id: "ncsc-cp-14-c5",
        subject: "device",
        item: "ncsc-cp-14",
        looksFor:
          "ways to cut the device off from afar, to withdraw credentials in bulk and to return to firmware known as good",
      },
      {
        id: "ncsc-cp-14-c6",
        subject: "place",
        item: "ncsc-cp-14",
        looksFor:
          "the lessons of the last incident or exercise as actions, each with an owner and a state",
      },
    ] as const satisfies readonly WrittenCheck[],
);
