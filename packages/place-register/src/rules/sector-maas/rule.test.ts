import { expect, it } from "vitest";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorMaas } from "./rule.js";

const scope = inScope("uk-gdpr", "pecr", "aadc", "nis-2018");
const systems = [{ id: "app", useCase: "maas" }];

it("asks what nobody said", () => {
  const all = ["c2", "c3", "c4", "c5", "c10", "c13"];
  expect(asked(sectorMaas, { scope, systems })).toEqual(all);
});

it("takes assessment, controller, retention and consent from the register", () => {
  const data = { system: "app", personal: true, dpia: "DP-5", controller: "Us", retention: "P1Y" };
  const of = (lawfulBasis: string) =>
    asked(sectorMaas, { scope, systems, dataSets: [{ ...data, lawfulBasis }] });
  expect(of("consent")).toEqual(["c2", "c5", "c10", "c13"]);
  expect(of("contract")).toEqual(["c2", "c4", "c5", "c10", "c13"]);
});

it("does not ask about children where citizens do not use it", () => {
  const internal = systems.map((one) => ({ ...one, citizenFacing: false }));
  expect(asked(sectorMaas, { scope, systems: internal })).not.toContain("c5");
});
