import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { requiredFieldBlank } from "./rule.js";

const params = (entry: Record<string, unknown>) =>
  runOn(requiredFieldBlank, { ixit: { SecParam: [{ id: "SecParam-1", ...entry } as never] } });

it("names the blank fields of an entry once", () => {
  const found = runOn(requiredFieldBlank, {
    ixit: { ResMech: [{ id: "ResMech-1", type: "power" }] },
  });
  expect(placesOf(found)).toEqual(["info /ixit/ResMech/0"]);
  expect(found[0]?.what).toBe("ResMech-1 says nothing under Description and Security Guarantees.");
});

it("asks for a field with a condition only where the condition holds", () => {
  const provisioning = "Provisioning Mechanism";
  expect(params({ type: "critical" })[0]?.what).toContain(provisioning);
  expect(params({ type: "public" })[0]?.what ?? "").not.toContain(provisioning);
  expect(params({})[0]?.what ?? "").not.toContain(provisioning);
});

it("asks for nothing that only units outside the test plan need", () => {
  const ics = { "5.9-1": { support: "N" }, "5.9-2": { support: "N" } } as const;
  const ixit = { ResMech: [{ id: "ResMech-1", type: "power" }] };
  expect(runOn(requiredFieldBlank, { ics, ixit })).toEqual([]);
});

it("takes None for an answer, and TBD for none", () => {
  const say = (purpose: string) =>
    runOn(requiredFieldBlank, {
      ixit: { TelData: [{ id: "TelData-1", personalData: ["A"], purpose }] },
    });
  expect(say("None.")[0]?.what ?? "").not.toContain("Purpose");
  expect(say("TBD")[0]?.what).toContain("Purpose");
});
