import { decode } from "@bollard/document";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.js";

const options = { today: "2026-11-25" };
const tender = `---
bollard: procurement
---

# Security requirements

The supplier’s cameras shall use TLS 1.0 and cost less than 20 pounds.

The supplier shall comply with BS 7799.
`;

/** The text in Windows-1252, as older programs save it. */
function windows(text: string): Uint8Array {
  const codes: Readonly<Record<string, number>> = { "’": 0x92 };
  return Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}

function rulesOf(bytes: Uint8Array, path = "a.md") {
  return lint({ path, ...decode(bytes) }, options).findings.map(({ rule }) => rule);
}

describe("a tender that is not UTF-8", () => {
  test("is read but for the letters that are lost, and this is told once", () => {
    const whole = rulesOf(new TextEncoder().encode(tender));
    expect(whole).toEqual(
      expect.arrayContaining([
        "procurement/superseded-reference",
        "procurement/obsolete-cryptography-asked",
      ]),
    );
    expect(rulesOf(windows(tender)).toSorted()).toEqual([...whole, "document/encoding"].toSorted());
  });

  test("is not written over: nothing in it is fixed", () => {
    const { findings } = lint({ path: "a.md", ...decode(windows(tender)) }, options);
    expect(findings.filter(({ fix, suggestions }) => fix ?? suggestions)).toEqual([]);
  });

  test("is left alone where it is no text at all", () => {
    const utf16 = Buffer.from(`\ufeff${tender}`, "utf16le");
    const found = lint({ path: "a.md", as: "procurement", ...decode(utf16) }, options).findings;
    expect(found.map(({ rule }) => rule)).toEqual(["document/encoding"]);
    const noise = new Uint8Array(400).fill(0xe9);
    const heard = lint({ path: "a.md", as: "procurement", ...decode(noise) }, options).findings;
    expect(heard.map(({ rule }) => rule)).toEqual(["document/encoding"]);
  });
});
