import { citationKey } from "@bollard/model";
import { describe, expect, test } from "vitest";
import { findItems } from "./find-item.js";
import { citationOf, frameworks } from "./standards.js";

const keys = (query: string) => findItems(query).found.map((item) => citationKey(citationOf(item)));

describe("any spelling finds the item", () => {
  test.each([
    ["5.1-1", ["etsi-en-303-645@2.1.1/5.1-1", "etsi-en-303-645@3.1.3/5.1-1"]],
    ["en303645 5.1-1", ["etsi-en-303-645@2.1.1/5.1-1", "etsi-en-303-645@3.1.3/5.1-1"]],
    ["EN 303 645 V3.1.3, provision 5.3-4A", ["etsi-en-303-645@3.1.3/5.3-4A"]],
    ["ETSI EN 303 645 v2.1.1 5.3-4", ["etsi-en-303-645@2.1.1/5.3-4"]],
    ["etsi-en-303-645@3.1.3/5.5-1", ["etsi-en-303-645@3.1.3/5.5-1"]],
    ["Provision 6-3a", ["etsi-en-303-645@3.1.3/6-3A"]],
    ["psti sch1 p3(2)", ["uk-psti@2023/1007/Schedule 1 paragraph 3(2)"]],
    ["Schedule 1, paragraph 2(2)(a)", ["uk-psti@2023/1007/Schedule 1 paragraph 2(2)(a)"]],
    ["sched. 1 para. 3(6)", ["uk-psti@2023/1007/Schedule 1 paragraph 3(6)"]],
    ["PSTI Act s.9", ["uk-psti@2023/1007/PSTI Act s.9"]],
    ["section 9", ["uk-psti@2023/1007/PSTI Act s.9"]],
    ["procurement act section 56(2)", ["uk-procurement@2023/54/PA 2023 s.56(2)"]],
    ["PPN 014", ["uk-procurement@2023/54/PPN 014"]],
    ["regulation 8", ["uk-psti@2023/1007/SI 2023/1007 reg 8"]],
    ["TS 103 701 v2.1.1 5.13-1B-1 a", ["etsi-ts-103-701@2.1.1/5.13-1B-1 a"]],
    ["5.0-1-1 a", ["etsi-ts-103-701@2.1.1/5.0-1-1 a"]],
    ["5.13-1B-1", ["a", "b"].map((unit) => `etsi-ts-103-701@2.1.1/5.13-1B-1 ${unit}`)],
    ["CAF 3.2 A2.b", ["ncsc-caf@3.2/A2.b"]],
    ["caf v4.0 b2.a", ["ncsc-caf@4.0/B2.a"]],
    ["ncsc connected places 3", ["ncsc-connected-places@2021/ncsc-cp-03"]],
  ])("%s", (query, expected) => expect(keys(query)).toEqual(expected));

  test("every id finds its own item", () => {
    for (const framework of frameworks) {
      for (const item of framework.items) {
        const query = `${framework.id} ${framework.edition.includes("/") ? "" : framework.edition} ${item.id}`;
        expect(keys(query), query).toContain(`${framework.id}@${framework.edition}/${item.id}`);
      }
    }
  });
});

test("a whole paragraph finds its parts", () => {
  expect(keys("psti sch1 p2")).toContain("uk-psti@2023/1007/Schedule 1 paragraph 2(2)(b)(i)");
  expect(keys("psti sch1 p2").every((key) => key.includes("Schedule 1 paragraph 2("))).toBe(true);
});

test("an edition that lacks the item finds nothing, and offers what is near", () => {
  const { found, near } = findItems("EN 303 645 V3.1.3 5.3-44");
  expect(found).toEqual([]);
  expect(near.length).toBeGreaterThan(0);
});

test.each(["", " ", "?", "(".repeat(5000), "\u0000", "__proto__", "5.1-1".repeat(200)])(
  "nonsense finds nothing and does not throw: %j",
  (query) => expect(findItems(query).found).toEqual([]),
);
