import { nodeAt, parse } from "@bollard/document";
import { describe, expect, it } from "vitest";
import { joinParts } from "./join-parts.js";
import { resolveReference } from "./resolve-reference.js";

function part(path: string, text: string) {
  return { path, tree: parse(text, path.endsWith("json") ? "json" : "yaml") };
}

const main = part(
  "town/main.place.yaml",
  "place: {name: Saltmarsh}\ninclude: [east/e.place.json]\nsystems:\n  - id: a\n",
);
const east = part(
  "town/east/e.place.json",
  '{"place": {"name": "East"}, "systems": [{"id": "b"}, {"id": "c"}], "deviceClasses": [{"id": "d", "specification": "../devices/d.device.yaml"}]}',
);

describe("the parts of a register", () => {
  const joined = joinParts([main, east]);

  it("are one register: lists one behind the other, and the first of what there is one", () => {
    expect(joined.tree.root?.value).toEqual({
      place: { name: "Saltmarsh" },
      include: ["east/e.place.json"],
      systems: [{ id: "a" }, { id: "b" }, { id: "c" }],
      deviceClasses: [{ id: "d", specification: "devices/d.device.yaml" }],
    });
  });

  it("keep their places", () => {
    const node = nodeAt(joined.tree, "/systems/2/id");
    expect(joined.tree.text.slice(node?.start, node?.end)).toBe('"c"');
    const { part: home, pointer } = joined.placeOf("/systems/2/id");
    expect([home.path, pointer]).toEqual([east.path, "/systems/1/id"]);
    expect(nodeAt(home.tree, pointer)?.value).toBe("c");
  });

  it.each([
    ["/systems/0", main.path, "/systems/0"],
    ["/systems/3", east.path, "/systems/2"],
    ["/systems", main.path, "/systems"],
    ["/deviceClasses/0/specification", east.path, "/deviceClasses/0/specification"],
    ["/place/name", main.path, "/place/name"],
    ["/scope/0", main.path, "/scope/0"],
    ["", main.path, ""],
  ])("know that %s stands in %s", (pointer, path, own) => {
    const found = joined.placeOf(pointer);
    expect([found.part.path, found.pointer]).toEqual([path, own]);
  });

  it("keep their problems, at their places", () => {
    const broken = part("town/x.place.json", '{"systems": [}');
    const { tree } = joinParts([main, broken]);
    expect(tree.problems.length).toBeGreaterThan(0);
    expect(tree.problems.every(({ start }) => start > main.tree.text.length)).toBe(true);
  });

  it("tell what the whole does not have, at its place", () => {
    const twice = part(
      "town/twice.place.yaml",
      "bollard: place/1\npartOf: main.place.yaml\nplace: {kind: port}\nsystems: oops\nnotes: x\n",
    );
    const { tree } = joinParts([main, twice, part("town/n.place.yaml", "notes: x\n")]);
    const told = tree.problems.map(({ start, end, what }) => [tree.text.slice(start, end), what]);
    expect(told).toEqual([
      ["place", expect.stringContaining("already")],
      ["systems", expect.stringContaining("a list in another file")],
    ]);
    expect(tree.root?.value).toMatchObject({ systems: [{ id: "a" }], notes: "x" });
    expect(tree.root?.value).not.toHaveProperty("partOf");
  });

  it("take entries after a text that is no list", () => {
    const odd = part("town/odd.place.yaml", "services: {id: s}\n");
    const { tree } = joinParts([odd, part("town/s.place.yaml", "services:\n  - id: t\n")]);
    expect(tree.root?.value).toEqual({ services: [{ id: "t" }] });
    expect(tree.problems.map(({ start }) => start)).toEqual([0]);
  });

  it("may hold anything", () => {
    for (const text of ["", "- a\n", "7", "systems: 3\n", "systems: {a: 1}\n", "null"]) {
      expect(() => joinParts([main, part("odd.place.yaml", text)])).not.toThrow();
    }
  });
});

it.each([
  ["a/b.yaml", "c.yaml", "a/c.yaml"],
  ["a/b.yaml", "../c.yaml", "c.yaml"],
  ["b.yaml", "../../c.yaml", "../../c.yaml"],
  ["b.yaml", ".\\d\\c.yaml", "d/c.yaml"],
])("from %s, %s leads to %s", (file, reference, path) => {
  expect(resolveReference(file, reference)).toBe(path);
});
