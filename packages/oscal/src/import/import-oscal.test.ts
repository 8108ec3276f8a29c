import { readDeviceSpec } from "@bollard/device-spec";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { kerbline } from "../../test/kerbline.js";
import { toAssessmentResults } from "../export/device/assessment-results.js";
import { toComponentDefinition } from "../export/device/component-definition.js";
import { importOscal } from "./import-oscal.js";

const day = "2026-11-25";
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const definition = () => copy({ "component-definition": toComponentDefinition(kerbline, day) });

/** A component definition that another tool could have written. */
function foreign(more: Readonly<Record<string, unknown>> = {}) {
  return {
    "component-definition": {
      uuid: "11111111-1111-4111-8111-111111111111",
      metadata: {
        title: "A lamp",
        "last-modified": "2026-01-02T03:04:05Z",
        version: "1",
        "oscal-version": "1.1.2",
        parties: [
          { uuid: "22222222-2222-4222-8222-222222222222", type: "organization", name: "Lumen Ltd" },
        ],
      },
      components: [
        {
          uuid: "33333333-3333-4333-8333-333333333333",
          type: "hardware",
          title: "Lumen L1",
          description: "A street lamp.",
          props: [
            { name: "version", value: "2.0" },
            { name: "colour", value: "grey" },
          ],
          "responsible-roles": [
            { "role-id": "provider", "party-uuids": ["22222222-2222-4222-8222-222222222222"] },
          ],
          "control-implementations": [
            {
              uuid: "44444444-4444-4444-8444-444444444444",
              source: "https://example.org/en-303-645.json",
              description: "Answers.",
              "implemented-requirements": [
                {
                  uuid: "55555555-5555-4555-8555-555555555555",
                  "control-id": "p-5.1-2A",
                  description: "Machines use keys.",
                  props: [{ name: "implementation-status", value: "implemented" }],
                  links: [{ href: "https://example.org/keys.pdf", rel: "evidence" }],
                },
                {
                  uuid: "66666666-6666-4666-8666-666666666666",
                  "control-id": "ac-2.3",
                  description: "Accounts end.",
                },
              ],
            },
          ],
          ...more,
        },
      ],
    },
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("what was exported here", () => {
  it("comes back whole, from either document", () => {
    expect(importOscal(definition())).toMatchObject({ data: kerbline, problems: [] });
    const results = copy({ "assessment-results": toAssessmentResults(kerbline, [], day) });
    expect(importOscal(results)).toMatchObject({ data: kerbline, problems: [] });
  });

  it("loses nothing, whatever a specification says", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string());
    const answer = fc.record(
      {
        support: fc.constantFrom("Y", "N", "N/A"),
        detail: text,
        status: text,
        evidence: fc.array(fc.record({ ref: fc.string({ minLength: 1 }), note: text })),
      },
      { requiredKeys: [] },
    );
    const specs = fc.record(
      {
        bollard: fc.constant("device/1"),
        product: fc.record({ name: text, model: text }, { requiredKeys: [] }),
        ics: fc.dictionary(fc.oneof(fc.constantFrom("5.1-1", "5.3-8"), text), answer),
        ixit: fc.record({ Conf: fc.record({ confirmationOfUpdateProcedures: fc.boolean() }) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(specs, (written) => {
        const { subject } = readDeviceSpec(written);
        const document = copy({ "component-definition": toComponentDefinition(subject, day) });
        const { data, problems } = importOscal(document);
        expect(data).toEqual(copy(subject));
        expect(problems.filter(({ code }) => code === "oscal/changed")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("says where somebody changed the parts of OSCAL, and takes the specification", () => {
    const changed = definition();
    const [first] =
      changed["component-definition"].components[0]?.["control-implementations"]?.[0]?.[
        "implemented-requirements"
      ] ?? [];
    Object.assign(first ?? {}, { description: "Each unit has its own." });
    const { data, problems } = importOscal(changed);
    expect(data).toEqual(kerbline);
    expect(problems.map(({ code }) => code)).toEqual(["oscal/changed"]);
    expect(problems[0]?.what).toContain("etsi-en-303-645_5.1-1 is not what the specification");
  });

  it("is read part by part where the specification inside is broken or was removed", () => {
    const broken = definition();
    const { resources = [] } = broken["component-definition"]["back-matter"];
    const inside = resources.find((one) => "base64" in one);
    Object.assign(inside ?? {}, { base64: { value: "bm90IEpTT04=" } });
    const read = importOscal(broken);
    expect(read.problems[0]).toMatchObject({ code: "oscal/specification" });
    expect(read.data).toMatchObject({
      claims: { "etsi-en-303-645": "2.1.1" },
      product: { name: "Kerbline AQ-200", model: "AQ-200", softwareVersion: "4.2" },
      parties: { manufacturers: [{ name: "Kerbline Ltd" }, { name: "Kerbline Assembly" }] },
      ics: {
        "5.1-1": { support: "N", detail: "One password for all units,\nprinted on the label." },
        "5.2-1": { support: "Y", evidence: [{ ref: "policy.pdf" }, { ref: "Doc 7, § 3" }] },
      },
    });
  });
});

describe("what another tool made", () => {
  it("gives product, maker and answers; the rest is kept as it is", () => {
    const { data, problems, report } = importOscal(foreign(), "lamp.json");
    expect(data).toMatchObject({
      claims: { "etsi-en-303-645": "3.1.3" },
      product: { name: "Lumen L1", type: "A street lamp.", softwareVersion: "2.0" },
      parties: { manufacturers: [{ name: "Lumen Ltd" }] },
      ics: {
        "5.1-2A": {
          support: "Y",
          detail: "Machines use keys.",
          evidence: [{ ref: "https://example.org/keys.pdf" }],
        },
      },
    });
    expect(readDeviceSpec(data).misfits).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["oscal/other-control"]);
    expect(problems[0]?.what).toContain("ac-2.3");
    expect(report[0]).toContain("1 answer to provisions");
    const kept = JSON.stringify(data?.["imported"]);
    for (const text of ["lamp.json", "ac-2.3", "Accounts end.", "colour", "grey", "A lamp"]) {
      expect(kept).toContain(text);
    }
    expect(kept).not.toContain("Machines use keys.");
  });

  it("keeps every text of it, beside what was taken as well", () => {
    const document = copy(foreign());
    const [lamp] = document["component-definition"].components;
    const [answer] = lamp?.["control-implementations"][0]?.["implemented-requirements"] ?? [];
    for (const one of [lamp?.props[0], answer?.props?.[0]]) {
      Object.assign(one ?? {}, { remarks: "Said by nobody else.", class: "odd" });
    }
    Object.assign(answer?.links?.[0] ?? {}, { text: "The key ceremony." });
    const kept = JSON.stringify(importOscal(document).data).replaceAll("\\", "");
    const spoken = new Set(["implementation-status", "implemented", "version"]);
    for (const text of textsIn(document)) if (!spoken.has(text)) expect(kept).toContain(text);
  });

  it.each([
    [{}, "oscal/root"],
    [[], "oscal/root"],
    [null, "oscal/root"],
    [{ catalog: { uuid: "x" } }, "oscal/other-document"],
    [{ "component-definition": {} }, "oscal/no-component"],
    [{ "component-definition": { components: [7, null] } }, "oscal/missing"],
    [{ "assessment-results": { results: [] } }, "oscal/results-only"],
  ])("says what is wrong with %j", (document, code) => {
    const { problems } = importOscal(document);
    expect(problems.map((one) => one.code)).toContain(code);
  });

  it("says which provision was most likely meant, of numbers like those of provisions alone", () => {
    const document = copy(foreign());
    const requirements =
      document["component-definition"].components[0]?.["control-implementations"][0]?.[
        "implemented-requirements"
      ];
    Object.assign(requirements?.[0] ?? {}, { "control-id": "en_5.1-11" });
    const [first] = importOscal(document).problems;
    expect(first?.what).toContain("en_5.1-11, ac-2.3");
    expect(first?.todo).toMatch(/Did you mean 5\.1-1 for en_5\.1-11\?$/);
  });

  it("says when it was written for another OSCAL", () => {
    const document = copy(foreign());
    document["component-definition"].metadata["oscal-version"] = "2.0.0";
    const [first] = importOscal(document).problems;
    expect(first?.what).toBe("It was written for OSCAL 2.0.0; OSCAL 1.0 to 1.2 is read here.");
  });

  it("counts what it finds wrong again and again", () => {
    const twice = { uuid: "33333333-3333-4333-8333-333333333333" };
    const document = copy(foreign());
    const [one] = document["component-definition"].components;
    for (let more = 0; more < 9; more++) {
      document["component-definition"].components.push({
        ...(copy(one) as object),
        ...twice,
      } as never);
    }
    const { problems } = importOscal(document);
    const duplicates = problems.filter(({ code }) => code === "oscal/duplicate-uuid");
    expect(duplicates.length).toBe(3);
    expect(duplicates.at(-1)?.what).toMatch(/There are \d+ more of this kind\.$/);
    expect(problems.some(({ code }) => code === "oscal/components")).toBe(true);
  });

  it("is never thrown off by what a document holds", () => {
    const keys = fc.constantFrom(
      "component-definition",
      "components",
      "metadata",
      "control-implementations",
      "implemented-requirements",
      "props",
      "back-matter",
      "resources",
      "control-id",
      "__proto__",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("5.1-1", "", 0, null, true),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (document) => {
        const { data } = importOscal({ "component-definition": document });
        if (data) expect(readDeviceSpec(data).subject).toBeDefined();
      }),
    );
  });
});
