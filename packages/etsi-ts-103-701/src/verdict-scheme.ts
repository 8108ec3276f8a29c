import { once } from "@bollard/model";
import { concluded, type Reading, type Statement, statement, unread } from "./statement.js";

/** Read in full in clause 5 of V1.1.1. */
const readInClause5: Reading = {
  verified: "full-text",
  basis: "read",
  confidence: "high",
  witnesses: ["TCSFW701"],
};

/** What the verdicts mean and how they combine. */
export const verdictScheme = /* @__PURE__ */ once(
  (): Readonly<
    Record<"PASS" | "FAIL" | "INCONCLUSIVE" | "N/A" | "group" | "overall" | "functional", Statement>
  > => ({
    PASS: /* @__PURE__ */ statement(
      "All conditions that a test case names for it hold.",
      "V1.1.1, clause 5, assignment of verdict",
      readInClause5,
    ),
    FAIL: /* @__PURE__ */ statement(
      "A test case comes out so in all other cases.",
      "V1.1.1, clause 5, assignment of verdict",
      readInClause5,
    ),
    INCONCLUSIVE: /* @__PURE__ */ statement(
      "Neither PASS nor FAIL can be given, for instance because information or evidence is missing.",
      "Clause 4",
      unread,
      "No test case of V1.1.1 uses the word: cases know PASS and FAIL only. A public tool treats empty or vague fields so.",
    ),
    "N/A": /* @__PURE__ */ statement(
      "Not a verdict of a test case: a provision with N/A in the ICS is left out of the test plan, but the N/A has to be justified and conditional.",
      "Clause 4",
      concluded,
    ),
    group: /* @__PURE__ */ statement(
      "A test group is PASS if all its cases are, FAIL if one is, else INCONCLUSIVE.",
      "Clause 4",
      unread,
      "One vendor's documents give a verdict of the group in that way.",
    ),
    overall: /* @__PURE__ */ statement(
      "Conformity needs PASS for all applicable mandatory provisions and for every recommendation claimed as supported, and a plausible ICS.",
      "Clause 4",
      unread,
    ),
    functional: /* @__PURE__ */ statement(
      "Conceptual cases test the IXIT against the provision, functional ones the device against the IXIT; these pass where nothing points to a deviation.",
      "Clause 5",
      concluded,
      "Said in a comment in the source of the public tool ouspg/tcsfw.",
    ),
  }),
);
