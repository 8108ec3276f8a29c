import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { implementationReview } from "./rule.js";

const review = (fields: Record<string, unknown>) =>
  runOn(implementationReview, {
    ics: { "5.5-2": { support: "Y" } },
    ixit: {
      NetSecImpl: [
        { id: "NetSecImpl-1", description: "TLS library 3.6.2", report: "Report KB-7.", ...fields },
      ] as never,
    },
  });

it("fails what has not been reviewed or has no report", () => {
  expect(placesOf(review({ reviewEvaluationMethod: { done: false } }))).toEqual([
    "warning /ixit/NetSecImpl/0/reviewEvaluationMethod/done",
  ]);
  expect(review({ reviewEvaluationMethod: "No audit has been carried out." })).toMatchObject([
    { level: "warning" },
  ]);
  expect(review({ reviewEvaluationMethod: "Audited.", report: "N/A" })).toMatchObject([
    { level: "warning", quote: "N/A" },
  ]);
});

it("asks about reviews of a part or of another version", () => {
  const custom = "Our engineers focused on the custom application logic.";
  expect(review({ reviewEvaluationMethod: custom })).toMatchObject([{ level: "info" }]);
  const found = review({ reviewEvaluationMethod: "Audited.", report: "Audit of version 2.28." });
  expect(found).toMatchObject([{ level: "info", quote: "version 2.28" }]);
});

it.each([
  { reviewEvaluationMethod: "Audited; the scope was not limited to our code." },
  { reviewEvaluationMethod: "Fuzzed for a year.", report: "Report of version 3.6.2." },
  { reviewEvaluationMethod: "Reviewed.", report: "No critical findings; see KB-7." },
])("leaves %j alone", (fields) => {
  expect(review(fields)).toEqual([]);
});
