import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { hostileHandover } from "../../test/hostile.js";
import { kerbline } from "../../test/kerbline.js";
import { leavesOfDocx, leavesOfHtml } from "../../test/read-leaves.js";
import { readMarkdown } from "../../test/read-markdown.js";
import { visibleLeaves } from "../../test/visible-leaves.js";
import { renderDocx } from "./docx.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";

describe("what is visible is what was written", () => {
  test("of an example", async () => {
    const leaves = visibleLeaves(kerbline);
    expect(leaves).toContain("Verdict");
    expect(readMarkdown(renderMarkdown(kerbline)).leaves).toEqual(leaves);
    expect(leavesOfHtml(renderHtml(kerbline))).toEqual(leaves);
    expect(leavesOfDocx(await renderDocx(kerbline))).toEqual(leaves);
  });

  test("in Markdown, of any text", () => {
    fc.assert(
      fc.property(hostileHandover, (handover) => {
        expect(readMarkdown(renderMarkdown(handover)).leaves).toEqual(visibleLeaves(handover));
      }),
      { numRuns: 500 },
    );
  });

  test("in HTML, of any text", () => {
    fc.assert(
      fc.property(hostileHandover, (handover) => {
        expect(leavesOfHtml(renderHtml(handover))).toEqual(visibleLeaves(handover));
      }),
      { numRuns: 500 },
    );
  });

  test("in Word's format, of any text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileHandover, async (handover) => {
        expect(leavesOfDocx(await renderDocx(handover))).toEqual(visibleLeaves(handover));
      }),
      { numRuns: 60 },
    );
  });
});
