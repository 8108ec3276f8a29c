import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { idsIn } from "./references.js";

const tables = new Set(["SecParam", "SecComMech"]);
const known = (id: string) => id === "SecComMech-TLS" || id === "KB-1.2";
const ids = (text: string) => idsIn(text, known, tables).map(({ id }) => id);

it("finds ids of entries, and words that look like an id of a table", () => {
  expect(ids("`SecComMech-TLS`, KB-1.2, and SecParam-9.")).toEqual([
    "SecComMech-TLS",
    "KB-1.2",
    "SecParam-9",
  ]);
});

it("takes no other words for ids", () => {
  expect(ids("A well-known file.txt, AES-128-GCM and v1.2.")).toEqual([]);
});

it("leaves to the sentence what belongs to it", () => {
  expect(ids("As SecComMech-TLS-protected links do.")).toEqual(["SecComMech-TLS"]);
});

it("takes no time on hostile prose", () => {
  const texts = ["x".repeat(200_000), "x-".repeat(100_000), "SecParam-".repeat(20_000)];
  within(1000, () => texts.map(ids));
});
