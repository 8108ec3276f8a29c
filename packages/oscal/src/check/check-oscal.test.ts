import { frameworks } from "@bollard/crosswalk";
import { describe, expect, it } from "vitest";
import { toCatalog } from "../export/catalog.js";
import { checkOscal, oscalRootOf } from "./check-oscal.js";

const uuid = "6a91936e-7047-4159-b68d-078b31d80277";
const other = "6a91936e-7047-4159-b68d-078b31d80278";
const third = "6a91936e-7047-4159-b68d-078b31d80279";
const metadata = {
  title: "Baysense P1",
  "last-modified": "2026-11-26T00:00:00Z",
  version: "1",
  "oscal-version": "1.2.1",
};
const control = { id: "p_1", title: "One" };
const catalog = (more: object) => ({ catalog: { uuid, metadata, ...more } });
const collection = (map: object) => ({
  "mapping-collection": {
    uuid,
    metadata,
    provenance: {
      method: "human",
      "matching-rationale": "semantic",
      status: "draft",
      "mapping-description": "By hand.",
    },
    mappings: [
      {
        uuid: other,
        "source-resource": { type: "catalog", href: "a.json" },
        "target-resource": { type: "catalog", href: "b.json" },
        maps: [
          {
            uuid: third,
            relationship: "equal-to",
            sources: [{ type: "control", "id-ref": "a" }],
            targets: [{ type: "control", "id-ref": "b" }],
            ...map,
          },
        ],
      },
    ],
  },
});
const codes = (data: unknown) => checkOscal(data).map(({ code, pointer }) => `${code} ${pointer}`);

describe("checkOscal", () => {
  it("has nothing to say of sound documents", () => {
    expect(codes(catalog({ controls: [control] }))).toEqual([]);
    expect(codes(collection({}))).toEqual([]);
  });

  it.each([
    [
      "a relationship that OSCAL does not know",
      collection({ relationship: "banana" }),
      "oscal/relationship",
    ],
    [
      "an id that begins with a digit",
      catalog({ controls: [{ id: "5.1-1", title: "x" }] }),
      "oscal/token",
    ],
    ["two controls of one id", catalog({ controls: [control, control] }), "oscal/duplicate-id"],
    ["two things of one UUID", collection({ uuid }), "oscal/duplicate-uuid"],
    [
      "a UUID that is none",
      catalog({ "back-matter": { resources: [{ uuid: "1" }] } }),
      "oscal/uuid",
    ],
    [
      "a link to nothing",
      catalog({ controls: [{ ...control, links: [{ href: "#none" }] }] }),
      "oscal/reference",
    ],
    [
      "a value over two lines",
      catalog({ controls: [{ ...control, props: [{ name: "a", value: "b\nc" }] }] }),
      "oscal/one-line",
    ],
    [
      "an empty value",
      catalog({ controls: [{ ...control, props: [{ name: "a", value: "" }] }] }),
      "oscal/one-line",
    ],
    ["an empty list", catalog({ controls: [] }), "oscal/empty-list"],
    ["a missing part", catalog({ metadata: { title: "x" } }), "oscal/missing"],
    [
      "a time without zone",
      catalog({ metadata: { ...metadata, "last-modified": "2026-11-26" } }),
      "oscal/time",
    ],
    [
      "both kinds of confidence",
      collection({ "confidence-score": { category: "high", percentage: 1 } }),
      "oscal/confidence-score",
    ],
    ["two documents in one", { ...catalog({}), profile: {} }, "oscal/root"],
    ["no OSCAL", { hello: 1 }, "oscal/root"],
    ["nothing", undefined, "oscal/root"],
    ["a control that is a text", catalog({ controls: ["x"] }), "oscal/shape"],
  ])("finds %s", (_, data, code) => {
    const faults = checkOscal(data);
    expect(faults.map((fault) => fault.code)).toContain(code);
    for (const fault of faults) expect(fault.todo).toMatch(/\.$/);
  });

  it("lets a relationship of another namespace be", () => {
    expect(codes(collection({ relationship: "deemed-compliance", ns: "urn:x:y" }))).toEqual([]);
  });

  it("looks controls up where their catalog is known", () => {
    const [framework] = frameworks;
    if (framework === undefined) throw new Error("no framework");
    const props = [
      { name: "framework-id", value: framework.id },
      { name: "edition", value: framework.edition },
    ];
    const profile = (id: string) => ({
      profile: {
        uuid,
        metadata,
        imports: [{ href: `#${other}`, "include-controls": [{ "with-ids": [id] }] }],
        "back-matter": { resources: [{ uuid: other, props }] },
      },
    });
    const known = [toCatalog(framework)];
    expect(checkOscal(profile(`${framework.id}_5.1-1`), known)).toEqual([]);
    expect(checkOscal(profile(`${framework.id}_5.99-1`), known)).toMatchObject([
      { code: "oscal/control", pointer: "/profile/imports/0" },
    ]);
  });

  it("survives hostile documents", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 50_000; level += 1) deep = { groups: [deep] };
    expect(checkOscal(catalog({ groups: [deep] })).length).toBeLessThanOrEqual(200);
    const many = Array.from({ length: 5000 }, () => ({ id: "5" }));
    expect(checkOscal(catalog({ controls: many }))).toHaveLength(200);
    for (const odd of [null, 1, "catalog", [], { catalog: null }, { catalog: [] }]) {
      expect(checkOscal(odd)).toHaveLength(1);
    }
  });

  it("tells what a document is", () => {
    expect(oscalRootOf(catalog({}))).toBe("catalog");
    expect(oscalRootOf({ bollard: "device/1" })).toBeUndefined();
  });
});
