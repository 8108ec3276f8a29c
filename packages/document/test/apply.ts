import type { DataEdit } from "@bollard/model";
import { expect } from "vitest";
import { toTextEdits } from "../src/edit.js";
import { parse } from "../src/parse.js";
import { patch } from "../src/patch.js";
import { samePlainData } from "../src/plain-data.js";
import type { TextEdit } from "../src/text-edit.js";
import { applyTextEdits } from "../src/text-edit.js";
import type { Format, Tree } from "../src/tree.js";

/** The text after some edits, checked to hold the data asked for; `undefined` where declined. */
export function edited(text: string, format: Format, ...edits: readonly DataEdit[]) {
  const tree = parse(text, format);
  expect(tree.problems).toEqual([]);
  const textEdits = toTextEdits(tree, edits);
  if (textEdits === undefined) return undefined;
  expectExact(tree, edits, textEdits);
  return applyTextEdits(text, textEdits);
}

/** Text edits are in order, apart from one another, and give exactly the patched data. */
export function expectExact(
  tree: Tree,
  edits: readonly DataEdit[],
  textEdits: readonly TextEdit[],
): void {
  let end = 0;
  for (const edit of textEdits) {
    expect(edit.start).toBeGreaterThanOrEqual(end);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    end = edit.end;
  }
  expect(end).toBeLessThanOrEqual(tree.text.length);
  const after = parse(applyTextEdits(tree.text, textEdits), tree.format);
  expect(after.problems).toEqual([]);
  const wanted = edits.reduce(patch, tree.root?.value);
  expect(samePlainData(after.root?.value, wanted)).toBe(true);
}

export function set(pointer: string, value: unknown): DataEdit {
  return { kind: "set", pointer, value };
}

export function remove(pointer: string): DataEdit {
  return { kind: "remove", pointer };
}

export function rename(pointer: string, key: string): DataEdit {
  return { kind: "rename", pointer, key };
}
