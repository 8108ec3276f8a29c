import { describe, expect, it } from "vitest";
import { diff, findFramework, gaps, map } from "./index.js";

const psti = { framework: "uk-psti", edition: "2023/1007" };
const cra = { framework: "eu-cra", edition: "2024/2847" };
const cls = { framework: "sg-cls", edition: "1.4" };
const v211 = { framework: "etsi-en-303-645", edition: "2.1.1" };
const v313 = { framework: "etsi-en-303-645", edition: "3.1.3" };

describe("from PSTI to the CRA", () => {
  const journey = gaps(psti, cra);

  it("answers nothing whole, three subjects in part, and says what is left", () => {
    expect(journey.through).toBe("links");
    expect(journey.whole).toEqual([]);
    expect(journey.inPart).toContain("Annex II (7)");
    expect(journey.unanswered).toEqual(
      expect.arrayContaining(["Annex I Part II (1)", "Article 14", "Annex I Part I (2)(c)"]),
    );
    expect(journey.withoutCounterpart).toContain("PSTI Act s.9");
    expect(journey.inPart.length + journey.unanswered.length).toBe(42);
  });

  it("gives no path from a narrower text to a wider one and on", () => {
    const found = map({ ...psti, item: "Schedule 1 paragraph 1(2)" }, cra);
    expect(found.every(({ derived }) => !derived)).toBe(true);
    expect(found.map(({ relation }) => relation)).toEqual(["intersects"]);
  });
});

describe("from Singapore's label to PSTI", () => {
  it("goes by recognition, from 4 December 2025", () => {
    const journey = gaps(cls, psti);
    expect(journey.through).toBe("recognition");
    expect(journey.recognitions.length).toBe(4);
    expect(new Set(journey.recognitions.map(({ validFrom }) => validFrom))).toEqual(
      new Set(["2025-12-04"]),
    );
    expect(journey.whole).toEqual([]);
    expect(journey.accepted).toContain("Schedule 1 paragraph 2(3)(a)");
    expect(journey.unanswered).toEqual([]);
  });
});

describe("from EN 303 645 V2.1.1 to V3.1.3", () => {
  const journey = gaps(v211, v313);

  it("is a diff: what stayed, what grew or split, what is new", () => {
    expect(journey.through).toBe("lineage");
    expect(journey.whole).toContain("5.0-1");
    expect(journey.inPart).toEqual(expect.arrayContaining(["5.1-1", "5.6-4A", "5.6-4B"]));
    expect(journey.unanswered).toContain("5.1-2A");
    expect(journey.shared.find(({ sources }) => sources.includes("5.3-4"))?.by).toBe("split");
  });
});

describe("diff", () => {
  it("knows both frameworks with a lineage and no other", () => {
    expect(diff("etsi-en-303-645", "2.1.1", "3.1.3")?.length).toBeGreaterThan(60);
    expect(diff("ncsc-caf", "3.2", "4.0")?.length).toBeGreaterThan(30);
    expect(diff("eu-cra", "1", "2")).toBeUndefined();
    expect(diff("etsi-en-303-645", "3.1.3", "2.1.1")).toBeUndefined();
  });
});

describe("map", () => {
  it("turns a relation seen from the target", () => {
    const [found] = map({ ...cra, item: "Annex I Part I (2)(m)" }, v211);
    expect(found?.relation).toBe("superset-of");
    expect(found?.targets.map(({ item }) => item)).toEqual(["5.11-1"]);
  });

  it("derives nothing through an overlap", () => {
    const found = map(
      { ...v211, item: "5.2-1" },
      { framework: "au-smart-devices-2025", edition: "2025" },
    );
    expect(found.every(({ path }) => path.length === 1)).toBe(true);
  });
});

describe("findFramework", () => {
  it.each([
    ["CRA", "eu-cra"],
    ["eu-cra", "eu-cra"],
    ["EN 303 645", "etsi-en-303-645"],
    ["Singapore CLS", "sg-cls"],
    ["NIST.IR.8425", "nistir-8425"],
  ])("reads %s", (text, id) => {
    const found = findFramework(text);
    expect((found.framework ?? ("nearest" in found ? found.nearest : undefined))?.id).toBe(id);
  });

  it("reads editions", () => {
    expect(findFramework("en303645 v3.1.3").framework?.edition).toBe("3.1.3");
    expect(findFramework("en303645 v2.1.1").framework?.edition).toBe("2.1.1");
    expect(findFramework("CAF 3.2").framework?.edition).toBe("3.2");
  });

  it("names the nearest", () => {
    expect(findFramework("en 303 654")).toMatchObject({ nearest: { id: "etsi-en-303-645" } });
  });
});
