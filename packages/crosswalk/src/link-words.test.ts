import type { Relation } from "@bollard/model";
import { expect, it } from "vitest";
import { linkNotice, linkWords } from "./index.js";

const relations: readonly Relation[] = [
  "equal",
  "subset-of",
  "superset-of",
  "intersects",
  "no-relationship",
];
const all = relations.flatMap((relation) => [linkWords(relation), linkWords(relation, 2)]);

it("never lets a link read as compliance", () => {
  for (const words of all) {
    expect(words).not.toMatch(/compl|conform|certif|approv|satisf|fulfil|\bmeets?\b|\bpass/i);
  }
  expect(linkNotice).toContain("never says that a product meets");
});

it("has other words for each relation, for one source and for several", () => {
  expect(new Set(all).size).toBe(10);
  expect(linkWords("intersects", 3)).toBe("overlap with");
});
