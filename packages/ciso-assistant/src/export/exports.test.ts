import { frameworks, mappingSets } from "@bollard/crosswalk";
import type { MappingSet } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { readLibrary } from "../import/read-library.js";
import { frameworkLibrary } from "./framework-library.js";
import { libraries } from "./libraries.js";
import { mappingLibrary } from "./mapping-library.js";

/** What CISO Assistant takes for a URN, lower case as it stores them. */
const urn = /^urn:[a-z0-9_-]+:[a-z0-9_-]+:[a-z0-9_-]+:[0-9a-z[\]().\-_:]+$/;

describe("libraries", () => {
  it("read back without a fault, with every item and link of their frameworks", () => {
    for (const library of libraries()) {
      const { tables, faults, untold } = readLibrary(JSON.parse(JSON.stringify(library)));
      expect([library.ref_id, faults, untold]).toEqual([library.ref_id, [], []]);
      expect(tables.length).toBeGreaterThan(0);
    }
  });

  it("name each thing with a URN of its own that CISO Assistant takes", () => {
    const all = libraries();
    const named = all.map((library) => library.urn);
    expect(new Set(named).size).toBe(named.length);
    for (const { urn: own, dependencies = [], objects } of all) {
      const nodes = objects.framework?.requirement_nodes.map((node) => node.urn) ?? [];
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const one of [own, ...dependencies, ...nodes]) expect(one).toMatch(urn);
      for (const dependency of dependencies) expect(named).toContain(dependency);
    }
  });

  it("are the same each time, with a version that is the day of the data", () => {
    expect(libraries()).toEqual(libraries());
    for (const { version, publication_date: day } of libraries()) {
      expect(version).toBe(Number(day?.replaceAll("-", "")));
    }
  });
});

describe("the library of a framework", () => {
  it("has a heading a clause, each before its items, and every item once", () => {
    for (const framework of frameworks) {
      const nodes = frameworkLibrary(framework).objects.framework?.requirement_nodes ?? [];
      const items = nodes.filter(({ urn: own }) => !own.includes(":clause:"));
      expect(items.map((node) => node.ref_id).sort()).toEqual(
        framework.items.map(({ id }) => id).sort(),
      );
      nodes.forEach((node, index) => {
        const before = nodes.slice(0, index).map((one) => one.urn);
        if (node.parent_urn !== undefined) expect(before).toContain(node.parent_urn);
        expect(node.depth).toBe(node.parent_urn === undefined ? 1 : 2);
      });
    }
  });

  it("asks for what binds, by how strongly it binds, and for no definition", () => {
    const en = frameworks.find(
      ({ id, edition }) => id === "etsi-en-303-645" && edition === "3.1.3",
    );
    if (en === undefined) throw new Error("EN 303 645 V3.1.3 is missing");
    const { framework } = frameworkLibrary(en).objects;
    expect(framework?.implementation_groups_definition?.map((group) => group.ref_id)).toEqual([
      "shall",
      "should",
    ]);
    expect(framework?.requirement_nodes.find((node) => node.ref_id === "5.1-1")).toMatchObject({
      assessable: true,
      parent_urn: "urn:bollard:risk:req_node:etsi-en-303-645-3.1.3:clause:5.1",
      implementation_groups: ["shall"],
      annotation: expect.stringMatching(/^Status: M F \(a\)\. Applies if passwords\. ETSI EN/),
    });
    const psti = frameworks.find(({ id }) => id === "uk-psti");
    if (psti === undefined) throw new Error("PSTI is missing");
    const nodes = frameworkLibrary(psti).objects.framework?.requirement_nodes ?? [];
    for (const { id, obligation } of psti.items) {
      const asks = obligation === "duty" || obligation === "may";
      expect(nodes.find((node) => node.ref_id === id)?.assessable).toBe(asks);
    }
  });

  it("retells nothing of what may not be retold", () => {
    for (const framework of frameworks.filter(({ rights }) => rights === "ids-only")) {
      for (const node of frameworkLibrary(framework).objects.framework?.requirement_nodes ?? []) {
        expect(node).not.toHaveProperty("name");
        expect(node).not.toHaveProperty("description");
      }
    }
  });
});

describe("the library of links", () => {
  const set = mappingSets().find(({ maps }) => maps.length > 0);
  if (set === undefined) throw new Error("There are no links");
  const [source, target] = [set.source, set.target].map((edition) => {
    const found = frameworks.find(
      (one) => one.id === edition.framework && one.edition === edition.edition,
    );
    return found?.items.map(({ id }) => id) ?? [];
  });
  const [s1 = "", s2 = ""] = source ?? [];
  const [t1 = "", t2 = ""] = target ?? [];
  const [entry] = set.maps;

  it.each([
    ["equal", [s1], [t1], ["equal", "equal"]],
    ["equal", [s1, s2], [t1], ["subset", "superset"]],
    ["equal", [s1], [t1, t2], ["superset", "subset"]],
    ["equal", [s1, s2], [t1, t2], ["intersect", "intersect"]],
    ["subset-of", [s1, s2], [t1], ["subset", "superset"]],
    ["subset-of", [s1], [t1, t2], ["intersect", "intersect"]],
    ["superset-of", [s1], [t1, t2], ["superset", "subset"]],
    ["superset-of", [s1, s2], [t1], ["intersect", "intersect"]],
    ["intersects", [s1], [t1], ["intersect", "intersect"]],
    ["no-relationship", [s1], [t1], ["not_related", "not_related"]],
  ] as const)(
    "keeps of %s, %s to %s, what holds of two alone",
    (relation, sources, targets, words) => {
      if (entry === undefined) throw new Error("There is no link");
      const only: MappingSet = { ...set, maps: [{ ...entry, relation, sources, targets }] };
      const [there, back] = mappingLibrary(only)?.objects.requirement_mapping_sets ?? [];
      const pairs = sources.length * targets.length;
      expect(there?.requirement_mappings.map((one) => one.relationship)).toEqual(
        Array(pairs).fill(words[0]),
      );
      expect(back?.requirement_mappings.map((one) => one.relationship)).toEqual(
        Array(pairs).fill(words[1]),
      );
      expect(back?.source_framework_urn).toBe(there?.target_framework_urn);
      const annotation = there?.requirement_mappings[0]?.annotation ?? "";
      expect(annotation.startsWith(entry.rationale)).toBe(true);
      expect(annotation.includes("together")).toBe(pairs > 1);
    },
  );

  it("is none where there is no link", () => {
    expect(mappingLibrary({ ...set, maps: [] })).toBeUndefined();
  });
});
