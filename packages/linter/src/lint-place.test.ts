import { describe, expect, it } from "vitest";
import { textEditsOf } from "./fix.js";
import { lint } from "./lint.js";

const main = {
  path: "town.place.yaml",
  text: "include: [east.place.json]\nsuppliers:\n  - id: northgate\nsystems:\n  - id: a\n    dependsOn: [b, nobody]\n",
};
const east = {
  path: "east.place.json",
  text: '{ "systems": [\n  { "id": "b", "supplier": "Northgate" },\n  { "id": "a" }\n] }',
};
const options = { today: "2026-11-25", parts: [main, east] };

function told(path: string) {
  const input = path === main.path ? main : east;
  return lint(input, options)
    .findings.filter(({ level }) => level === "error")
    .map(({ rule, pointer, from }) => `${from.line} ${rule} ${pointer}`);
}

describe("a register that is split", () => {
  it("is judged as one, and each part has its own findings at its lines", () => {
    expect(told(main.path)).toEqual(["6 place/unknown-reference /systems/0/dependsOn/1"]);
    expect(told(east.path)).toEqual([
      "2 place/unknown-reference /systems/0/supplier",
      "3 place/duplicate-id /systems/1/id",
    ]);
  });

  it("is mended in the part in which the finding lies", () => {
    const { findings, tree } = lint(east, options);
    const fix = findings.find(({ rule }) => rule === "place/unknown-reference")?.fix;
    const edits = fix && tree && textEditsOf(tree, fix);
    expect(edits?.map(({ newText }) => newText)).toEqual(['"northgate"']);
    expect(east.text.slice(edits?.[0]?.start, edits?.[0]?.end)).toBe('"Northgate"');
  });

  it("is not judged as a whole while a part cannot be read", () => {
    const broken = { path: east.path, text: '{ "systems": [ }' };
    const result = lint(main, { ...options, parts: [main, broken] });
    expect(result.findings.map(({ rule }) => rule)).toEqual([]);
    const own = lint(broken, { ...options, parts: [main, broken] });
    expect(own.findings.map(({ rule }) => rule)).toContain("document/syntax");
  });

  it("gives the whole register with each part", () => {
    expect(lint(east, options).register?.systems?.map(({ id }) => id)).toEqual(["a", "b", "a"]);
  });
});
