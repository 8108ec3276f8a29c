import { once } from "@bollard/model";
import { part } from "./item.js";

/** Who must do what: Chapter 2 of Part 1 of the Act and the duties in the Regulations. */
export const duties = /* @__PURE__ */ once(() =>
  part(
    { id: "duties", title: "Duties" },
    { obligation: "duty", roles: ["manufacturer"], witnesses: ["act"] },
    [
      {
        id: "PSTI Act s.8",
        title: "Manufacturer: meet the security requirements",
        summary:
          "Must meet every requirement that binds it where it intends, knows or ought to know that the product will be a UK consumer connectable product, or where the product is one and that was so when made available.",
      },
      {
        id: "PSTI Act s.9",
        title: "Manufacturer: statement of compliance",
        summary:
          "May not make the product available in the UK without its statement of compliance, or a prescribed summary: a document by or for the manufacturer that it has, in its opinion, met what applies.",
        requirement: "statement-of-compliance",
        parameters: { oneOf: ["statement of compliance", "summary in a prescribed form"] },
        note: "SI 2023/1007 prescribes no form of summary. Joint manufacturers may prepare one statement. Regulations may treat the duty as met (section 9(7)).",
      },
      {
        id: "PSTI Act s.10",
        title: "Manufacturer: investigate",
        summary:
          "When told, after the product was made available, that there is or may be a compliance failure, must take all reasonable steps to find out.",
      },
      {
        id: "PSTI Act s.11",
        title: "Manufacturer: act on a compliance failure",
        summary:
          "Must, as soon as practicable, take all reasonable steps to keep the product from UK customers and to remedy the failure, and must notify those concerned as soon as possible.",
        parameters: {
          notify: [
            "enforcement authority",
            "other manufacturers that it knows of",
            "importers and distributors that it supplied",
            "customers, where regulations say so",
          ],
          contents: [
            "details of the failure",
            "known risks",
            "steps taken to remedy it and whether they worked",
          ],
        },
        note: "The Act sets no number of hours. No regulations that bring in customers were found.",
      },
      {
        id: "PSTI Act s.12",
        title: "Manufacturer: records",
        summary:
          "Must keep a record of each investigation and each compliance failure for 10 years from the day it is made; joint manufacturers may keep one together.",
        parameters: {
          retention: { years: 10, from: "making-of-record" },
          contents: [
            "outcome of an investigation",
            "details of the failure",
            "steps taken to remedy it and whether they worked",
          ],
        },
      },
      {
        id: "PSTI Act s.13",
        title: "Authorised representative: pass on and notify",
        summary:
          "When told that the manufacturer has or may have failed, must contact the manufacturer and then notify the enforcement authority, each as soon as possible.",
        roles: ["authorised-representative"],
        parameters: { notify: ["manufacturer", "enforcement authority"] },
      },
      {
        id: "PSTI Act s.14",
        title: "Importer: meet the security requirements",
        summary:
          "The same as section 8, for requirements that bind importers. SI 2023/1007 sets none: Schedule 1 binds manufacturers.",
        roles: ["importer"],
        witnesses: ["act", "si1007"],
      },
      {
        id: "PSTI Act s.15",
        title: "Importer: statement of compliance",
        summary:
          "May not make the product available in the UK without the statement or summary, and must keep a copy. Where a label stands in for the statement, must be satisfied that its conditions are met instead.",
        roles: ["importer"],
        requirement: "statement-of-compliance",
        note: "How long the copy is kept: SI 2023/1007 regulation 9. Under section 15(5) the duties to accompany and to keep fall away.",
      },
      {
        id: "PSTI Act s.16",
        title: "Importer: do not supply",
        summary:
          "May not make the product available while it knows or believes that a manufacturer has failed to comply.",
        roles: ["importer"],
      },
      {
        id: "PSTI Act s.17",
        title: "Importer: investigate",
        summary:
          "When told that it or a manufacturer has or may have failed to comply, must take all reasonable steps to find out.",
        roles: ["importer"],
      },
      {
        id: "PSTI Act s.18",
        title: "Importer: act on its own failure",
        summary:
          "Must, as soon as practicable, take all reasonable steps to remedy it, and must notify those concerned as soon as possible.",
        roles: ["importer"],
        parameters: { notify: ["enforcement authority", "customers, where regulations say so"] },
      },
      {
        id: "PSTI Act s.19",
        title: "Importer: act on a manufacturer's failure",
        summary:
          "Must contact the manufacturer as soon as possible; if a remedy looks unlikely, take all reasonable steps to keep the product from UK customers; and then notify those concerned.",
        roles: ["importer"],
        parameters: {
          notify: [
            "enforcement authority",
            "distributors that it supplied",
            "customers, where regulations say so",
          ],
        },
      },
      {
        id: "PSTI Act s.20",
        title: "Importer: records",
        summary:
          "Must keep a record of its own investigations, and of a manufacturer's that it knows of, for 10 years from the day each is made.",
        roles: ["importer"],
        parameters: { retention: { years: 10, from: "making-of-record" } },
      },
      {
        id: "PSTI Act s.21",
        title: "Distributor: meet the security requirements",
        summary:
          "The same as section 8, for requirements that bind distributors. SI 2023/1007 sets none.",
        roles: ["distributor"],
        witnesses: ["act", "si1007"],
      },
      {
        id: "PSTI Act s.22",
        title: "Distributor: statement of compliance",
        summary:
          "May not make the product available without the statement or summary. Where a label stands in for the statement, must be satisfied that its conditions are met instead. Need not keep a copy.",
        roles: ["distributor"],
        requirement: "statement-of-compliance",
      },
      {
        id: "PSTI Act s.23",
        title: "Distributor: do not supply",
        summary:
          "May not make the product available while it knows or believes that a manufacturer has failed to comply.",
        roles: ["distributor"],
      },
      {
        id: "PSTI Act s.24",
        title: "Distributor: act on its own failure",
        summary:
          "Must, as soon as practicable, take all reasonable steps to remedy it, and must notify those concerned as soon as possible.",
        roles: ["distributor"],
        parameters: { notify: ["enforcement authority", "customers, where regulations say so"] },
      },
      {
        id: "PSTI Act s.25",
        title: "Distributor: act on a manufacturer's failure",
        summary:
          "Must contact the manufacturer, or failing that its supplier, as soon as possible; if a remedy looks unlikely, keep the product from UK customers; and then notify those concerned.",
        roles: ["distributor"],
        parameters: {
          notify: [
            "enforcement authority",
            "importers and distributors that it supplied",
            "whoever it had the product from",
            "customers, where regulations say so",
          ],
        },
        note: "Distributors have no duty to investigate or to keep records.",
      },
      {
        id: "SI 2023/1007 reg 5",
        title: "Several manufacturers",
        summary:
          "Each manufacturer of a product must itself meet Schedule 1 or the matching conditions of Schedule 2.",
        witnesses: ["si1007"],
      },
      {
        id: "SI 2023/1007 reg 8",
        title: "Manufacturer: keep the statement of compliance",
        summary:
          "Must keep a copy for 10 years from the day of issue or for the defined support period that it states, whichever is longer.",
        requirement: "statement-of-compliance",
        witnesses: ["si1007"],
        parameters: {
          retention: {
            years: 10,
            from: "issue-of-statement",
            orUntil: "end-of-defined-support-period",
          },
        },
      },
      {
        id: "SI 2023/1007 reg 9",
        title: "Importer: keep the statement of compliance",
        summary:
          "Must keep a copy for as long as the manufacturer: 10 years from the day of issue or the defined support period that it states, whichever is longer.",
        roles: ["importer"],
        requirement: "statement-of-compliance",
        witnesses: ["si1007"],
        parameters: {
          retention: {
            years: 10,
            from: "issue-of-statement",
            orUntil: "end-of-defined-support-period",
          },
        },
      },
      {
        id: "SI 2023/1007 reg 10",
        title: "Review",
        summary:
          "The Secretary of State must review the Regulations and publish a first report within five years of commencement, then at least every five years.",
        roles: ["government"],
        witnesses: ["si1007"],
        parameters: {
          dates: { firstReportBefore: "2029-04-29" },
          counts: { yearsBetweenReports: 5 },
        },
      },
    ],
  ),
);
