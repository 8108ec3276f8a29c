import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorLocalEnergy } from "./rule.js";

const scope = inScope("grid-codes", "nis-2018", "uk-gdpr");
const systems = [{ id: "chargers", useCase: "local-energy", services: ["depot"] }];

it("asks what nobody said", () => {
  const all = ["c3", "c7", "c9", "c10", "c11", "c13", "c15"];
  expect(asked(sectorLocalEnergy, { scope, systems })).toEqual(all);
});

it("takes zones, facts, the day of the next look, retention and basis from the register", () => {
  const told = {
    zones: [{ id: "depot", kind: "operations" }],
    systems: systems.map((one) => ({ ...one, zone: "depot" })),
    deviceClasses: [{ id: "posts", system: "chargers" }],
    services: [{ id: "depot", nis: { subsector: "electricity" } }],
    flows: [{ from: "posts", to: "chargers" }],
    dataSets: [{ system: "chargers", personal: true, retention: "P1Y", lawfulBasis: "contract" }],
    scope: [...scope, { instrument: "csr-bill", review: "2027-03-01" }],
  };
  expect(asked(sectorLocalEnergy, told)).toEqual(["c3", "c7", "c9", "c11", "c15"]);
  const words = runOn(sectorLocalEnergy, told)
    .map(({ what }) => what)
    .join(" ");
  expect(words).toContain("when running as an island was tried");
  expect(words).not.toContain("which flows join the zones");
  expect(words).toContain("the Bill (a proposal, not law)");
});

it("asks about what is not law yet as a hint", () => {
  const found = runOn(sectorLocalEnergy, { systems }).filter(({ todo }) => /-c(3|10)\b/.test(todo));
  expect(found.map(({ level }) => level)).toEqual(["hint"]);
});
