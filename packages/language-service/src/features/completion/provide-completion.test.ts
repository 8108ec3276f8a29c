import { describe, expect, it } from "vitest";
import { complete, head } from "../../../test/completion.js";

describe("names", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["at the top", `${head}‸`, ["product", "ics", "psti"], ["bollard", "claims"]],
    ["in part", `${head}prod‸`, ["product"], ["claims"]],
    ["in a block", `${head}product:\n  name: x\n  ‸\n`, ["model", "audience"], ["name", "ics"]],
    ["above others", `${head}product:\n  ‸\n  name: x\n`, ["model"], ["name"]],
    ["in a deeper block", `${head}product:\n  onSale:\n    ‸`, ["from", "until"], ["name"]],
    [
      "after a deeper block",
      `${head}product:\n  onSale:\n    from: x\n  ‸`,
      ["name"],
      ["onSale", "from"],
    ],
    [
      "at the start of an entry",
      `${head}parties:\n  manufacturers:\n    - ‸`,
      ["name", "address"],
      [],
    ],
    ["after a lone dash", `${head}labels:\n  -\n    ‸`, ["scheme"], []],
    [
      "later in an entry",
      `${head}parties:\n  manufacturers:\n    - name: x\n      ‸`,
      ["address"],
      ["name"],
    ],
    ["in a second entry", `${head}labels:\n  - scheme: jc-star\n  - ‸`, ["scheme", "level"], []],
    ["in a compact list", `${head}labels:\n- scheme: jc-star\n  ‸`, ["level"], ["scheme"]],
    [
      "in a list inside an answer",
      `${head}ics:\n  5.1-1:\n    evidence:\n      - ref: x\n        ‸`,
      ["sha256"],
      ["ref"],
    ],
    [
      "in a compact list inside an entry",
      `${head}ics:\n  5.1-1:\n    evidence:\n    - ‸`,
      ["ref"],
      [],
    ],
    ["in an answer", `${head}ics:\n  5.1-1:\n    ‸`, ["support", "detail", "evidence"], []],
    ["in braces", `${head}product: { ‸`, ["name"], []],
    ["in closed braces", `${head}product: { name: x, ‸ }`, ["model"], ["name"]],
    ["before others in braces", `${head}product: { ‸, name: x }`, ["model"], ["name"]],
    ["in braces in braces", `${head}product: { onSale: { ‸ } }`, ["from"], ["name"]],
    [
      "after braces in braces",
      `${head}product: { onSale: { from: x }, ‸ }`,
      ["name"],
      ["onSale", "from"],
    ],
    [
      "in an answer in braces",
      `${head}ics:\n  5.1-1: { support: Y, det‸ }`,
      ["detail"],
      ["support"],
    ],
    ["in braces over lines", `${head}ics:\n  5.1-1: {\n    ‸\n  }`, ["support"], []],
    ["in a list in brackets", `${head}labels: [{ scheme: jc-star }, { ‸ }]`, ["scheme"], []],
    ["in an entry in braces", `${head}labels:\n  - { scheme: jc-star, ‸`, ["level"], ["scheme"]],
    ["between quotes", `${head}"pro‸"`, ["product"], []],
    ["with CRLF", `${head}product:\n  name: x\n  ‸`.replaceAll("\n", "\r\n"), ["model"], ["name"]],
  ])("%s", (_, marked, present, absent) => {
    const { labels } = complete(marked);
    expect(labels).toEqual(expect.arrayContaining([...present]));
    for (const label of absent) expect(labels).not.toContain(label);
  });

  it("replace what is typed, with the colon and the space that fit", () => {
    expect(complete(`${head}prod‸`).choose("product")).toBe(`${head}product:`);
    expect(complete(`${head}product:\n  mo‸`).choose("model")).toBe(`${head}product:\n  model: `);
    expect(complete(`${head}product:\n  mo‸del: x`).choose("model")).toBe(
      `${head}product:\n  model: x`,
    );
    expect(complete(`${head}product: { on‸ }`).choose("onSale")).toBe(
      `${head}product: { onSale:  }`,
    );
    expect(complete(`${head}"pro‸"`).choose("product")).toBe(`${head}"product":`);
    expect(complete(`${head}'pro‸`).choose("product")).toBe(`${head}'product':`);
  });

  it("are explained", () => {
    const { items } = complete(`${head}product:\n  ‸`);
    expect(items.find(({ label }) => label === "audience")?.documentation).toMatch(/^Who it is/);
  });
});

describe("provisions", () => {
  it("are those of the claimed edition that have no answer yet, in the order of the standard", () => {
    const answered = `${head}ics:\n  5.1-1: { support: Y }\n  ‸\n  5.1-3:\n    support: Y\n`;
    const { labels, items } = complete(answered);
    expect(labels.slice(0, 3)).toEqual(["5.0-1", "5.1-2", "5.1-2A"]);
    expect(labels).not.toContain("5.1-1");
    expect(labels).not.toContain("5.1-3");
    const order = items.map(({ sortText = "" }) => sortText);
    expect(order).toEqual([...order].sort());
  });

  it("are those of the older edition where that is claimed", () => {
    const { labels } = complete(`${head.replace("3.1.3", "2.1.1")}ics:\n  5.3-‸`);
    expect(labels).toContain("5.3-4");
    expect(labels).not.toContain("5.3-4A");
  });

  it("replace an id that is typed in part, dots and hyphens included", () => {
    const { choose, items } = complete(`${head}ics:\n  5.1-‸`);
    expect(choose("5.1-2A")).toBe(`${head}ics:\n  5.1-2A:`);
    expect(items[0]?.documentation).toMatchObject({ kind: "markdown" });
  });

  it("are offered in braces and while an answer is unfinished", () => {
    const braces = complete(`${head}ics: { 5.1-1: { support: Y }, ‸ }`);
    expect(braces.labels).toContain("5.1-2");
    expect(braces.labels).not.toContain("5.1-1");
    expect(braces.choose("5.1-2")).toContain("{ support: Y }, 5.1-2:  }");
    expect(complete(`${head}ics:\n  5.1-1: { support\n  ‸`).labels).toContain("5.1-2");
  });
});
