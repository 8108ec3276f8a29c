import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenField } from "../write-table.js";

/** The fields of IXIT table 2 that both editions have alike. */
export const userInfoFields = /* @__PURE__ */ once(
  () =>
    [
      {
        name: "Documentation of Change Mechanisms",
        meaning: "Where and how users learn to change authentication values.",
        facets: [
          {
            key: "covers",
            meaning: "The mechanisms whose change it explains.",
            value: { kind: "references", to: ["1-AuthMech"] },
            origin: "unit",
          },
        ],
        provisions: ["5.1-4"],
      },
      {
        name: "Documentation of Sensors",
        meaning: "Where the user documentation of external sensing capabilities is.",
        provisions: ["5.8-3"],
      },
      {
        name: "Documentation of Secure Setup",
        meaning: "Where the guidance for secure set-up is.",
        provisions: ["5.12-2"],
      },
      {
        name: "Documentation of Setup Check",
        meaning: "Where the guidance for checking secure set-up is.",
        provisions: ["5.12-3"],
      },
      {
        name: "Documentation of Personal Data",
        meaning: "Where and how consumers get the information about processing of personal data.",
        provisions: ["6-1"],
      },
      {
        name: "Documentation of Telemetry Data",
        meaning: "Where and how consumers get the information about telemetry.",
        provisions: ["6-5"],
      },
      {
        name: "Documentation of Deletion",
        meaning: "Where the instructions for deleting personal data are.",
        provisions: ["5.11-3", "5.11-4"],
      },
      {
        name: "Model Designation",
        meaning: "The expected model name and the way of reading it off the device.",
        facets: [
          {
            key: "designation",
            meaning: "The expected model designation.",
            value: { kind: "text" },
            origin: "unit",
          },
          {
            key: "obtainedFrom",
            meaning: "Where it can be read.",
            value: { kind: "choice", of: ["label", "interface"], many: true },
            origin: "unit",
          },
        ],
        provisions: ["5.3-16"],
      },
      {
        name: "Support Period",
        meaning: "The support period itself (for the updatable software components).",
        provisions: ["5.3-13"],
      },
      {
        name: "Publication of Support Period",
        meaning: "Where the support period is published and how users get there.",
        facets: [
          { key: "url", meaning: "The public address.", value: { kind: "text" }, origin: "unit" },
        ],
        provisions: ["5.3-13"],
      },
      {
        name: "Publication of Vulnerability Disclosure Policy",
        meaning: "Where the vulnerability disclosure policy is published.",
        facets: [
          { key: "url", meaning: "The public address.", value: { kind: "text" }, origin: "unit" },
          { key: "restricted", meaning: "Access needs an account or the like.", origin: "unit" },
        ],
        provisions: ["5.2-1", "5.2-2"],
      },
      {
        name: "Publication of Non-Updatable",
        meaning: "Where the reason for the absence of updates is published.",
        facets: [
          { key: "url", meaning: "The public address.", value: { kind: "text" }, origin: "unit" },
        ],
        provisions: ["5.3-14"],
      },
      {
        name: "Documentation of Replacement",
        meaning: "Where the hardware replacement plan (period and method) is published.",
        facets: [
          { key: "url", meaning: "The public address.", value: { kind: "text" }, origin: "unit" },
        ],
        provisions: ["5.3-14"],
      },
    ] as const satisfies readonly WrittenField<Edition>[],
);
