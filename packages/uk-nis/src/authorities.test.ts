import { expect, it } from "vitest";
import { authorities, authoritiesFor, isNisItemId, nations, nisItem, subsectors } from "./index.js";

/** The names of those who act. */
function names(query: Parameters<typeof authoritiesFor>[0]): readonly (readonly string[])[] {
  return authoritiesFor(query).map((row) => row.names);
}

it("leaves no nation without an authority, and gives none two for one service", () => {
  for (const { id } of subsectors) {
    for (const nation of Object.keys(nations) as (keyof typeof nations)[]) {
      const rows = authoritiesFor({ for: id, nation });
      const gas = id === "gas" && nation !== "northern-ireland";
      expect([id, nation, rows.length]).toEqual([id, nation, gas ? 2 : 1]);
    }
  }
});

it("stands on items of the framework", () => {
  for (const { item } of authorities()) expect(isNisItemId(item)).toBe(true);
  expect(nisItem("NIS regs 4-5").summary).toContain("GCHQ");
});

it("has the energy Secretary of State alone for gas storage, LNG, processing and production", () => {
  const alone = [["Secretary of State for Energy Security and Net Zero"]];
  for (const service of [
    "gas-storage",
    "lng-facilities",
    "gas-processing",
    "gas-petroleum-production",
  ] as const) {
    expect(names({ for: "gas", nation: "wales", service })).toEqual(alone);
  }
  expect(names({ for: "gas", nation: "wales", service: "gas-supply" })[0]).toHaveLength(2);
  expect(names({ for: "gas", nation: "northern-ireland", service: "gas-storage" })).toEqual([
    ["Department of Finance"],
  ]);
});

it("follows devolution for roads, health and water", () => {
  expect(names({ for: "road-transport", nation: "scotland" })).toEqual([["Scottish Ministers"]]);
  expect(names({ for: "healthcare-settings", nation: "wales" })).toEqual([["Welsh Ministers"]]);
  expect(authoritiesFor({ for: "drinking-water", nation: "wales" })).toMatchObject([
    { names: ["Welsh Ministers"], inPractice: "Drinking Water Inspectorate" },
  ]);
  expect(names({ for: "digital-services" })).toEqual([["Information Commission (ICO)"]]);
});
