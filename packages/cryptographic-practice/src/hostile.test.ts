import { describe, expect, it } from "vitest";
import { within } from "../../model/test/within.js";
import { findMechanisms, judgeMechanisms } from "./index.js";

const today = "2026-11-25";
const size = 100_000;

function fill(unit: string): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

describe("100 kB of", () => {
  it.each([
    ["one letter", fill("A")],
    ["brackets", fill("[[(({{")],
    ["blanks", fill(" ")],
    ["line ends", fill("\n")],
    ["dots", fill(".")],
    ["at signs", fill("@")],
    ["slashes", fill("/")],
    ["underscores", fill("a_")],
    ["hyphens", fill("-A")],
    ["names without a break", fill("AES")],
    ["names", fill("MD5 ")],
    ["vague names", fill("HTTPS ")],
    ["ambiguous names", fill("DES ")],
    ["denials", fill("not ")],
    ["denied names", fill("no MD5, ")],
    ["denied lists", fill("not:\n- MD5\n")],
    ["versions", fill("TLS 1.2, 1.3 and ")],
    ["open version lists", `TLS ${fill("1.0, ")}`],
    ["sizes", fill("128-bit ")],
    ["sizes of keys", fill("RSA 2048/")],
    ["own designs", fill("custom custom custom ")],
    ["unknown ciphers", fill("AbCdEfGhIjKlMnOpQrStU ")],
    ["capitals", fill("A-")],
    ["surrogates", fill("\ud83d\ude00")],
    ["broken surrogates", fill("\ud83dAES")],
    ["null characters", fill("\0")],
    ["addresses", fill("http://a.b/MD5 ")],
    ["table cells", fill("| TLS 1.0 | no ")],
  ])("%s is read in good time", (_, text) => {
    within(3_000, () => judgeMechanisms(text, { today }));
  });
});

it("finds each of many", () => {
  expect(findMechanisms("MD5 ".repeat(1000))).toHaveLength(1000);
});

it("reads what is glued together as nothing", () => {
  expect(findMechanisms("AES".repeat(1000))).toEqual([]);
});

it("keeps offsets right behind characters outside the basic plane", () => {
  const text = "\ud83d\ude00 é ß AES-128";
  const [mention] = findMechanisms(text);
  expect(text.slice(mention?.start, mention?.end)).toBe("AES-128");
});

it("takes names of prototypes for words", () => {
  expect(findMechanisms("constructor __proto__ toString hasOwnProperty")).toEqual([]);
});
