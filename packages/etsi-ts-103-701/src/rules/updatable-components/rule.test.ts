import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { updatableComponents } from "./rule.js";

const run = (updateMechanism: unknown, claims: "2.1.1" | "3.1.3" = "3.1.3") =>
  runOn(updatableComponents, {
    claims: { "etsi-en-303-645": claims },
    ics: { "5.3-1": { support: "Y" } },
    ixit: {
      SoftComp: [{ id: "SoftComp-1", updateMechanism }] as never,
      UpdMech: [{ id: "UpdMech-Tool", initiationAndInteraction: "With the flashing tool." }],
    },
  });

it("fails an empty list and a declared reason that does not count", () => {
  expect(placesOf(run([]))).toEqual(["warning /ixit/SoftComp/0/updateMechanism"]);
  expect(placesOf(run({ reasonForNone: "other" }))).toEqual([
    "warning /ixit/SoftComp/0/updateMechanism/reasonForNone",
  ]);
});

it("asks about a reason that is none", () => {
  expect(run("Too expensive.")).toMatchObject([{ level: "info", quote: "Too expensive" }]);
});

it("takes practicability for a reason in V1.1.1 only", () => {
  const practicable = { reasonForNone: "practicability" };
  expect(run(practicable, "2.1.1")).toEqual([]);
  expect(placesOf(run(practicable))).toHaveLength(1);
});

it("asks about a component that only a technician can update", () => {
  expect(run("See UpdMech-Tool.")).toMatchObject([{ quote: "UpdMech-Tool", question: true }]);
});

it("leaves a boot ROM and a root of trust to a person, without concern", () => {
  expect(run("The first stage lies in mask ROM and cannot be updated.")).toEqual([]);
  expect(run("Immutable for security reasons.")).toEqual([]);
});
