import { describe, expect, test } from "vitest";
import { dark, light } from "./palette.js";

/** The contrast of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ["by day", light],
  ["by night", dark],
])("%s, every ink has a contrast of 4.5", (_, palette) => {
  const tones = Object.values(palette.tones);
  const notes = Object.values(palette.notes);

  test("on its own paper", () => {
    for (const { ink, paper } of [palette.page, ...tones, ...notes]) {
      expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.faint, palette.page.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("for text and links, also in rows with a tone, in notes and in heads", () => {
    const papers = [...tones, ...notes, palette.page].map(({ paper }) => paper);
    for (const paper of [...papers, palette.shade]) {
      expect(contrast(palette.page.ink, paper), paper).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.link, paper), paper).toBeGreaterThanOrEqual(4.5);
    }
  });
});
