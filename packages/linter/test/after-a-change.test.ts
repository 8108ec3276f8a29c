import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lint } from "../src/lint.js";

const examples = `${import.meta.dirname}/../../cli/examples`;
const specification = readFileSync(`${examples}/kerbline-aq200.device.yaml`, "utf8");
const options = { today: "2026-11-25" };

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

const pieces = [
  "",
  "x",
  " not",
  " See UpdMech-1.",
  " MD5",
  "\n",
  "None",
  ": ",
  "- ",
  " 2031-04-30",
];

/** Texts that each differ from the one before by a few letters somewhere, and then are as at first. */
function* changes(text: string, count: number): Generator<string> {
  const random = numbers(7);
  const next = (below: number) => (random.next().value ?? 0) % below;
  for (let step = 0; step < count; step++) {
    const at = next(text.length);
    yield text.slice(0, at) + (pieces[next(pieces.length)] ?? "") + text.slice(at + next(5));
    yield text;
  }
}

describe("a specification that was changed", () => {
  it.each(["yaml", "json"] as const)("as %s has the findings that it has by itself", (format) => {
    const first = format === "yaml" ? specification : asJson();
    const path = `changed.device.${format}`;
    let { tree } = lint({ path, text: first }, options);
    for (const text of changes(first, 40)) {
      const after = lint({ path, text, before: tree }, options);
      expect(after.findings).toEqual(lint({ path, text }, options).findings);
      tree = after.tree;
    }
  });
});

function asJson(): string {
  const { tree } = lint({ path: "first.device.yaml", text: specification }, options);
  return JSON.stringify(tree?.root?.value, null, 2);
}
