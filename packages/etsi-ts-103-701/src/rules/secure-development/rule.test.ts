import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { secureDevelopment } from "./rule.js";

const full =
  "Training every year, security requirements, coding rules, pinned tools, tests, peer review, archived releases and signed deployment.";
const process_ = (description: unknown) =>
  runOn(secureDevelopment, {
    ics: { "5.6-9": { support: "Y" } },
    ixit: { SecDev: [{ id: "SecDev-1", description }] } as never,
  });

it("fails stages that are declared and incomplete, naming what is missing", () => {
  const found = process_({ stages: ["training", "testing"] });
  expect(found).toMatchObject([{ level: "warning", pointer: "/ixit/SecDev" }]);
  expect(found[0]?.what).toMatch(
    /requirements and design, coding, tooling, review, archival and deployment/,
  );
});

it("asks for stages that no words were found for", () => {
  const found = process_(full.replace("Training every year, ", "").replace("archived ", ""));
  expect(found).toMatchObject([{ level: "info" }]);
  expect(found[0]?.what).toContain("training and archival");
});

it("does not ask for third parties where there may be none", () => {
  expect(process_(full)).toEqual([]);
});

it("asks about what a process says is not done", () => {
  expect(process_(`${full} There is no static analysis.`)).toMatchObject([{ level: "info" }]);
  expect(process_(`${full} No code is released without review. No test is skipped.`)).toEqual([]);
});
