import { once } from "@bollard/model";
import { concluded, type Reading, type Statement, statement } from "./statement.js";

/** The columns of the ICS pro forma, which is Table B.1 of EN 303 645, in the order printed. */
export const icsColumns = [
  { name: "Reference", meaning: "The id of the provision." },
  {
    name: "Status",
    meaning:
      "M or R, with C for a numbered condition and, from EN 303 645 V3.1.3, F for a lettered feature.",
  },
  { name: "Support", meaning: "Y, N or N/A." },
  { name: "Detail", meaning: "The measures for Y, the reasons for N, the rationale for N/A." },
] as const;

/** A column of the ICS pro forma. */
export type IcsColumn = (typeof icsColumns)[number]["name"];

/** What may stand under Support: supported, not supported, or the condition does not hold. */
export type Support = "Y" | "N" | "N/A";

/** Read in transcriptions of Annex B of EN 303 645, or in the texts of the test cases. */
const transcribed: Reading = { verified: "transcriptions", basis: "read", confidence: "high" };

/** A suggestion of this project. */
const suggested: Reading = { verified: "unchecked", basis: "inferred", confidence: "low" };

/** The checks of an ICS by itself, before any test. */
export const icsChecks = /* @__PURE__ */ once(
  (): Readonly<
    Record<
      | "mandatory-not-supported"
      | "not-applicable-unconditional"
      | "reason-missing"
      | "not-applicable-contradicted",
      Statement
    >
  > => ({
    "mandatory-not-supported": /* @__PURE__ */ statement(
      "A provision that is mandatory, and whose condition holds where it has one, must not have N.",
      "ICS pro forma",
      concluded,
      "Said on a public page on compliance and in the audit rules of a public tool.",
    ),
    "not-applicable-unconditional": /* @__PURE__ */ statement(
      "N/A is for conditional provisions whose condition does not hold; Detail gives the rationale.",
      "EN 303 645, Annex B",
      transcribed,
    ),
    "reason-missing": /* @__PURE__ */ statement(
      "Every recommendation with N or N/A needs a justification.",
      "Test cases 4-1-1 (V1.1.1) and 5.0-1-1 (V2.1.1)",
      transcribed,
    ),
    "not-applicable-contradicted": /* @__PURE__ */ statement(
      "Statements in the IXIT may refute an N/A, such as an entry in table 7 against the absence of updates, or a debug interface against its absence.",
      "ICS pro forma",
      suggested,
      "A suggestion of this project.",
    ),
  }),
);

/** The shape of a workbook for ICS and IXIT that is in use; it is no form of ETSI's. */
export const icsWorkbook = /* @__PURE__ */ once(
  () =>
    ({
      /** The sheets beside one for each IXIT table, which has the short name of its table in V1.1.1. */
      sheets: ["DUT Identification", "ICS", "Security Context", "Conditions"],
      /** The row of the ICS sheet that holds the names of its columns. */
      headerRow: 11,
      columns: [
        "Applicability",
        "Reference",
        "Status",
        "18031-1",
        "18031-2",
        "18031-3",
        "Support",
        "Detail /Justification",
        "Required IXIT entries",
      ],
      /** An IXIT sheet has a row an entry, or runs of description, field name with a colon, and value. */
      layouts: ["table", "flat"],
      /** How the template row of a sheet with a row an entry begins. */
      templateRow: "Unique per IXIT identifier",
    }) as const,
);
