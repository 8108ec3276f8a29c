import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle08Data as rule } from "./rule.js";

const kept = {
  retention: "P31D",
  location: "Control room",
  encryptedAtRest: true,
  accessRoles: ["Operators"],
};
const on = (data: object, others = {}) =>
  runOn(rule, { dataSets: [{ id: "d", ...data }], ...others });

it("asks how data are kept, and leaves how long personal data are kept to the law", () => {
  expect(on(kept)).toEqual([]);
  const { retention, ...others } = kept;
  expect(on({ ...others, personal: true })).toEqual([]);
  expect(on({ location: "Portal" })[0]?.what).toBe(
    "“d” does not say how long it is kept; whether it is encrypted there; which roles may read or change it.",
  );
  const systems = [{ id: "s", stage: "planned" }];
  expect(on({ system: "s" }, { systems })).toEqual([]);
});

it("asks of open data what they disclose, not whether they are encrypted", () => {
  const found = on({ published: true, retention: "P5Y", location: "Portal" });
  expect(found.map(({ what }) => what)).toEqual([
    "“d” does not say what was found that publishing it could disclose.",
  ]);
  expect(
    on({ ...kept, published: true, answers: { "ncsc-cp-08-c5": "Review of February." } }),
  ).toEqual([]);
});

it("warns of personal data that are bare, unless somebody accepted that", () => {
  const bare = { ...kept, specialCategory: true, encryptedAtRest: false };
  expect(placesOf(on(bare))).toEqual(["warning /dataSets/0/encryptedAtRest"]);
  const risk = (until: string) => ({
    risks: [{ on: "d", decision: { acceptedBy: "Director of Place", until } }],
  });
  expect(on(bare, risk("2026-11-25"))).toEqual([]);
  expect(on(bare, risk("2026-11-24"))).toHaveLength(1);
  expect(on({ ...kept, encryptedAtRest: false })).toEqual([]);
});
