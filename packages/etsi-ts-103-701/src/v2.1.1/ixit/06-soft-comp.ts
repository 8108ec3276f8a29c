import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 6 of V2.1.1. */
export const softComp = /* @__PURE__ */ once(() =>
  table({
    name: "6-SoftComp",
    title: "Software Components",
    purpose:
      "The software of the DUT in components, enough to tell updatable from non-updatable parts.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Short description of the software component, such as firmware, boot loader or part of an application.",
        quoted: false,
      },
      {
        name: "Update Mechanism",
        meaning:
          "References to the entries of table 7 used for this component; none means no updates and then needs a justification.",
        value: { kind: "references", to: ["7-UpdMech"], orReason: true },
        facets: [
          {
            key: "reasonForNone",
            meaning: "Why the component has no update mechanism.",
            value: { kind: "choice", of: ["security", "other"] },
            origin: "unit",
          },
        ],
      },
      {
        name: "Cryptographic Usage",
        meaning:
          "Whether the component uses cryptographic algorithms or primitives and, if so, whether side effects of exchanging them were considered.",
        facets: [
          { key: "uses", meaning: "The component uses cryptographic algorithms or primitives." },
          {
            key: "sideEffectsConsidered",
            meaning: "Side effects of exchanging them were considered.",
          },
        ],
      },
    ],
  }),
);
