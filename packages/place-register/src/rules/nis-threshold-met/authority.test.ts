import { expect, it } from "vitest";
import { authorityNames } from "./authority.js";

const of = (facts: Parameters<typeof authorityNames>[0]) => authorityNames(facts, "operator");

it("is named by subsector and nation", () => {
  expect(of({ subsector: "drinking-water", nation: "wales" })).toBe("Welsh Ministers");
  expect(of({ subsector: "drinking-water" })).toBeUndefined();
  expect(of({ subsector: "digital-infrastructure" })).toBe("Office of Communications (Ofcom)");
});

it("is named by services or sector, where only one is possible", () => {
  expect(of({ services: ["drinking-water-supply"], nation: "wales" })).toBe("Welsh Ministers");
  expect(of({ sector: "drinking-water", nation: "scotland" })).toBe(
    "Drinking Water Quality Regulator for Scotland",
  );
  expect(of({ sector: "digital-infrastructure" })).toBe("Office of Communications (Ofcom)");
  expect(of({ sector: "transport", nation: "england" })).toBeUndefined();
  expect(of({})).toBeUndefined();
  expect(of({ services: [], nation: "wales" })).toBeUndefined();
});

it("is the Information Commission for digital services", () => {
  expect(authorityNames({}, "provider")).toBe("Information Commission (ICO)");
});
