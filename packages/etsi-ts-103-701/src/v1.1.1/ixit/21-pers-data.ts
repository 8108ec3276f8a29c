import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 21 of V1.1.1. */
export const persData = /* @__PURE__ */ once(() =>
  table({
    name: "21-PersData",
    title: "Personal Data",
    purpose: "Categories of personal data processed.",
    rows: "many",
    fields: [
      { name: "Description", meaning: "Category of personal data.", quoted: false },
      {
        name: "Processing Activities",
        meaning:
          "How the data is processed and where it is stored: on the device, at an associated service.",
        facets: [
          {
            key: "storedAt",
            meaning: "Where the data is stored.",
            value: { kind: "choice", of: ["device", "associated-service"], many: true },
          },
          {
            key: "associatedServices",
            meaning: "The associated services that store the data.",
            value: { kind: "text" },
            origin: "unit",
          },
        ],
      },
      {
        name: "Communication Mechanisms",
        meaning:
          "References to the entries of table 11 that communicate the data, and whether the partner is an associated service.",
        value: { kind: "references", to: ["11-ComMech"] },
        facets: [
          {
            key: "partnerIsAssociatedService",
            meaning: "The partner of the communication is an associated service.",
          },
        ],
      },
      {
        name: "Sensitive",
        meaning: "Yes or no: the data is sensitive personal data.",
        value: { kind: "boolean" },
      },
      {
        name: "Obtaining Consent",
        meaning: "Whether consent is the basis and how it is obtained by opt-in.",
        facets: [{ key: "basedOnConsent", meaning: "Consent is the basis of processing." }],
      },
      { name: "Withdrawing Consent", meaning: "How consent can be withdrawn at any time." },
    ],
  }),
);
