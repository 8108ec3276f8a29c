import { once } from "@bollard/model";
import { concluded, type Reading, type Statement, statement, unread } from "./statement.js";

/** Who takes part in an assessment, by the abbreviation that is printed. */
export const roles = {
  DUT: "The device under test.",
  SO: "The supplier organisation, which provides DUT, ICS, IXIT and evidence.",
  TL: "The test laboratory: first, second or third party.",
} as const;

/** The steps of an assessment, in their order, as public pages about the document tell it. */
export const steps = [
  "Identify the DUT.",
  "Fill in the ICS.",
  "Fill in the IXIT.",
  "Derive the test plan.",
  "Perform the test cases.",
  "Assign the verdicts.",
] as const;

/** One vendor's tables follow it. */
const seenFilledIn: Reading = {
  verified: "secondary",
  basis: "filled-form",
  confidence: "high",
  witnesses: ["RUUVI"],
};

/** Clauses and annexes beside the tests, by number; what is known of them comes from where units name them. */
export const supportingClauses = /* @__PURE__ */ once(
  (): Readonly<
    Record<"4.2.1" | "4.7" | "A.1" | "A.2" | "A.3" | "D.1" | "D.2" | "D.3", Statement>
  > => ({
    "4.2.1": /* @__PURE__ */ statement(
      "The laboratory is taken not to control the associated services.",
      "Clause 4.2.1",
      concluded,
    ),
    "4.7": /* @__PURE__ */ statement(
      "Evidence from outside, such as the certificate of a secure element, may cover part of a provision.",
      "Clause 4.7",
      concluded,
    ),
    "A.1": /* @__PURE__ */ statement(
      "Pro forma for the identification of the DUT.",
      "Annex A.1",
      unread,
    ),
    "A.2": /* @__PURE__ */ statement("Pro forma for the ICS.", "Annex A.2", unread),
    "A.3": /* @__PURE__ */ statement("Pro forma for the IXIT.", "Annex A.3", seenFilledIn),
    "D.1": /* @__PURE__ */ statement("Threat modelling.", "Clause D.1", concluded),
    "D.2": /* @__PURE__ */ statement(
      "The baseline attacker model and the attack potential of level basic.",
      "Clause D.2",
      concluded,
    ),
    "D.3": /* @__PURE__ */ statement(
      "The user with limited technical knowledge.",
      "Clause D.3",
      concluded,
    ),
  }),
);
