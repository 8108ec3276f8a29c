import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { parameterLifecycle } from "./rule.js";

const all =
  "Keys are generated, provisioned, stored, rotated before they expire, revoked when compromised and destroyed.";
const managed = (description: unknown, others: object = {}) =>
  runOn(parameterLifecycle, {
    ics: { "5.5-8": { support: "Y" } },
    ixit: { SecMgmt: [{ id: "SecMgmt-1", description }], ...others } as never,
  });

it("fails stages that are declared and incomplete, and an empty table, naming what is missing", () => {
  const found = managed({ stages: ["generation", "provisioning", "storage", "updates"] });
  expect(found).toMatchObject([{ level: "error", pointer: "/ixit/SecMgmt" }]);
  expect(found[0]?.what).toMatch(/decommissioning.*expiry or compromise/);
  const empty = runOn(parameterLifecycle, { ixit: { SecMgmt: [] } as never });
  expect(empty[0]?.what).toMatch(/generation/);
});

it("asks for stages that no words were found for", () => {
  expect(managed("Keys are generated and stored.")).toMatchObject([{ level: "info" }]);
});

it("takes all processes together", () => {
  const ixit = {
    SecMgmt: [
      { id: "SecMgmt-1", description: "Keys are generated, provisioned and stored." },
      { id: "SecMgmt-2", description: "They are rotated on expiry, revoked when leaked, erased." },
    ],
  };
  expect(runOn(parameterLifecycle, { ixit: ixit as never })).toEqual([]);
});

it("asks about critical parameters that no process names, where processes name any", () => {
  const SecParam = [
    { id: "SecParam-1", type: "critical" },
    { id: "SecParam-2", type: "critical" },
  ];
  expect(managed(all, { SecParam })).toEqual([]);
  expect(managed(`${all} This is about SecParam-1.`, { SecParam })).toMatchObject([
    { pointer: "/ixit/SecParam/1" },
  ]);
});

it.each([
  "They are retained in cleartext in flash.",
  "They are vulnerable to interception.",
  "An attacker with the device can read them.",
  "There is no process for revoking them.",
])("asks about %j", (fault) => {
  expect(managed(`${all} ${fault}`)).toMatchObject([{ level: "info", question: true }]);
});

it.each([
  all,
  `${all} They are never stored unencrypted. An attacker cannot read them.`,
  `${all} A key that cannot be replaced is not used.`,
])("leaves %j alone", (text) => {
  expect(managed(text)).toEqual([]);
});
