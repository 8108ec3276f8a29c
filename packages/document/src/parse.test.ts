import { describe, expect, it } from "vitest";
import { parse as parseWithLibrary, stringify } from "yaml";
import { fc } from "../../model/test/properties.js";
import { nodesOf, type Visited } from "../test/nodes.js";
import { jsonTexts, yamlTexts } from "../test/tokens.js";
import { Choices, data, layouts, writeJson } from "../test/writers.js";
import { writeYaml } from "../test/yaml-writer.js";
import { columnOf } from "./layout.js";
import { formatOf, parse } from "./parse.js";
import { samePlainData } from "./plain-data.js";
import { entrySpan, type Format, type Tree } from "./tree.js";

const formats = ["json", "jsonc", "yaml"] as const;

function write(value: unknown, layout: readonly number[], format: Format): string {
  const choices = new Choices(layout);
  return format === "yaml"
    ? writeYaml(value, choices)
    : writeJson(value, choices, format === "jsonc");
}

describe("formatOf", () => {
  it.each([
    ["a.json", "json"],
    ["a.device.JSONC", "jsonc"],
    ["folder/a.yaml", "yaml"],
    ["a.YML", "yaml"],
    ["a.txt", "text"],
    ["a.HTML", "html"],
    ["a.docx", undefined],
    ["json", undefined],
    ["a.json/b", undefined],
  ])("of %s is %s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});

describe("valid text in any layout", () => {
  it.each(formats)("as %s gives the data that was written, without problems", (format) => {
    fc.assert(
      fc.property(data, layouts, (value, layout) => {
        const tree = parse(write(value, layout, format), format);
        expect(tree.problems).toEqual([]);
        expect(samePlainData(tree.root?.value, value)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("as JSON gives what JSON.parse gives, at any indentation", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2, 4, "\t"), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const tree = parse(text, "json");
        expect(tree.problems).toEqual([]);
        expect(tree.root?.value).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  it("as YAML gives what the YAML library gives, at any indentation and width", () => {
    const options = fc.record({
      indent: fc.constantFrom(1, 2, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20, 80),
      collectionStyle: fc.constantFrom("any", "flow"),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
    } as const);
    fc.assert(
      fc.property(data, options, (value, layout) => {
        const text = stringify(value, { ...layout, defaultKeyType: "QUOTE_DOUBLE" });
        const tree = parse(text, "yaml");
        expect(tree.problems).toEqual([]);
        expect(samePlainData(tree.root?.value ?? null, parseWithLibrary(text))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the span of every value", () => {
  it.each(["json", "jsonc"] as const)("in %s holds the text that gives the value", (format) => {
    fc.assert(
      fc.property(data, layouts, (value, layout) => {
        const tree = parse(write(value, layout, format), format);
        for (const { node } of nodesOf(tree)) {
          const piece = parse(tree.text.slice(node.start, node.end), format);
          expect(samePlainData(piece.root?.value, node.value)).toBe(true);
          if (!node.key) continue;
          const name = tree.text.slice(node.key.start, node.key.end);
          expect(JSON.parse(name)).toBe(node.key.name);
        }
      }),
    );
  });

  it("in YAML holds the text that gives the value in its column", () => {
    fc.assert(
      fc.property(data, layouts, (value, layout) => {
        const tree = parse(write(value, layout, "yaml"), "yaml");
        for (const { node } of nodesOf(tree)) {
          const margin = " ".repeat(columnOf(tree.text, node.start));
          const piece = `${margin}${tree.text.slice(node.start, node.end)}\n`;
          expect(samePlainData(parse(piece, "yaml").root?.value ?? null, node.value)).toBe(true);
          if (!node.key) continue;
          const name = tree.text.slice(node.key.start, node.key.end);
          expect(String(parseWithLibrary(`- ${name}`, { schema: "failsafe" }))).toBe(node.key.name);
        }
      }),
    );
  });
});

/** What holds of the tree of any text, however broken. */
function expectSound(tree: Tree): void {
  const { length } = tree.text;
  for (const { start, end, what, todo } of tree.problems) {
    expect([start >= 0, start <= end, end <= length]).toEqual([true, true, true]);
    expect([what, todo]).not.toContain("");
  }
  for (const visited of nodesOf(tree)) expectInside(visited, length);
}

function expectInside({ node, parent }: Visited, length: number): void {
  const { start, end } = entrySpan(node);
  expect([start >= 0, start <= end, end <= length]).toEqual([true, true, true]);
  if (parent) expect([parent.start <= start, end <= parent.end]).toEqual([true, true]);
}

describe("any text at all", () => {
  it.each(formats)("as %s gives a sound tree, and problems where nothing was read", (format) => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }), jsonTexts, yamlTexts);
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text, format);
        expect(tree.text).toBe(text);
        expectSound(tree);
        if (format !== "yaml" && tree.root === undefined) expect(tree.problems).not.toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("is valid JSON exactly where JSON.parse takes it, equal names aside", () => {
    fc.assert(
      fc.property(jsonTexts, (text) => {
        const { root, problems } = parse(text, "json");
        const valid = problems.every(({ code }) => code === "document/duplicate-key");
        expect(valid).toBe(takes(() => JSON.parse(text.replace(/^\ufeff/, ""))));
        if (valid) expect(root?.value).toEqual(JSON.parse(text.replace(/^\ufeff/, "")));
      }),
      { numRuns: 1500 },
    );
  });

  it("is never taken as YAML where the YAML library refuses it", () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        if (parse(text, "yaml").problems.length > 0) return;
        const lines = text.replaceAll(/\r(?!\n)/g, "\n");
        expect(takes(() => parseWithLibrary(lines, { uniqueKeys: false }))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

function takes(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const sample = [
  "# An air sensor",
  "bollard: device/1",
  'name: "Air \\u00e9"',
  "ics:",
  "  5.1-1: { support: Y, evidence: [&e a.pdf, *e] } # met",
  "  5.2-1:",
  "    support: N/A",
  "    detail: |-",
  "      No passwords.",
  "      None at all.",
  "list:",
  "- 'it''s'",
  "- ? a",
  "  : b",
  "...",
].join("\n");

const jsonSample = JSON.stringify({ a: [1, -2.5e3, "x\n\u00e9"], b: { c: null, d: [true, {}] } });

describe("a text cut off at any place", () => {
  it("as YAML gives a sound tree", () => {
    for (let end = 0; end <= sample.length; end++) {
      expectSound(parse(sample.slice(0, end), "yaml"));
    }
    expect(parse(sample, "yaml").problems).toEqual([]);
  });

  it.each(["json", "jsonc"] as const)("as %s has a problem, and a sound tree", (format) => {
    const text = JSON.stringify(JSON.parse(jsonSample), null, 2);
    for (let end = 0; end < text.length; end++) {
      const tree = parse(text.slice(0, end), format);
      expectSound(tree);
      expect(tree.problems).not.toEqual([]);
    }
  });
});
