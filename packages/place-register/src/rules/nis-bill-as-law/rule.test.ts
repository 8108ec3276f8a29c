import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { nisBillAsLaw } from "./rule.js";

it("hints where the Bill is taken for law, and always says what it is", () => {
  const found = runOn(nisBillAsLaw, {
    services: [{ laws: ["uk-gdpr", "csr-bill"] }, { laws: ["nis-2018"] }],
    scope: [{ instrument: "csr-bill", decision: "in" }],
  });
  expect(placesOf(found)).toEqual(["hint /scope/0/decision", "hint /services/0/laws/1"]);
  for (const { what } of found) expect(what).toContain("Bill (a proposal, not law)");
});

it("is silent on open decisions, on decisions that it does not reach, and on other instruments", () => {
  const scope = [
    { instrument: "csr-bill" },
    { instrument: "csr-bill", decision: "out" },
    { instrument: "nis-2018", decision: "in" },
  ];
  expect(runOn(nisBillAsLaw, { scope })).toEqual([]);
});
