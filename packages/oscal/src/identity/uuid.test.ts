import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha1 } from "./sha1.js";
import { toUtf8 } from "./utf-8.js";
import { uuidOf, uuidV5 } from "./uuid.js";

describe("sha1", () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000])("digests %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    const expected = createHash("sha1").update(bytes).digest("hex");
    expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(expected);
  });
});

describe("uuids", () => {
  it("makes the one of RFC 9562", () => {
    const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    expect(uuidV5(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    const url = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
    expect(uuidV5(url, "urn:bollard:oscal")).toBe("989c86a8-30b4-5ef4-8ead-f509287e5a1e");
  });

  it("tells names apart by their parts", () => {
    expect(uuidOf("a", "b")).toBe(uuidOf("a", "b"));
    const all = [["a", "b"], ["ab"], ["a", "b", ""], ["a,b"], ['a","b']].map((one) =>
      uuidOf(...one),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("writes any text as UTF-8", () => {
    for (const text of ["", "é", "Größe €", "🦔", "a\u0000b", "\ud800x"]) {
      expect(Buffer.from(toUtf8(text))).toEqual(Buffer.from(text, "utf8"));
    }
  });
});
