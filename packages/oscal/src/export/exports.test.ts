import { findFramework, frameworks, mappingSets, recognitions } from "@bollard/crosswalk";
import { describe, expect, it } from "vitest";
import { hasSchemas, schemaFaults } from "../../test/published-schema.js";
import { checkOscal } from "../check/check-oscal.js";
import { membersOf } from "../check/walk.js";
import { catalogFileName, toCatalog } from "./catalog.js";
import { toMappingCollection } from "./mapping.js";
import { toProfile } from "./profile.js";

const catalogs = frameworks.map(toCatalog);
const named = frameworks.map((framework) => ({ ...framework, catalog: toCatalog(framework) }));
const collection = toMappingCollection(mappingSets(), recognitions());
const [newest] = frameworks;
const profile = toProfile("A choice", [
  { framework: frameworks[0] ?? never(), items: ["5.1-1", "5.3-13", "5.1-1", "no such"] },
  { framework: frameworks[2] ?? never(), items: ["Schedule 1 paragraph 3(2)"] },
]);

function never(): never {
  throw new Error("no framework");
}

describe.each(named)("the catalog of $id $edition", ({ catalog, items, rights, ...framework }) => {
  it("passes the own checks", () => {
    expect(checkOscal({ catalog }, catalogs)).toEqual([]);
  });

  it("holds every item with its printed id", () => {
    const controls = [
      ...(catalog.controls ?? []),
      ...(catalog.groups ?? []).flatMap((group) => group.controls ?? []),
    ];
    const labels = controls.map(({ props }) => props?.find(({ name }) => name === "label")?.value);
    expect(labels.sort()).toEqual(items.map(({ id }) => id).sort());
    if (rights !== "ids-only") return;
    expect(controls.filter(({ parts }) => parts !== undefined)).toEqual([]);
    expect(controls.map(({ title }) => title).sort()).toEqual(labels);
  });

  it("says where it comes from and gives the same bytes", () => {
    expect(catalog.metadata.props).toContainEqual({
      name: "edition",
      ns: "urn:bollard:oscal",
      value: framework.edition,
    });
    const again = toCatalog({ ...framework, items, rights });
    expect(JSON.stringify(again)).toBe(JSON.stringify(catalog));
  });

  it.skipIf(!hasSchemas)("fits the schema of NIST (in the folder named by OSCAL_SCHEMAS)", () => {
    expect(schemaFaults({ catalog })).toEqual([]);
  });
});

describe("catalogs", () => {
  it("hold no words on items of which only ids may be here", () => {
    const { framework } = findFramework("en18031");
    if (framework === undefined) throw new Error("no framework");
    const text = JSON.stringify(toCatalog(framework));
    expect(text).toContain('"title":"ACM-1"');
    for (const { title = "" } of framework.items) expect(text).not.toContain(title);
  });

  it("have names of files of their own", () => {
    const names = frameworks.map(({ id, edition }) => catalogFileName(id, edition));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("catalog-uk-psti-2023-1007.json");
    expect(names.filter((name) => !/^[\w.-]+\.json$/.test(name))).toEqual([]);
  });

  it("keep conditions as data and in words", () => {
    const catalog = toCatalog(newest ?? never());
    const control = catalog.groups
      ?.flatMap((group) => group.controls ?? [])
      .find(({ title, id }) => title === "5.1-1" || id.endsWith("_5.1-1"));
    expect(control?.props).toContainEqual(
      expect.objectContaining({ name: "applies-if", value: '{"fact":"passwords"}' }),
    );
    expect(control?.parts?.map(({ name }) => name)).toEqual(["statement", "guidance"]);
  });
});

describe("the mapping collection", () => {
  const document = { "mapping-collection": collection };

  it("passes the own checks, every id of a control looked up", () => {
    expect(checkOscal(document, catalogs)).toEqual([]);
  });

  it("holds every link with relation, rationale, confidence and gaps", () => {
    const mappings = collection?.mappings ?? [];
    const links = mappings.filter(({ props }) => props?.[0]?.name === "mapping-set");
    expect(links).toHaveLength(mappingSets().length);
    for (const [index, { maps, ...mapping }] of links.entries()) {
      const set = mappingSets()[index];
      expect(maps.map(({ remarks }) => remarks)).toEqual(set?.maps.map((one) => one.rationale));
      expect(maps.map((one) => one["confidence-score"]?.category)).toEqual(
        set?.maps.map(({ confidence }) => confidence),
      );
      const gaps = mapping["target-gap-summary"]?.["unmapped-controls"][0]?.["with-ids"] ?? [];
      expect(gaps).toHaveLength(set?.targetGaps.length ?? -1);
    }
  });

  it("keeps what law accepts apart from what texts share", () => {
    const all = collection?.mappings.flatMap(({ maps }) => maps) ?? [];
    const accepted = all.filter(({ ns }) => ns === "urn:bollard:oscal");
    expect(accepted).toHaveLength(recognitions().length);
    for (const { relationship, props } of accepted) {
      expect(relationship).toMatch(
        /^(deemed-compliance|presumption-of-conformity|accepted-evidence)$/,
      );
      expect(props).toContainEqual(expect.objectContaining({ name: "valid-from" }));
    }
    expect(JSON.stringify(all)).not.toMatch(/"relationship":"(?:compliant|complies)/);
  });

  it("marks what rests on something unchecked", () => {
    const text = JSON.stringify(collection);
    const unchecked = recognitions().filter(({ source }) => source.verified === "unchecked");
    expect(unchecked.length).toBeGreaterThan(0);
    expect(text.match(/"unchecked"/g)?.length).toBeGreaterThanOrEqual(unchecked.length);
  });

  it("is none where there is nothing to say", () => {
    expect(toMappingCollection([], [])).toBeUndefined();
  });

  it.skipIf(!hasSchemas)("fits the schema of NIST (in the folder named by OSCAL_SCHEMAS)", () => {
    expect(schemaFaults(document)).toEqual([]);
  });
});

describe("a profile", () => {
  it("names each chosen control once and leaves out what no edition has", () => {
    expect(profile?.imports.map((one) => one["include-controls"][0]?.["with-ids"].length)).toEqual([
      2, 1,
    ]);
    expect(checkOscal({ profile }, catalogs)).toEqual([]);
    expect(
      toProfile("Nothing", [{ framework: newest ?? never(), items: ["no such"] }]),
    ).toBeUndefined();
  });

  it.skipIf(!hasSchemas)("fits the schema of NIST (in the folder named by OSCAL_SCHEMAS)", () => {
    expect(schemaFaults({ profile })).toEqual([]);
  });
});

describe("all documents together", () => {
  it("give one thing one UUID, and no two things the same", () => {
    const documents = [...catalogs, collection, profile];
    const own = documents.flatMap((document) =>
      membersOf(document)
        .filter(({ key, holderKey }) => key === "uuid" && holderKey !== "resources")
        .map(({ value }) => value),
    );
    expect(new Set(own).size).toBe(own.length);
  });
});
