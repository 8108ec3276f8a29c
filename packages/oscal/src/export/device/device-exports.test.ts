import { frameworks } from "@bollard/crosswalk";
import { describe, expect, it } from "vitest";
import { kerbline } from "../../../test/kerbline.js";
import { hasSchemas, schemaFaults } from "../../../test/published-schema.js";
import { checkOscal } from "../../check/check-oscal.js";
import { toCatalog } from "../catalog.js";
import { toAssessmentResults } from "./assessment-results.js";
import { toComponentDefinition } from "./component-definition.js";

const day = "2026-11-25";
const catalogs = frameworks.map(toCatalog);
const finding = {
  rule: "uk-psti/no-default-password",
  level: "error",
  pointer: "/ics/5.1-1",
  what: "All units share a password.",
  todo: "Give each its own.",
  cites: [{ framework: "uk-psti", edition: "2023/1007", item: "Schedule 1 paragraph 1(2)" }],
} as const;
const definition = toComponentDefinition(kerbline, day);
const results = toAssessmentResults(kerbline, [finding, finding], day);
const documents = [
  { name: "a component definition", document: { "component-definition": definition } },
  { name: "results", document: { "assessment-results": results } },
  {
    name: "a component definition of nothing",
    document: { "component-definition": toComponentDefinition({}, day) },
  },
  {
    name: "results of nothing",
    document: { "assessment-results": toAssessmentResults({}, [], day) },
  },
];

describe.each(documents)("$name", ({ document }) => {
  it("passes the own checks", () => {
    expect(checkOscal(document, catalogs)).toEqual([]);
  });

  it.skipIf(!hasSchemas)("fits the schema of NIST (in the folder named by OSCAL_SCHEMAS)", () => {
    expect(schemaFaults(document)).toEqual([]);
  });
});

describe("a component definition", () => {
  const requirements =
    definition.components[0]?.["control-implementations"]?.[0]?.["implemented-requirements"] ?? [];

  it("has an implemented requirement for each answer, with its status and text", () => {
    expect(requirements).toHaveLength(5);
    const [not, notApplicable, supported, empty] = requirements;
    expect(not).toMatchObject({
      "control-id": "etsi-en-303-645_5.1-1",
      description: "One password for all units,\nprinted on the label.",
    });
    expect(JSON.stringify(not?.props)).not.toContain("implementation-status");
    expect(notApplicable?.props).toContainEqual({
      name: "implementation-status",
      value: "not-applicable",
    });
    expect(supported?.links).toHaveLength(2);
    expect(empty?.description).toBe("The supplier gives no detail.");
  });

  it("names the edition that is answered, and who makes the product", () => {
    const text = JSON.stringify(definition);
    expect(text).toContain("catalog-etsi-en-303-645-2.1.1.json");
    expect(definition.metadata.parties?.map(({ name }) => name)).toEqual([
      "Kerbline Ltd",
      "Kerbline Assembly",
    ]);
  });

  it("gives the same bytes, and the same UUIDs on another day", () => {
    const again = toComponentDefinition(structuredClone(kerbline), day);
    expect(JSON.stringify(again)).toBe(JSON.stringify(definition));
    expect(toComponentDefinition(kerbline, "2027-01-01").uuid).toBe(definition.uuid);
  });
});

describe("results", () => {
  const [result] = results.results;

  it("hold what the rules say once, with its items", () => {
    const told = result?.observations?.filter(({ title }) => title === finding.rule) ?? [];
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ description: finding.what, remarks: finding.todo });
    expect(JSON.stringify(told)).toContain("uk-psti@2023/1007/Schedule 1 paragraph 1(2)");
  });

  it("call nothing satisfied that is open, fails or waits for the device", () => {
    const findings = result?.findings ?? [];
    expect(findings.length).toBeGreaterThan(3);
    for (const { target, props, description } of findings) {
      const verdict = props.find(({ name }) => name === "verdict")?.value;
      const isWhole = verdict === "PASS" && !description.includes("wait for the device");
      expect(target.status.state).toBe(isWhole ? "satisfied" : "not-satisfied");
      expect(target.status.reason === "fail").toBe(verdict === "FAIL");
    }
  });
});
