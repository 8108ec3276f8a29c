import { describe, expect, it } from "vitest";
import { formatWords, hasFormat } from "./formats.js";

describe.each([
  ["date", ["2031-04-30", "2028-02-29", "0001-01-01"]],
  ["uri", ["https://example.org/a?b#c", "mailto:desk@example.org", "urn:isbn:0", "a+b-c.d:e"]],
  ["email", ["desk@example.org", "a.b+c@d"]],
  ["duration", ["P14D", "P3M", "P1Y2M3D", "P2W", "PT12H30M", "P1DT1S"]],
])("%s", (format, texts) => {
  it.each(texts)("is %s", (text) => {
    expect(hasFormat(text, format)).toBe(true);
  });
});

describe.each([
  ["date", ["2031-4-30", "2031-02-29", "2031-13-01", "30.04.2031", "2031-04-30T00:00:00Z", ""]],
  ["uri", ["example.org", "/a", "https:", "https://a b", "1a:b", `a:${"b".repeat(5000)}`]],
  ["email", ["desk", "a@b@c", "a b@c", "@c", "a@", `a@${"b".repeat(400)}`]],
  ["duration", ["P", "PT", "14D", "P1H", "P1.5D", "P1D2M", " P1D", `P${"1".repeat(50)}D`]],
])("%s", (format, texts) => {
  it.each(texts)("is not %j", (text) => {
    expect(hasFormat(text, format)).toBe(false);
  });

  it("is explained in words", () => {
    expect(formatWords[format]).toMatch(/^an? /);
  });
});

it("a format that nobody knows holds of every text", () => {
  expect(hasFormat("anything", "hostname")).toBe(true);
});
