import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { notApplicableContradicted } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const notApplicable = { support: "N/A", detail: "There is nothing of the kind." } as const;

const run = (edition: "2.1.1" | "3.1.3", id: string, others: IcsSubject) =>
  runRule(
    notApplicableContradicted,
    { claims: { "etsi-en-303-645": edition }, ics: { [id]: notApplicable }, ...others },
    context,
  );
const whatOf = (found: ReturnType<typeof run>) => found.map(({ what }) => what);

it("names the declared feature that makes the condition hold", () => {
  const found = run("3.1.3", "5.8-3", { features: { externalSensing: true } });
  expect(found).toMatchObject([{ pointer: "/ics/5.8-3/support", level: "error" }]);
  expect(whatOf(found)).toEqual([
    "5.8-3 is answered N/A, but its condition holds: externalSensing is declared true.",
  ]);
  expect(found[0]?.suggestions?.map(({ title }) => title)).toEqual([
    "Answer 5.8-3 with Y",
    "Answer 5.8-3 with N",
    "Declare externalSensing: false",
  ]);
});

it("follows implications back to what is declared", () => {
  expect(whatOf(run("3.1.3", "5.3-7", { features: { networkUpdates: true } }))).toEqual([
    "5.3-7 is answered N/A, but its condition holds: networkUpdates is declared true, so updatableSoftware is true.",
  ]);
});

it("reads facts from other parts of the specification", () => {
  const passwords = [{ for: "the web page of the installer", definedBy: "user" }] as const;
  expect(whatOf(run("2.1.1", "5.1-1", { psti: { passwords } }))).toEqual([
    "5.1-1 is answered N/A, but its condition holds: psti.passwords lists a password, so passwords is true.",
  ]);
  const ixit = { TelData: [{ id: "TelData-1", description: "Uptime and battery level." }] };
  expect(run("3.1.3", "6-5", { ixit })).toHaveLength(1);
});

it("is silent where the condition does not hold, is not known, or is absent", () => {
  expect(run("3.1.3", "5.8-3", { features: { externalSensing: false } })).toEqual([]);
  expect(run("3.1.3", "5.8-3", {})).toEqual([]);
  expect(run("3.1.3", "5.5-1", { features: { passwords: true } })).toEqual([]);
  expect(run("3.1.3", "5.1-5", { features: { networkAuthentication: true } })).toEqual([]);
});

it("names all features of a condition that needs them all, and only those that decide", () => {
  const features = { networkAuthentication: true, bruteForceConstraint: false } as const;
  expect(whatOf(run("3.1.3", "5.1-5", { features }))).toEqual([
    "5.1-5 is answered N/A, but its condition holds: bruteForceConstraint is declared false; networkAuthentication is declared true.",
  ]);
  const updates = { automaticUpdates: true, updateNotifications: false } as const;
  expect(whatOf(run("2.1.1", "5.3-6", { features: updates }))).toEqual([
    "5.3-6 is answered N/A, but its condition holds: automaticUpdates is declared true, so updateMechanism is true.",
  ]);
});

it("lets a declared feature stand before what is stated elsewhere", () => {
  const ixit = { ExtSens: [{ description: "A microphone." }] };
  expect(run("3.1.3", "5.8-3", { features: { externalSensing: false }, ixit })).toEqual([]);
});
