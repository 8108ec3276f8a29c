import { expect, it } from "vitest";
import { placesOf, runOn, today } from "../../../test/run-rule.js";
import { assess } from "../../assess/assess.js";
import type { Judgement } from "../../assess/judgement.js";
import type { AssessSubject } from "../../assess/subject.js";
import { judgementUnusable } from "./rule.js";

const judgement = (changed: Partial<Judgement> = {}): Judgement => ({
  unit: "5.6-6-1 a",
  verdict: "PASS",
  by: "laboratory assessor",
  date: "2026-11-20",
  reason: "Seen in the build log.",
  ...changed,
});
const spec = (...judgements: readonly Judgement[]): AssessSubject => ({
  claims: { "etsi-en-303-645": "3.1.3" },
  ixit: {
    CodeMin: [{ id: "CodeMin-1", description: "The linker leaves out what nothing calls." }],
    Conf: { confirmationOfSecureDevelopment: false },
  },
  judgements: [...judgements],
});
const sealOf = (unit: string) =>
  assess(spec(), today).units.find((one) => one.unit.id === unit)?.fingerprint ?? "";

it("reports units and entries that are not there", () => {
  const found = runOn(
    judgementUnusable,
    spec(
      judgement({ unit: "5.99-1-1 a" }),
      judgement({ unit: "5.9-1-2 a" }),
      judgement({ at: "CodeMin-9" }),
    ),
  );
  expect(placesOf(found)).toEqual([
    "warning /judgements/0/unit",
    "warning /judgements/1/unit",
    "warning /judgements/2/at",
  ]);
  expect(found[1]?.what).toContain("on the device");
});

it("offers the seal of a judgement without one, which then counts", () => {
  const [found] = runOn(judgementUnusable, spec(judgement()));
  const seal = sealOf("5.6-6-1 a");
  expect(found?.suggestions?.[0]?.edits).toEqual([
    { kind: "set", pointer: "/judgements/0/of", value: seal },
  ]);
  expect(runOn(judgementUnusable, spec(judgement({ of: seal })))).toEqual([]);
});

it("does not count a judgement until somebody has written who and why", () => {
  const of = sealOf("5.6-6-1 a");
  const drafts = [
    judgement({ of, by: "Say who judged." }),
    judgement({ of, reason: " Say why. " }),
  ];
  for (const draft of drafts) {
    const subject = spec(draft);
    expect(assess(subject, today).judgements[0]?.effect).toBe("unfinished");
    const unit = assess(subject, today).units.find((one) => one.unit.id === "5.6-6-1 a");
    expect(unit?.verdict).toBe("INCONCLUSIVE");
  }
  const found = drafts.flatMap((draft) => runOn(judgementUnusable, spec(draft)));
  expect(placesOf(found)).toEqual(["warning /judgements/0/by", "warning /judgements/0/reason"]);
});

it("reports a judgement against what is declared", () => {
  const unit = "5.6-9-1 b";
  const found = runOn(judgementUnusable, spec(judgement({ unit, of: sealOf(unit) })));
  expect(placesOf(found)).toEqual(["warning /judgements/0/verdict"]);
});

it("reports judgements that differ at both, and settles nothing, whichever stands first", () => {
  const of = sealOf("5.6-6-1 a");
  const passed = judgement({ of });
  const failed = judgement({
    of,
    verdict: "FAIL",
    by: "second assessor",
    date: "2026-11-24",
  });
  for (const both of [
    [passed, failed],
    [failed, passed],
  ]) {
    const found = runOn(judgementUnusable, spec(...both));
    expect(placesOf(found)).toEqual([
      "warning /judgements/0/verdict",
      "warning /judgements/1/verdict",
    ]);
    expect(found.map(({ what }) => what).sort()).toEqual([
      "The judgement of 5.6-6-1 a by laboratory assessor on 2026-11-20 says PASS, and that by second assessor on 2026-11-24 says FAIL. None of them counts.",
      "The judgement of 5.6-6-1 a by second assessor on 2026-11-24 says FAIL, and that by laboratory assessor on 2026-11-20 says PASS. None of them counts.",
    ]);
    const unit = assess(spec(...both), today).units.find((one) => one.unit.id === "5.6-6-1 a");
    expect(unit?.verdict).toBe("INCONCLUSIVE");
  }
});

it("reports a judgement that is dated after today", () => {
  const of = sealOf("5.6-6-1 a");
  const found = runOn(judgementUnusable, spec(judgement({ of, date: "2026-11-26" })));
  expect(placesOf(found)).toEqual(["warning /judgements/0/date"]);
  expect(found[0]?.what).toContain("2026-11-26, which is after today, 2026-11-25");
  expect(runOn(judgementUnusable, spec(judgement({ of, date: "2026-11-25" })))).toEqual([]);
});
