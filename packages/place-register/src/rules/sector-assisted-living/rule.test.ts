import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorAssistedLiving } from "./rule.js";

const scope = inScope("tnap", "care-law", "uk-gdpr");
const systems = [{ id: "alarms", useCase: "assisted-living", services: ["telecare"] }];
const deviceClasses = [{ id: "pendants", system: "alarms" }];

it("asks what nobody said", () => {
  const all = ["c1", "c11", "c12", "c14", "c17"];
  expect(asked(sectorAssistedLiving, { scope, systems, deviceClasses })).toEqual(all);
});

it("asks of a line that is known for test and battery alone", () => {
  const lines = deviceClasses.map((one) => ({ ...one, connectivity: "Digital, LTE with roaming" }));
  const found = runOn(sectorAssistedLiving, { scope, systems, deviceClasses: lines });
  expect(found.find(({ pointer }) => pointer === "/deviceClasses/0")?.what).toBe(
    "“pendants” does not say when they were last tested; which battery they have.",
  );
});

it("takes a fallback that was tried, and the decision that BS 8243 is out of scope", () => {
  const recovery = { fallback: "The neighbouring centre.", manualModeTested: "2026-02-11" };
  const out = { instrument: "bs8243", decision: "out", why: "No alarm is one of intruders." };
  const told = { systems, services: [{ id: "telecare", recovery }], scope: [out] };
  expect(asked(sectorAssistedLiving, told)).toEqual([]);
  const untried = [{ id: "telecare", recovery: { fallback: recovery.fallback } }];
  expect(runOn(sectorAssistedLiving, { ...told, services: untried })[0]?.what).toBe(
    "“alarms” does not say when that was last tried.",
  );
});
