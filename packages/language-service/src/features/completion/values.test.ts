import { describe, expect, it } from "vitest";
import { complete, head } from "../../../test/completion.js";
import { open, sample } from "../../../test/documents.js";
import { provideCompletion } from "./provide-completion.js";

describe("values", () => {
  const support = ["Y", "N", "N/A"];

  it.each<[string, string, readonly string[]]>([
    ["a closed list", `${head}product:\n  audience: ‸`, ["consumer", "organisation", "both"]],
    ["typed in part", `${head}product:\n  audience: con‸`, ["consumer", "organisation", "both"]],
    ["true or false", `${head}features:\n  passwords: ‸`, ["true", "false"]],
    ["in braces", `${head}ics:\n  5.1-1: { support: ‸ }`, support],
    ["in open braces", `${head}ics:\n  5.1-1: { support: ‸`, support],
    ["in an answer", `${head}ics:\n  5.1-1:\n    support: N‸`, support],
    ["in braces over lines", `${head}ics:\n  5.1-1: {\n    support: ‸\n  }`, support],
    ["in an entry", `${head}labels:\n  - scheme: ‸`, ["jc-star", "singapore-cls"]],
    [
      "later in an entry",
      `${head}labels:\n  - level: x\n    scheme: ‸`,
      ["jc-star", "singapore-cls"],
    ],
    ["the marker", "bollard: ‸", ["device/1"]],
    [
      "of a name in quotes",
      `${head}"product":\n  "audience": ‸`,
      ["consumer", "organisation", "both"],
    ],
  ])("%s", (_, marked, labels) => {
    expect(complete(marked).labels).toEqual(labels);
  });

  it("get quotes where YAML would read a number, and keep those that are typed", () => {
    const claims = (value: string) => `bollard: device/1\nclaims:\n  etsi-en-303-645: ${value}`;
    expect(complete(claims("‸")).choose("3.1.3")).toBe(claims('"3.1.3"'));
    expect(complete(claims("3.‸")).choose("3.1.3")).toBe(claims('"3.1.3"'));
    expect(complete(claims('"3‸"')).choose("3.1.3")).toBe(claims('"3.1.3"'));
    expect(complete(claims("'‸")).choose("3.1.3")).toBe(claims("'3.1.3'"));
    expect(complete(claims('"‸')).items[0]?.filterText).toBe('"2.1.1"');
  });
});

describe("nothing is offered", () => {
  it.each([
    ["in a comment", `${head}# ‸`],
    ["in a comment behind a value", `${head}product: # ‸`],
    ["in prose", `${head}notes: Some text ‸`],
    ["in prose with a brace", `${head}notes: Some {text ‸`],
    ["behind a finished value", `${head}product:\n  audience: both ‸`],
    ["below a text", `${head}product:\n  name: x\n    ‸`],
    ["in a text of many lines", `${head}ics:\n  5.1-1:\n    detail: |\n      supp‸`],
    ["behind a colon without a space", `${head}product:‸`],
    ["behind closed braces", `${head}product: { name: x } ‸`],
    ["below an unknown field", `${head}colour:\n  ‸`],
    ["in brackets where a text is expected", `${head}product: [‸`],
  ])("%s", (_, marked) => {
    expect(complete(marked).labels).toEqual([]);
  });

  it("in JSON, which editors complete by its schema, or in other files", () => {
    expect(complete('{ "‸" }', "a.device.json").labels).toEqual([]);
    expect(complete("‸", "notes.yaml").labels).toEqual([]);
  });

  it("outside the text, but at its end", () => {
    const document = open("a.device.yaml", sample);
    const far = provideCompletion(document, { line: 9999, character: 9999 });
    expect(far.map(({ label }) => label)).toContain("labels");
  });
});
