import { expect, it } from "vitest";
import type { Purchase } from "../definition/purchase.js";
import { clauseValues } from "./clause-values.js";
import { factsOf, isDeclared, useCasesOf } from "./purchase-facts.js";

it.each<[Purchase, boolean]>([
  [{}, false],
  [{ buyer: "council", nation: "england" }, false],
  [{ devices: "none" }, true],
  [{ useCases: ["cctv"] }, true],
  [{ useCases: [] }, false],
])("%j declares what is bought: %s", (purchase, declared) => {
  expect(isDeclared(purchase)).toBe(declared);
});

it("takes from the use case what the author does not say", () => {
  expect(factsOf({ useCases: ["cctv"] })).toEqual({
    buysDevices: true,
    buysConsumerDevices: undefined,
    processesPersonalData: true,
    controlsEquipment: undefined,
    isEssentialService: undefined,
    hasUseCase: true,
  });
  expect(factsOf({ useCases: ["maas"] }).buysDevices).toBe(false);
  expect(factsOf({ useCases: ["environmental-monitoring"] }).processesPersonalData).toBe(false);
  expect(factsOf({ useCases: ["parking-sensors"] }).processesPersonalData).toBeUndefined();
});

it("believes the author rather than the use case", () => {
  expect(factsOf({ useCases: ["cctv"], personalData: false, devices: "none" })).toMatchObject({
    buysDevices: false,
    processesPersonalData: false,
  });
});

it("takes the decision on the PSTI regime before the kind of device", () => {
  expect(factsOf({ devices: "organisation" }).buysConsumerDevices).toBe(false);
  expect(factsOf({ devices: "both" }).buysConsumerDevices).toBe(true);
  expect(factsOf({ devices: "organisation", psti: "in-scope" }).buysConsumerDevices).toBe(true);
  expect(factsOf({ devices: "consumer", psti: "outside" }).buysConsumerDevices).toBe(false);
});

it("takes decisions on control and on the NIS Regulations as they are declared", () => {
  const nis = "relevant-digital-service-provider";
  expect(factsOf({ operationalTechnology: true, nis })).toMatchObject({
    controlsEquipment: true,
    isEssentialService: true,
  });
  expect(factsOf({ nis: "outside" }).isEssentialService).toBe(false);
});

it("leaves alone a use case that nobody knows", () => {
  expect(useCasesOf({ useCases: ["moon-base" as "cctv"] })).toEqual([]);
});

it.each([
  [{ length: "P5Y", extension: "P2Y" }, "7 years"],
  [{ length: "P5Y" }, "5 years"],
  [{ length: "P18M" }, "18 months"],
  [{ length: "P1Y6M", extension: "P6M" }, "2 years"],
  [{ length: "P12M" }, "1 year"],
])("writes the life of a contract of %j: %s", (contract, words) => {
  expect(clauseValues("support-period", { contract })["period"]).toContain(`(${words} in all)`);
});

it.each([{}, { length: "P" }, { length: "P30D" }, { extension: "P2Y" }])(
  "leaves the usual words for a contract of %j",
  (contract) => {
    expect(clauseValues("support-period", { contract })).toEqual({});
  },
);

it("leaves other clauses alone", () => {
  expect(clauseValues("data-retention", { contract: { length: "P5Y" } })).toEqual({});
});
