import { expect, it } from "vitest";
import { parse } from "./parse.js";
import { moved } from "./replace-child.js";
import type { TreeNode } from "./tree.js";

const tree = parse('{ "a": [{ "b": 1 }, 2], "c": {} }', "json");
const root = tree.root as TreeNode;

it("moves a value and all in it", () => {
  const spans = (node: TreeNode): readonly number[] => [
    node.start,
    node.end,
    ...(node.key ? [node.key.start, node.key.end] : []),
    ...node.children.flatMap(spans),
  ];
  expect(spans(moved(root, 7))).toEqual(spans(root).map((offset) => offset + 7));
});

it("moves what was moved, whether it was looked into or not", () => {
  const twice = moved(moved(root, 3), 4);
  const looked = moved(root, 3);
  expect(looked.children).toHaveLength(2);
  expect(twice).toEqual(moved(root, 7));
  expect(moved(looked, 4)).toEqual(twice);
  expect(moved({ ...looked }, 4)).toEqual(twice);
  expect(moved(twice, -7)).toEqual(root);
});

it("shares the data, and is copied like any other value", () => {
  const later = moved(root, 5);
  expect(later.value).toBe(root.value);
  expect({ ...later, start: 0 }.children).toBe(later.children);
  expect(JSON.parse(JSON.stringify(later))).toEqual(JSON.parse(JSON.stringify(moved(root, 5))));
  expect(moved(root, 0)).toBe(root);
});
