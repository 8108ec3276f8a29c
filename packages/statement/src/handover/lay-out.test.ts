import { describe, expect, test } from "vitest";
import { type Block, type Handover, link, type Target } from "./handover.js";
import { layOut } from "./lay-out.js";

const handover = (...blocks: readonly Block[]): Handover => ({
  title: "Kerbline AQ-200",
  meta: [],
  language: "en-GB",
  blocks,
});
const heading = (text: string, id?: string, level: 1 | 2 | 3 | 4 = 1): Block => ({
  kind: "heading",
  level,
  text,
  ...(id === undefined ? {} : { id }),
});
const targetOf = (target: string, ...blocks: readonly Block[]) => {
  const content = [link("x", target as Target)];
  const [first] = layOut(handover({ kind: "paragraph", content }, ...blocks)).lead;
  const run = first?.kind === "paragraph" ? first.content[0]?.[0]?.[0] : undefined;
  return run?.kind === "link" ? run.target : undefined;
};

describe("anchors", () => {
  const anchors = (...blocks: readonly Block[]) =>
    layOut(handover(...blocks)).blocks.map((block) => "anchor" in block && block.anchor);

  test("are unique also where ids and texts are not", () => {
    const twice = heading("Scope");
    expect(anchors(twice, twice, heading("scope!"), heading("x", "scope_2"))).toEqual([
      "scope",
      "scope_2",
      "scope_3",
      "scope_2_2",
    ]);
  });

  test("are names for bookmarks", () => {
    const names = anchors(heading("עדכון"), heading("5.1-1"), heading("", "x".repeat(99)));
    expect(names).toEqual(["section", "s_5_1_1", "x".repeat(32)]);
  });
});

describe("links", () => {
  test("lead to the first heading with the id, before or behind", () => {
    expect(targetOf("#5.1-1", heading("a", "5.1-1"), heading("b", "5.1-1"))).toBe("#s_5_1_1");
    expect(targetOf("#5.1-2", heading("5.1-2"))).toBeUndefined();
  });

  test("lead to pages and mailboxes, and nowhere else", () => {
    expect(targetOf("https://kerbline.example/a?b=c#d")).toBe("https://kerbline.example/a?b=c#d");
    expect(targetOf("mailto:security@kerbline.example")).toBe("mailto:security@kerbline.example");
    for (const target of [
      "javascript:alert(1)",
      "http://kerbline.example",
      "https://kerbline.example/ x",
      'https://kerbline.example/"><script>',
      "https://kerbline.example/\u202e",
      " https://kerbline.example",
      "https://",
      "",
    ]) {
      expect(targetOf(target), target).toBeUndefined();
    }
  });
});

describe("contents", () => {
  const listed = (...blocks: readonly Block[]) =>
    layOut(handover(...blocks)).contents.map(({ text }) => text);
  const few = [heading("a"), heading("b")];

  test("list levels 1 and 2 where there are three headings", () => {
    expect(listed(...few)).toEqual([]);
    expect(listed(...few, heading("c", "c", 2), heading("d", "d", 3))).toEqual(["a", "b", "c"]);
  });

  test("list level 1 alone where both would fill a page", () => {
    const many = Array.from({ length: 40 }, (_, index) => heading(`${index}`, "x", 2));
    expect(listed(...few, heading("c"), ...many)).toEqual(["a", "b", "c"]);
    expect(listed(...many, heading("x", "x", 2))).toHaveLength(41);
  });

  test("follow what stands before the first heading", () => {
    const note: Block = { kind: "note", note: "info", content: "n" };
    const { lead, blocks } = layOut(handover(note, ...few, note));
    expect([lead.length, blocks.length]).toEqual([1, 3]);
    expect(layOut(handover(note)).lead).toHaveLength(1);
  });
});

describe("tables", () => {
  const table = (columns: Extract<Block, { kind: "table" }>["columns"], ...cells: string[][]) =>
    layOut(
      handover({
        kind: "table",
        caption: "c",
        columns,
        rows: cells.map((row) => ({ cells: row })),
      }),
    ).lead[0];

  test("have a cell for each column and a column for each cell", () => {
    const laid = table([{ label: "a" }, { label: "b" }], ["1"], ["1", "2", "3"]);
    const shape = laid?.kind === "table" && {
      labels: laid.columns.map(({ label }) => label),
      cells: laid.rows.map(({ cells }) => cells.length),
    };
    expect(shape).toEqual({ labels: ["a", "b", ""], cells: [3, 3] });
  });

  test("share their width, whatever the widths are", () => {
    const widths = [1, 3, Number.NaN, -1, 0, Number.POSITIVE_INFINITY];
    const laid = table(widths.map((width) => ({ label: "", width })));
    const shares = laid?.kind === "table" ? laid.columns.map(({ share }) => share) : [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[1]).toBeCloseTo(3 * (shares[0] ?? 0));
    expect(shares.every((share) => share > 0)).toBe(true);
  });

  test("break between pages only in long rows", () => {
    const laid = table([{ label: "a" }], ["short"], ["x".repeat(2000)], ["x\n".repeat(50)]);
    const breaks = laid?.kind === "table" && laid.rows.map((row) => row.breaks);
    expect(breaks).toEqual([false, true, true]);
  });

  test("without columns are their caption", () => {
    expect(table([])).toEqual({ kind: "paragraph", content: [[[{ kind: "strong", text: "c" }]]] });
  });
});
