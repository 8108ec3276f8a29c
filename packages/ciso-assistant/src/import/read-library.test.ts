import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { isLibrary, readLibrary } from "./read-library.js";

const base = "urn:acme:risk:req_node:house";
const framework = {
  urn: "urn:acme:risk:framework:house",
  ref_id: "HOUSE",
  name: "House rules",
  requirement_nodes: [
    { urn: `${base}:1`, assessable: false, depth: 1, ref_id: 1, name: "Doors" },
    {
      urn: `${base}:1.1`,
      assessable: true,
      depth: 2,
      parent_urn: `${base.toUpperCase()}:1`,
      ref_id: 1.1,
      description: "Doors are locked.\nAlways.",
      implementation_groups: ["A", "B"],
      questions: { q1: { type: "text" } },
    },
  ],
};
const library = {
  urn: "urn:acme:risk:library:house",
  locale: "en",
  ref_id: "HOUSE",
  name: "House rules",
  version: 3,
  objects: { framework, threats: [{ urn: "urn:acme:risk:threat:t" }] },
};
const link = {
  source_requirement_urn: `${base}:1.1`,
  target_requirement_urn: "urn:bollard:risk:req_node:etsi-en-303-645-3.1.3:5.1-1",
  relationship: "intersect",
};
const links = (...mappings: unknown[]) => ({
  ...library,
  objects: {
    framework,
    requirement_mapping_set: {
      urn: "urn:acme:risk:req_mapping_set:m",
      ref_id: "m",
      source_framework_urn: framework.urn,
      target_framework_urn: "urn:bollard:risk:framework:etsi-en-303-645-3.1.3",
      requirement_mappings: mappings,
    },
  },
});

describe("readLibrary", () => {
  it("gives each requirement a row, its parent by its id, and what has no column as JSON", () => {
    const { tables, faults, untold } = readLibrary(library);
    expect(faults).toEqual([]);
    expect(untold).toEqual(["threats"]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.name).toBe("Requirements of House rules");
    expect(tables[0]?.rows.slice(1)).toEqual([
      ["1", "", "Doors", "", "no", "", "", "", "1", `${base}:1`, ""],
      [
        "1.1",
        "1",
        "",
        "Doors are locked.\nAlways.",
        "yes",
        "A\nB",
        "",
        "",
        "2",
        `${base}:1.1`,
        '{"questions":{"q1":{"type":"text"}}}',
      ],
    ]);
  });

  it("gives each link a row, with the ids of Bollard's own items", () => {
    const { tables, faults } = readLibrary(links({ ...link, strength_of_relationship: 7, x: 1 }));
    expect(faults).toEqual([]);
    expect(tables[1]?.name).toBe("Links from house to etsi-en-303-645-3.1.3");
    expect(tables[1]?.rows[1]).toEqual(["1.1", "intersect", "5.1-1", "", "", "7", '{"x":1}']);
  });

  it("says where links lead nowhere, mean nothing or go beyond the scale", () => {
    const { tables, faults } = readLibrary(
      links(
        { ...link, target_requirement_urn: `${link.target_requirement_urn}1` },
        { ...link, relationship: "intersects" },
        { ...link, strength_of_relationship: 90 },
        { relationship: "equal" },
      ),
    );
    const at = (fault: { readonly pointer: string }) => fault.pointer.split("/").slice(4).join("/");
    expect(faults.map((fault) => [at(fault), fault.what, fault.todo])).toEqual(
      expect.arrayContaining([
        ["0/target_requirement_urn", expect.any(String), expect.stringContaining("Did you mean")],
        ["1/relationship", expect.any(String), expect.stringContaining("intersect")],
        ["2/strength_of_relationship", "The strength 90 is beyond the scale.", expect.any(String)],
        ["3", expect.stringContaining("source_requirement_urn"), expect.any(String)],
      ]),
    );
    expect(tables[1]?.rows).toHaveLength(5);
  });

  it("says what of a framework hangs in the air or stands there twice", () => {
    const nodes = [
      ...framework.requirement_nodes,
      { urn: `${base}:1.1`.toUpperCase(), parent_urn: `${base}:9` },
    ];
    const odd = { ...library, objects: { framework: { ...framework, requirement_nodes: nodes } } };
    const { faults, tables } = readLibrary(odd);
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      "/objects/framework/requirement_nodes/2/urn",
      "/objects/framework/requirement_nodes/2/parent_urn",
    ]);
    expect(tables[0]?.rows).toHaveLength(4);
  });

  it("reads what it can, and says what is missing or of another kind", () => {
    for (const broken of [null, 3, "urn:", [], {}, { urn: 1, objects: 2 }, { objects: {} }]) {
      const { tables, faults } = readLibrary(broken);
      expect(tables).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    }
    expect(readLibrary({ ...library, objects: {} })).toMatchObject({ tables: [], faults: [] });
  });

  it("never throws, whatever it is given", () => {
    const value = fc.object({
      key: fc.constantFrom("urn", "objects", "framework", "requirement_nodes"),
    });
    fc.assert(
      fc.property(fc.anything(), value, (anything, objects) => {
        expect(Array.isArray(readLibrary(anything).faults)).toBe(true);
        expect(Array.isArray(readLibrary({ ...library, objects }).tables)).toBe(true);
      }),
    );
  });
});

describe("isLibrary", () => {
  it("tells a library from other data", () => {
    expect(isLibrary(library)).toBe(true);
    for (const other of [null, [], {}, { urn: "x", objects: {} }, { urn: "urn:x:y" }]) {
      expect(isLibrary(other)).toBe(false);
    }
    expect(isLibrary({ ...library, bollard: "device/1" })).toBe(false);
  });
});
