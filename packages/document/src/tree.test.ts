import { isWithin } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { nodesOf } from "../test/nodes.js";
import { Choices, groups, layouts, writeJson } from "../test/writers.js";
import { writeYaml } from "../test/yaml-writer.js";
import { parse } from "./parse.js";
import { entrySpan, type Format, nodeAt, placeAt, spanOf, type Tree } from "./tree.js";

const text = 'name: Air\nics:\n  5.1-1: {support: Y}\n  "a/b~c": [x, y]\nempty:\n';
const tree = parse(text, "yaml");

function sliceOf(pointer: string, part?: "key" | "value"): string {
  const { start, end } = spanOf(tree, pointer, part);
  return text.slice(start, end);
}

function randomTree(format: Format): fc.Arbitrary<Tree> {
  return fc.tuple(groups, layouts).map(([value, layout]) => {
    const choices = new Choices(layout);
    const written =
      format === "yaml" ? writeYaml(value, choices) : writeJson(value, choices, format === "jsonc");
    return parse(written, format);
  });
}

describe("nodeAt", () => {
  it("finds values by name and index, the root by the empty pointer", () => {
    expect(nodeAt(tree, "")).toBe(tree.root);
    expect(nodeAt(tree, "/ics/5.1-1/support")?.value).toBe("Y");
    expect(nodeAt(tree, "/ics/a~1b~0c/1")?.value).toBe("y");
  });

  it.each(["/nothing", "/name/deeper", "/ics/a~1b~0c/2", "/ics/a~1b~0c/01", "/ics/a~1b~0c/-"])(
    "finds nothing at %s",
    (pointer) => {
      expect(nodeAt(tree, pointer)).toBeUndefined();
    },
  );

  it("finds nothing in a text that could not be read", () => {
    expect(nodeAt(parse("", "json"), "")).toBeUndefined();
  });

  it("finds the last of equal names, whose value counts", () => {
    expect(nodeAt(parse('{"a": 1, "a": 2}', "json"), "/a")?.value).toBe(2);
  });

  it("looks through an alias", () => {
    const aliased = parse("a: &x {b: 1}\nc: *x\n", "yaml");
    expect(nodeAt(aliased, "/c/b")).toBe(nodeAt(aliased, "/a/b"));
  });
});

describe("spanOf", () => {
  it("is the value's span, or the name's", () => {
    expect(sliceOf("/ics/5.1-1")).toBe("{support: Y}");
    expect(sliceOf("/ics/5.1-1", "key")).toBe("5.1-1");
    expect(sliceOf("/ics/a~1b~0c", "key")).toBe('"a/b~c"');
  });

  it("of an entry of a list is the value's, whatever the part", () => {
    expect(sliceOf("/ics/a~1b~0c/0", "key")).toBe("x");
  });

  it("of a value without width is its name's", () => {
    expect(sliceOf("/empty")).toBe("empty");
  });

  it("of the whole is the first name's, so that a message does not underline everything", () => {
    expect(sliceOf("")).toBe("name");
    expect(sliceOf("", "key")).toBe("name");
  });

  it("of what is not there is the name of the nearest above that is", () => {
    expect(sliceOf("/ics/5.2-1/support")).toBe("ics");
    expect(sliceOf("/name/deeper")).toBe("name");
    expect(sliceOf("/nothing")).toBe("name");
  });

  it("in a text that could not be read is its first line", () => {
    expect(spanOf(parse("# nothing\r\n# here", "yaml"), "/a")).toEqual({ start: 0, end: 9 });
    expect(spanOf(parse("", "json"), "")).toEqual({ start: 0, end: 0 });
  });
});

describe("placeAt", () => {
  it("finds the deepest value at an offset, and whether its name is meant", () => {
    expect(placeAt(tree, text.indexOf("Air") + 1)).toMatchObject({
      pointer: "/name",
      part: "value",
    });
    expect(placeAt(tree, text.indexOf("5.1-1"))).toMatchObject({
      pointer: "/ics/5.1-1",
      part: "key",
    });
    expect(placeAt(tree, text.indexOf("y]"))?.pointer).toBe("/ics/a~1b~0c/1");
  });

  it("counts the end of a value as inside, for that is where one types", () => {
    expect(placeAt(tree, "name: Air".length)?.pointer).toBe("/name");
  });

  it("finds the collection where only its brackets are", () => {
    expect(placeAt(tree, text.indexOf("{"))).toMatchObject({
      pointer: "/ics/5.1-1",
      part: "value",
    });
  });

  it("finds nothing outside every value", () => {
    expect(placeAt(tree, text.length + 1)).toBeUndefined();
    expect(placeAt(parse("# a\nb: 1", "yaml"), 1)).toBeUndefined();
    expect(placeAt(parse("", "json"), 0)).toBeUndefined();
  });

  it("stays at an alias instead of entering what it stands for", () => {
    const aliased = parse("a: &x {b: 1}\nc: *x\n", "yaml");
    expect(placeAt(aliased, aliased.text.indexOf("*x"))?.pointer).toBe("/c");
  });
});

describe("pointer and place", () => {
  it.each(["json", "jsonc", "yaml"] as const)("are inverse in %s", (format) => {
    fc.assert(
      fc.property(randomTree(format), (random) => {
        for (const { node, pointer } of nodesOf(random)) {
          expect(nodeAt(random, pointer)).toBe(node);
          if (node.key && node.key.start < node.key.end) {
            expect(placeAt(random, node.key.start)).toEqual({ pointer, node, part: "key" });
          }
          if (node.children.length === 0 && node.start < node.end) {
            expect(placeAt(random, node.start)).toEqual({ pointer, node, part: "value" });
          }
          const inside = placeAt(random, node.start);
          expect(inside === undefined || isWithin(inside.pointer, pointer)).toBe(true);
        }
      }),
    );
  });

  it.each(["json", "jsonc", "yaml"] as const)("agree at every offset of %s", (format) => {
    fc.assert(
      fc.property(randomTree(format), (random) => {
        for (let offset = 0; offset <= random.text.length; offset++) {
          const place = placeAt(random, offset);
          if (place === undefined) continue;
          expect(nodeAt(random, place.pointer)).toBe(place.node);
          const { start, end } = entrySpan(place.node);
          expect([start <= offset, offset <= end]).toEqual([true, true]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("entrySpan", () => {
  it("reaches from the name to the end of the value", () => {
    const node = nodeAt(tree, "/ics/5.1-1");
    const { start, end } = entrySpan(node ?? expect.fail("not found"));
    expect(text.slice(start, end)).toBe("5.1-1: {support: Y}");
  });

  it("of an entry of a list is the value", () => {
    const node = nodeAt(tree, "/ics/a~1b~0c/0") ?? expect.fail("not found");
    expect(entrySpan(node)).toEqual({ start: node.start, end: node.end });
  });
});
