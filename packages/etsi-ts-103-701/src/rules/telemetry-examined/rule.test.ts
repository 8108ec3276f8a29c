import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { telemetryExamined } from "./rule.js";

const run = (...examinations: readonly (string | undefined)[]) =>
  runOn(telemetryExamined, {
    ixit: {
      TelData: examinations.map((securityExamination, index) => ({
        id: `TelData-${index + 1}`,
        ...(securityExamination !== undefined && { securityExamination }),
      })),
    },
  });

it("fails where every entry says that it is not examined", () => {
  expect(placesOf(run("None.", "N/A, as it is harmless."))).toEqual([
    "warning /ixit/TelData/0/securityExamination",
  ]);
  expect(run("It is not examined.")).toHaveLength(1);
});

it("is silent where one is examined, none is said, or none is collected", () => {
  expect(run("N/A", "The service looks for bursts of restarts.")).toEqual([]);
  expect(run(undefined, undefined)).toEqual([]);
  expect(run()).toEqual([]);
});
