import { describe, expect, it } from "vitest";
import { bumpFor, changeText, compareFacts, isEnough, largest, readChangeset } from "./compare.ts";
import { dataOf, factsOf, ownExports, toPlain } from "./facts.ts";

const item = (id: string, summary: string, checked = "2026-11-23") => ({
  id,
  summary,
  source: { document: "EN 303 645", clause: id, checked, verified: "transcriptions" },
});
const before = factsOf({
  v1: { id: "en", edition: "1", items: [item("a", "A."), item("b", "B.")] },
});
const changed = (...items: ReturnType<typeof item>[]) =>
  compareFacts(before, factsOf({ v1: { id: "en", edition: "1", items } }));

describe("the facts of a package", () => {
  it("are the items of frameworks, the links of sets and the elements of lists", () => {
    const facts = factsOf({
      frameworks: [{ id: "en", edition: "2", items: [item("5.1-1", "A.")] }],
      sets: () => [{ id: "en>cra", maps: [{ id: "en/5.1-1>x", rationale: "R." }] }],
      list: [{ id: "one", value: 1 }, 7, { value: 2 }],
      query: (id: string) => id,
      name: "text",
    });
    expect(Object.keys(facts)).toEqual(["en@2/5.1-1", "links/en/5.1-1>x", "list/one"]);
  });

  it("are the same data as JSON, less what takes parameters", () => {
    const data = dataOf({ a: [1], made: () => ({ b: 2 }), query: (id: string) => id, K: class {} });
    expect(data).toEqual({ a: [1], made: { b: 2 } });
    const odd = { set: new Set([1]), map: new Map([["k", /x+/i]]) };
    expect(JSON.parse(JSON.stringify(odd, toPlain))).toEqual({ set: [1], map: { k: "x+" } });
  });
});

it("leaves out what a package exports of another one's data", () => {
  const entries = [{ frameworks: [1], recognitions: [2] }, { v1: 3 }];
  expect(ownExports("crosswalk", entries)).toEqual({ recognitions: [2], v1: 3 });
  expect(ownExports("uk-nis", entries)).toEqual({ frameworks: [1], recognitions: [2], v1: 3 });
});

describe("a change of data", () => {
  it("tells what was removed, added, reworded and read anew", () => {
    const change = changed(item("a", "Another."), item("c", "C."));
    expect(change).toEqual({
      removed: ["v1/b"],
      added: ["v1/c"],
      reworded: ["v1/a"],
      resourced: [],
    });
    const anew = changed(item("a", "A.", "2027-01-01"), item("b", "B."));
    expect(anew).toEqual({ removed: [], added: [], reworded: [], resourced: ["v1/a"] });
  });

  it("asks for a bump that fits it", () => {
    const renamed = changed(item("a", "A."), item("B", "B."));
    expect(bumpFor(renamed)).toBe("major");
    const [a, b] = [item("a", "A."), item("b", "B.")];
    expect(bumpFor(changed(a, b, item("c", "C.")))).toBe("minor");
    expect(bumpFor(changed(a, item("b", "Otherwise.")))).toBe("patch");
    expect(bumpFor(changed(a, b))).toBeUndefined();
  });

  it("is written as a section with the ids", () => {
    const text = changeText("0.2.0", changed(item("a", "Another."), item("c", "C.")));
    expect(text).toBe("## 0.2.0\n\n- Removed: `v1/b`\n- Added: `v1/c`\n- Reworded: `v1/a`\n");
    const many = factsOf({ list: Array.from({ length: 50 }, (_, at) => ({ id: `i${at}` })) });
    expect(changeText("1.0.0", compareFacts({}, many))).toContain(" and 10 more");
  });
});

describe("changesets", () => {
  it("are read with the bumps that they declare", () => {
    const text =
      "---\n\"@bollard/a\": minor\n'@bollard/b': patch\nbollard-vscode: major\n---\n\nText: minor.\n";
    expect([...readChangeset(text)]).toEqual([
      ["@bollard/a", "minor"],
      ["@bollard/b", "patch"],
      ["bollard-vscode", "major"],
    ]);
    expect(readChangeset("no head").size).toBe(0);
  });

  it("are enough where they declare as much or more", () => {
    expect(isEnough("minor", "patch")).toBe(true);
    expect(isEnough("patch", "minor")).toBe(false);
    expect(isEnough(undefined, "patch")).toBe(false);
    expect(largest(["patch", "major", "minor"])).toBe("major");
    expect(largest([])).toBeUndefined();
  });
});
