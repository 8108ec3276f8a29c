import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 21 of V2.1.1. */
export const persData = /* @__PURE__ */ once(() =>
  table({
    name: "21-PersData",
    title: "Personal Data",
    purpose: "Categories of personal data processed.",
    rows: "many",
    fields: [
      { name: "Description", meaning: "Category of personal data." },
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
        name: "Secure Communication Mechanisms",
        meaning:
          "References to the entries of table 11 that secure communication of the data, and whether the partner is an associated service.",
        value: { kind: "references", to: ["11-SecComMech"] },
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
      {
        name: "Storing Consent",
        meaning: "How information about the consent is stored.",
        provisions: ["6-3B"],
      },
      { name: "Purpose", meaning: "Purpose of processing.", provisions: ["6-1", "6-6"] },
      { name: "Authorized Parties", meaning: "Who processes the data.", provisions: ["6-1"] },
      {
        name: "Lifecycle",
        meaning: "How long the data is processed or kept and how it is disposed of.",
        provisions: ["6-1", "6-6"],
      },
      {
        name: "Aggregation",
        meaning: "Whether the data serves only an aggregate result.",
        facets: [
          {
            key: "onlyForAggregate",
            meaning: "The data serves an aggregate result and nothing else.",
          },
        ],
        provisions: ["6-7"],
      },
      {
        name: "Anonymization",
        meaning: "Whether and how the data is anonymised.",
        facets: [{ key: "anonymised", meaning: "The data is anonymised." }],
        provisions: ["6-8"],
      },
    ],
  }),
);
