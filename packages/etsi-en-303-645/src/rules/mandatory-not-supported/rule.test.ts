import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { mandatoryNotSupported } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const no = { support: "N", detail: "Planned for hardware revision 3." } as const;

const run = (id: string, others: IcsSubject = {}) =>
  runRule(
    mandatoryNotSupported,
    { claims: { "etsi-en-303-645": "3.1.3" }, ics: { [id]: no }, ...others },
    context,
  );
const titles = (found: ReturnType<typeof run>) => found[0]?.suggestions?.map(({ title }) => title);

it("reports an error where there is no condition or it holds", () => {
  expect(run("5.5-1")).toMatchObject([{ pointer: "/ics/5.5-1/support", level: "error" }]);
  const found = run("5.1-1", { features: { passwords: true } });
  expect(found).toMatchObject([{ level: "error" }]);
  expect(found[0]?.what).toContain("passwords is declared true");
});

it("warns where the condition is not known and says what to declare", () => {
  const found = run("5.1-5");
  expect(found).toMatchObject([{ level: "warning" }]);
  expect(found[0]?.what).toContain(
    "bruteForceConstraint and networkAuthentication are not declared",
  );
  expect(titles(run("5.1-1"))).toEqual(["Declare passwords: true", "Declare passwords: false"]);
});

it("suggests N/A where the condition does not hold", () => {
  const found = run("5.1-1", { features: { passwords: false } });
  expect(found).toMatchObject([{ level: "warning" }]);
  expect(titles(found)).toEqual(["Answer 5.1-1 with N/A"]);
});

it("accepts N on a recommendation and every other answer", () => {
  expect(run("5.7-1")).toEqual([]);
  expect(run("5.5-1", { ics: { "5.5-1": { support: "Y" }, "5.5-5": {} } })).toEqual([]);
  expect(run("constructor")).toEqual([]);
});
