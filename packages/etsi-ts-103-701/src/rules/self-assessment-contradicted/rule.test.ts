import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { selfAssessmentContradicted } from "./rule.js";

const Conf = {
  confirmationOfUpdateProcedures: false,
  confirmationOfSecureDevelopment: "No, planned for next year.",
};

it("warns where a declared value fails a unit that the supplier passes", () => {
  const found = runOn(selfAssessmentContradicted, {
    ixit: { Conf },
    selfAssessment: { "5.3-8": { verdict: "PASS", units: { "5.3-8-1 b": "PASS" } } },
  });
  expect(placesOf(found)).toEqual(["warning /selfAssessment/5.3-8/units/5.3-8-1 b"]);
  expect(found[0]?.what).toContain("Confirmation of Update Procedures is not given.");
});

it("informs where prose was read, at the verdict of the group where no unit is named", () => {
  const found = runOn(selfAssessmentContradicted, {
    ixit: { Conf },
    selfAssessment: { "5.6-9": { verdict: "PASS", units: { "5.6-9-1 a": "PASS" } } },
  });
  expect(placesOf(found)).toEqual(["info /selfAssessment/5.6-9/verdict"]);
});

it("reports a PASS of what the ICS answers N", () => {
  const found = runOn(selfAssessmentContradicted, {
    ics: { "5.5-1": { support: "N" } },
    ixit: {},
    selfAssessment: { "5.5-1": { verdict: "PASS" } },
  });
  expect(placesOf(found)).toEqual(["warning /selfAssessment/5.5-1/verdict"]);
});

it("is silent on other verdicts, on what is open, and on what is outside the test plan", () => {
  const quiet = (subject: object) => expect(runOn(selfAssessmentContradicted, subject)).toEqual([]);
  quiet({ ixit: { Conf }, selfAssessment: { "5.3-8": { verdict: "FAIL" } } });
  quiet({ ixit: {}, selfAssessment: { "5.3-8": { verdict: "PASS" } } });
  quiet({
    ics: { "5.6-9": { support: "N" } },
    ixit: { Conf },
    selfAssessment: { "5.6-9": { verdict: "PASS" }, constructor: { verdict: "PASS" } },
  });
});
