import { describe, expect, it } from "vitest";
import { checkSbom } from "./check-sbom.ts";

const expected = { name: "@bollard/report", version: "0.1.0", needs: ["@bollard/model", "yaml"] };

const hashes = [{ alg: "SHA-512", content: "00" }];

function sbom(change: object = {}): string {
  return JSON.stringify({
    bomFormat: "CycloneDX",
    metadata: { component: { purl: "pkg:npm/%40bollard/report@0.1.0" } },
    components: [
      { purl: "pkg:npm/%40bollard/model@0.1.0", hashes },
      { purl: "pkg:npm/yaml@2.9.1", hashes },
    ],
    ...change,
  });
}

describe("checkSbom", () => {
  it("takes a bill of the package with all that it needs", () => {
    expect(() => checkSbom(sbom(), expected)).not.toThrow();
  });

  it("refuses another format", () => {
    expect(() => checkSbom(sbom({ bomFormat: "SPDX" }), expected)).toThrow("not CycloneDX");
  });

  it("refuses a bill of something else", () => {
    const metadata = { component: { purl: "pkg:npm/bollard-workspace@0.0.0" } };
    expect(() => checkSbom(sbom({ metadata }), expected)).toThrow(
      "it is of pkg:npm/bollard-workspace@0.0.0, not of @bollard/report 0.1.0",
    );
    expect(() => checkSbom(sbom({ metadata: {} }), expected)).toThrow("it is of nothing");
  });

  it("refuses a bill that lacks a dependency, also where another's name begins alike", () => {
    const components = [
      { purl: "pkg:npm/%40bollard/model@0.1.0", hashes },
      { purl: "pkg:npm/yaml-language@1.0.0", hashes },
    ];
    expect(() => checkSbom(sbom({ components }), expected)).toThrow("it lacks yaml.");
  });

  it("refuses parts without a hash", () => {
    const components = [
      { purl: "pkg:npm/%40bollard/model@0.1.0", hashes },
      { "bom-ref": "yaml@2.9.1", purl: "pkg:npm/yaml@2.9.1" },
    ];
    expect(() => checkSbom(sbom({ components }), expected)).toThrow(
      "yaml@2.9.1 has no URL or no hash",
    );
  });
});
