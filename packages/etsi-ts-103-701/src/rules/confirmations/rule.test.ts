import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { AssessSubject } from "../assess-subject.js";
import { confirmations } from "./rule.js";

const context = {
  today: "2026-11-25",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};

const run = (conf: Record<string, string | boolean>, others: AssessSubject = {}) =>
  runRule(
    confirmations,
    { claims: { "etsi-en-303-645": "3.1.3" }, ixit: { Conf: conf }, ...others },
    context,
  );

it("reports a confirmation that says No, as an error where the provision is claimed", () => {
  const claimed = { ics: { "5.3-8": { support: "Y" } } } as const;
  const found = run({ confirmationOfUpdateProcedures: false }, claimed);
  expect(found).toMatchObject([
    { pointer: "/ixit/Conf/confirmationOfUpdateProcedures", level: "error" },
  ]);
  expect(found[0]?.cites).toContainEqual({
    framework: "etsi-ts-103-701",
    edition: "2.1.1",
    item: "5.3-8-1 b",
  });
});

it("only warns where a No was read from prose", () => {
  const found = run({ confirmationOfSecureDevelopment: "No, not yet." });
  expect(found).toMatchObject([{ level: "warning" }]);
});

it("does not take a plan for a confirmation", () => {
  for (const plan of ["Planned.", "Not yet; the process is being introduced."]) {
    expect(run({ confirmationOfUpdateProcedures: plan })).toMatchObject([{ level: "warning" }]);
  }
});

it("says nothing of what is given, open, or left out of the test plan", () => {
  expect(run({ confirmationOfUpdateProcedures: "Yes." })).toEqual([]);
  expect(run({ confirmationOfUpdateProcedures: "Confirmed." })).toEqual([]);
  expect(run({ confirmationOfUpdateProcedures: "See the quality manual." })).toEqual([]);
  expect(
    run({ confirmationOfUpdateProcedures: false }, { ics: { "5.3-8": { support: "N/A" } } }),
  ).toEqual([]);
});
