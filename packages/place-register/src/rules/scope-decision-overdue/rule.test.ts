import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { scopeDecisionOverdue } from "./rule.js";

it("reports a review that is past, and none that is due today or has no day", () => {
  const scope = [
    { instrument: "nis-2018", review: "2026-11-24" },
    { instrument: "nis-2018", review: "2026-11-25" },
    { instrument: "sccop" },
    { review: "2020-01-01" },
  ];
  const found = runOn(scopeDecisionOverdue, { scope });
  expect(placesOf(found)).toEqual(["warning /scope/0/review", "warning /scope/3/review"]);
  expect(found.map(({ what }) => what)).toEqual([
    "The decision on nis-2018 was to be looked at again by 2026-11-24.",
    "The decision on an instrument that is not named was to be looked at again by 2020-01-01.",
  ]);
  expect(runOn(scopeDecisionOverdue, {})).toEqual([]);
});
