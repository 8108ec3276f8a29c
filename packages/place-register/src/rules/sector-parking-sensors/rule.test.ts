import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorParkingSensors } from "./rule.js";

const scope = inScope("tsrgd", "tma2004", "nrswa", "uk-gdpr");
const systems = [{ id: "bays", useCase: "parking-sensors" }];
const deviceClasses = [{ id: "p1", system: "bays", model: "Baysense P1" }];

it("asks what nobody said, in the nations in which it has effect", () => {
  const all = ["c1", "c3", "c4", "c7", "c10"];
  expect(asked(sectorParkingSensors, { scope, systems, deviceClasses })).toEqual(all);
  const place = { nation: "scotland" };
  expect(asked(sectorParkingSensors, { place, scope, systems })).toEqual(["c1", "c4", "c7"]);
});

it("asks about number plates only where data may be personal", () => {
  const of = (data: object) =>
    asked(sectorParkingSensors, { scope, systems, dataSets: [{ system: "bays", ...data }] });
  expect(of({ personal: false })).not.toContain("c7");
  expect(of({ personal: true, dpia: "DP-2" })).toContain("c7");
  expect(of({ personal: true, dpia: "DP-2", retention: "P7D" })).not.toContain("c7");
});

it("asks of devices that are replaced about their batteries alone", () => {
  const replaced = deviceClasses.map((one) => ({ ...one, replacement: "Cut out in 2031." }));
  const [found] = runOn(sectorParkingSensors, { systems, deviceClasses: replaced });
  expect(found?.what).toBe("“p1” does not say what is done about flat batteries.");
});
