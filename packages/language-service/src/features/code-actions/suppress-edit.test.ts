import { describe, expect, it } from "vitest";
import { acted, open } from "../../../test/documents.js";
import type { LintedDocument } from "../../document.js";
import { provideCodeActions } from "./provide-code-actions.js";

const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The actions that suppress the findings of a rule, in order of their place. */
function suppressions(document: LintedDocument, rule: string) {
  return provideCodeActions(document, { range: everywhere }).filter(({ title }) =>
    title.startsWith(`Suppress ${rule} `),
  );
}

function withReason(text: string): string {
  return text
    .replace(/( -- )(\r?\n)/, "$1The warehouse system reads this.$2")
    .replace(/("reason": ?)""/, '$1"The warehouse system reads this."');
}

const suppressedRules = (document: LintedDocument) =>
  document.result.findings.flatMap(({ rule, suppressed }) => (suppressed ? [rule] : []));
const liveRules = (document: LintedDocument) =>
  document.result.findings.flatMap(({ rule, suppressed }) => (suppressed ? [] : [rule]));

const cases: readonly (readonly [string, string, string, string])[] = [
  [
    "block YAML",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\nproduct:\n  colour: grey\n",
  ],
  [
    "CRLF",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\r\nproduct:\r\n  colour: grey\r\n",
  ],
  [
    "a flow map on one line",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\nproduct: { name: a, colour: grey }\n",
  ],
  [
    "a flow map on two lines",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\nproduct: { name: a,\n  model: b, colour: grey }\n",
  ],
  [
    "a list of maps",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\nlabels:\n  - colour: grey\n    scheme: jc-star\n",
  ],
  [
    "a second field of an entry",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\nlabels:\n- scheme: jc-star\n  colour: grey\n",
  ],
  [
    "a value on the line below",
    "a.device.yaml",
    "shape/unknown-value",
    "bollard: device/1\nproduct:\n  audience:\n    nobody\n",
  ],
  ["the first line", "a.device.yaml", "shape/unknown-value", "bollard: devise/1\n"],
  [
    "a root in braces",
    "a.device.yaml",
    "shape/unknown-field",
    "{ bollard: device/1, colour: grey }\n",
  ],
  ["the root itself", "a.device.yaml", "shape/wrong-type", "- bollard: device/1\n"],
  [
    "no line break at the end",
    "a.device.yaml",
    "shape/unknown-field",
    "bollard: device/1\ncolour: grey",
  ],
  [
    "JSONC",
    "a.device.jsonc",
    "shape/unknown-field",
    '{\n  "bollard": "device/1",\n  "product": {\n    "colour": "grey"\n  }\n}\n',
  ],
  [
    "JSONC on one line",
    "a.device.jsonc",
    "shape/unknown-field",
    '{ "bollard": "device/1", "product": { "colour": "grey" } }\n',
  ],
  [
    "JSON",
    "a.device.json",
    "shape/unknown-field",
    '{\n  "bollard": "device/1",\n  "product": {\n    "colour": "grey"\n  }\n}\n',
  ],
  [
    "JSON on one line",
    "a.device.json",
    "shape/unknown-field",
    '{"bollard":"device/1","colour":"grey"}',
  ],
  [
    "JSON with suppressions",
    "a.device.json",
    "shape/unknown-field",
    '{\n  "colour": 1,\n  "suppressions": []\n}\n',
  ],
  [
    "JSON with names to escape",
    "a.device.json",
    "shape/unknown-field",
    '{ "product": { "a/b~c": 1 } }',
  ],
];

describe("a suppression", () => {
  it.each(cases)("in %s takes effect once it has a reason", (_, name, rule, text) => {
    const document = open(name, text);
    const [action] = suppressions(document, rule);
    const written = acted(document, action);

    const unfinished = open(name, written);
    expect(unfinished.result.tree?.problems).toEqual([]);
    expect(suppressedRules(unfinished)).toEqual([]);
    expect(liveRules(unfinished)).toContain("bollard/suppression-without-reason");

    const finished = open(name, withReason(written));
    expect(suppressedRules(finished)).toEqual([rule]);
    expect(liveRules(finished)).toEqual(
      liveRules(document).filter((_, index) => index !== liveRules(document).indexOf(rule)),
    );
  });

  it("in a comment stands above the line, indented like it", () => {
    const text = "bollard: device/1\nproduct:\n  colour: grey # really\n";
    const document = open("a.device.yaml", text);
    const [action] = suppressions(document, "shape/unknown-field");
    expect(acted(document, action)).toBe(
      text.replace("  colour", "  # bollard-ignore shape/unknown-field -- \n  colour"),
    );
  });

  it("says that it is for the whole file where no line could be named", () => {
    const document = open("a.device.yaml", "- bollard: device/1\n");
    const [action] = suppressions(document, "shape/wrong-type");
    expect(action?.title).toBe("Suppress shape/wrong-type in this file, with a reason");
    expect(acted(document, action)).toContain("# bollard-ignore-file shape/wrong-type -- \n");
  });

  it("stands below one that is there already, and both count", () => {
    const text = `bollard: device/1
product:
  # bollard-ignore shape/unknown-field -- Old.
  colour: grey
  audience: nobody
`;
    const document = open("a.device.yaml", text);
    const [action] = suppressions(document, "shape/unknown-value");
    const finished = open("a.device.yaml", withReason(acted(document, action)));
    expect(liveRules(finished)).toEqual([]);
  });

  it("is not offered for what cannot be suppressed", () => {
    const syntax = open("a.device.yaml", "product: {\n");
    expect(provideCodeActions(syntax, { range: everywhere })).toEqual([]);
    const unused = open(
      "a.device.yaml",
      "# bollard-ignore-file shape/unknown-field -- Old.\nbollard: device/1\n",
    );
    expect(suppressions(unused, "bollard/suppression-unused")).toEqual([]);
  });

  it("overwrites nothing that stands under “suppressions” in JSON", () => {
    const document = open("a.device.json", '{ "colour": 1, "suppressions": { "a": 1 } }');
    expect(suppressions(document, "shape/unknown-field")).toEqual([]);
    const empty = open("a.device.json", '{ "colour": 1, "suppressions": null }');
    expect(suppressions(empty, "shape/unknown-field")).toHaveLength(1);
  });
});
