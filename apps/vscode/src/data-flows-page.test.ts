import { describe, expect, it } from "vitest";
import { contentOf, pageOf } from "./data-flows-page.js";
import type { DrawnFlows } from "./protocol.js";

const hostile = `<img src=x onerror="alert('1')">&`;
const place = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
const flows: DrawnFlows = {
  title: hostile,
  description: hostile,
  shows: "boundaries",
  svg: "<svg><style>.a{}</style><g></g></svg>",
  boundary: "b",
  boundaries: [
    { id: hostile, title: hostile },
    { id: "b", title: "B" },
  ],
  parts: [
    { kind: "element", name: hostile, detail: hostile, standing: "1 of 2 open" },
    {
      kind: "flow",
      key: "e1",
      name: "f",
      detail: "a → b",
      standing: "0 of 2 open",
      at: { uri: "file:///a", range: place },
    },
  ],
};

describe("the page of a diagram", () => {
  it("allows its own script and style alone", () => {
    const page = pageOf("abc");
    expect(page).toContain("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
    expect(page.match(/<script|<style/g)).toHaveLength(2);
    expect(page).not.toContain("http:");
    expect(page).not.toContain("https:");
  });

  it("escapes every text, and leaves the colours of the drawing out", () => {
    const content = contentOf(flows);
    expect(content).not.toContain("<img");
    expect(content).not.toContain("<style>");
    expect(content).toContain("<svg><g></g></svg>");
    expect(content).toContain('<option value="b" selected>');
  });

  it("says what is not drawn, and the same in words", () => {
    const content = contentOf(flows);
    expect(content).toContain("boundaries alone are drawn");
    expect(content).toContain("Elements (1)");
    expect(content).toContain('<button type="button" data-index="1" data-for="e1">f</button>');
    const { svg: _, ...undrawn } = flows;
    expect(contentOf(undrawn)).toContain("cannot be laid out");
    expect(contentOf({ problem: hostile })).not.toContain("<img");
  });
});
