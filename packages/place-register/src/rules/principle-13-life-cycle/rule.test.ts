import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle13LifeCycle as rule } from "./rule.js";

const devices = {
  id: "bays",
  model: "Baysense P1",
  firmware: "2.4.1",
  location: "Quay Street",
  installed: "2025-03-10",
  owner: { role: "Parking Manager" },
  supportEnds: "2031-04-30",
  vulnerabilitySource: "https://baysense.example/security",
};
const saysOf = (fields: object, system?: object) =>
  runOn(rule, {
    deviceClasses: [{ id: "bays", ...fields, ...(system && { system: "s" }) }],
    systems: system ? [{ id: "s", ...system }] : [],
  }).map(({ what }) => what);

it("asks for what is not said of devices", () => {
  expect(saysOf(devices)).toEqual([]);
  const { installed, supportEnds, ...others } = devices;
  expect(saysOf({ ...others, firmware: "2?" })).toEqual([
    "“bays” does not say when the first was installed; until when they get security updates.",
  ]);
  expect(saysOf({ ...devices, firmware: "TBC" })).toEqual([
    "“bays” does not say which firmware they run.",
  ]);
});

it("takes place, owner and source from the site or the system", () => {
  const { location, owner, vulnerabilitySource, ...own } = devices;
  const system = { owner, vulnerabilitySource };
  expect(saysOf({ ...own, site: "quay" }, system)).toEqual([]);
  expect(saysOf({ ...own, location }, {})).toEqual([
    "“bays” does not say who owns them, by role; where their vulnerabilities are announced.",
  ]);
});

it("leaves planned devices alone, and takes answers", () => {
  expect(saysOf({}, { stage: "planned" })).toEqual([]);
  const answers = { "ncsc-cp-13-c1": "Asset list, line 40.", "ncsc-cp-13-c7": "The maker's feed." };
  expect(saysOf({ answers })).toEqual([]);
  const found = runOn(rule, { deviceClasses: [{ id: "bays" }] });
  expect(placesOf(found)).toEqual(["info /deviceClasses/0"]);
});
