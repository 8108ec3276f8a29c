import { describe, expect, it } from "vitest";
import type { Table } from "../outline.js";
import { parseMarkdown } from "./parse-markdown.js";

function tableOf(text: string): Table | undefined {
  return parseMarkdown(text).blocks.find((block) => block.kind === "table");
}

/** Header and rows as plain text; every cell's place is checked on the way. */
function grid(text: string): readonly (readonly string[])[] | undefined {
  const table = tableOf(text);
  return (
    table &&
    [table.header, ...table.rows].map(({ start, end, cells }) =>
      cells.map((cell) => {
        expect(cell.start).toBeGreaterThanOrEqual(start);
        expect(cell.end).toBeLessThanOrEqual(end);
        const source = text.slice(cell.start, cell.end);
        expect(source).toBe(source.trim());
        expect(source === "").toBe(cell.text === "");
        return cell.text;
      }),
    )
  );
}

describe("a table", () => {
  it.each([
    ["with pipes around", "| ID | Type |\n|:--|:-:|\n| `SecParam-1` | *public* |"],
    ["without pipes around", "ID | Type\n--|--\nSecParam-1 | public"],
    ["with one column less of pipes", "ID | Type |\n-- | --\n| SecParam-1 | public"],
    ["indented", "  | ID | Type |\n   |---|---|\n  | SecParam-1 | public |"],
    ["in CRLF", "| ID | Type |\r\n|---|---|\r\n| SecParam-1 | public |\r\n"],
  ])("%s", (_, text) => {
    expect(grid(text)).toEqual([
      ["ID", "Type"],
      ["SecParam-1", "public"],
    ]);
  });

  it("has rows with missing and surplus cells as they are", () => {
    expect(grid("|a|b|c|\n|-|-|-|\n|1|\n|1||3|\n|1|2|3|4|\n||\nx\n")).toEqual([
      ["a", "b", "c"],
      ["1"],
      ["1", "", "3"],
      ["1", "2", "3", "4"],
      [""],
      ["x"],
    ]);
  });

  it("keeps escaped pipes in cells", () => {
    expect(grid("| a | b |\n|---|---|\n| 1 \\| 2 | `3 \\| 4` |\n| \\\\| x |")).toEqual([
      ["a", "b"],
      ["1 | 2", "3 \\| 4"],
      ["\\", "x"],
    ]);
  });

  it("keeps pipes in code where the row has too many cells otherwise", () => {
    expect(grid("| a | b |\n|---|---|\n| `x | y` | z |\n| `x | y` |\n| ``x|`y`` | `|")).toEqual([
      ["a", "b"],
      ["x | y", "z"],
      ["`x", "y`"],
      ["x|`y", "`"],
    ]);
  });

  it("may follow a paragraph without a blank line", () => {
    const { blocks } = parseMarkdown("Table 1\nand more:\n| a | b |\n|---|---|\n| 1 | 2 |");
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table"]);
    expect(blocks[0]).toMatchObject({
      lines: [
        { start: 0, end: 7 },
        { start: 8, end: 17 },
      ],
    });
  });

  it("is one when its dashes are not as many as its header's cells", () => {
    expect(grid("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |")?.[1]).toEqual(["1", "2", "3"]);
  });

  it("may stand in a list and a quote", () => {
    const text = "- > | a | b |\n  > |---|---|\n  > | 1 | 2 |\n";
    const [list] = parseMarkdown(text).blocks;
    const [quote] = list?.kind === "list" ? (list.items[0]?.blocks ?? []) : [];
    const [table] = quote?.kind === "quote" ? quote.blocks : [];
    if (table?.kind !== "table") throw new Error("no table");
    expect(text.slice(table.start, table.end)).toMatch(/^\| a [\s\S]* 2 \|$/);
    expect(table.rows[0]?.cells.map(({ text: cell }) => cell)).toEqual(["1", "2"]);
  });

  it("keeps line breaks in cells", () => {
    expect(grid("|a|b|\n|-|-|\n|1<br>2|3<br/>4|")?.[1]).toEqual(["1\n2", "3\n4"]);
  });

  it("may end with its header", () => {
    expect(grid("| a | b |\n|---|---|")).toEqual([["a", "b"]]);
  });
});

describe("no table", () => {
  it.each([
    "| a | b |\n| c | d |",
    "| a | b |\n|---|- -|",
    "a\n---|---",
    "| a |\n|---|---|",
    "|---|---|",
    "a | b\n|:|:|",
    "    | a | b |\n    |---|---|",
    "```\n| a | b |\n|---|---|\n",
  ])("%j", (text) => {
    expect(tableOf(text)).toBeUndefined();
  });
});
