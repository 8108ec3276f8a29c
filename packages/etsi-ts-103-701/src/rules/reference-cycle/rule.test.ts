import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { referenceCycle } from "./rule.js";

const run = (...entries: readonly Record<string, string>[]) =>
  runOn(referenceCycle, { ixit: { UpdMech: entries } });

it("reports fields that lead back to themselves", () => {
  const found = run(
    { id: "A-1", configuration: "See `B-1`." },
    { id: "B-1", configuration: "Same as C-1" },
    { id: "C-1", configuration: { text: "see A-1" } as never },
    { id: "D-1", configuration: "See D-1." },
  );
  expect(placesOf(found)).toEqual([
    "warning /ixit/UpdMech/0/configuration",
    "warning /ixit/UpdMech/1/configuration",
    "warning /ixit/UpdMech/2/configuration/text",
    "warning /ixit/UpdMech/3/configuration",
  ]);
});

it("reports fields that lead to a blank field, or to no entry", () => {
  const found = run(
    { id: "A-1", configuration: "See B-1.", updateChecking: "See UpdMech-9." },
    { id: "B-1", configuration: "-" },
  );
  expect(found.map(({ what }) => what)).toEqual([
    "Configuration of A-1 refers to “B-1”, which says nothing under Configuration.",
    "Update Checking of A-1 refers to “UpdMech-9”, which is no entry.",
  ]);
});

it("is silent on what leads to a text, into a circle of others, or elsewhere", () => {
  expect(
    run({ id: "A-1", configuration: "See B-1." }, { id: "B-1", configuration: "Under Settings." }),
  ).toEqual([]);
  expect(run({ id: "A-1", configuration: "See the quick guide." })).toEqual([]);
  expect(run({ id: "A-1", configuration: "See B-1 and also C-1." })).toEqual([]);
  const circle = run(
    { id: "A-1", configuration: "See B-1." },
    { id: "B-1", configuration: "See C-1." },
    { id: "C-1", configuration: "See B-1." },
  );
  expect(circle.map(({ pointer }) => pointer)).not.toContain("/ixit/UpdMech/0/configuration");
});
