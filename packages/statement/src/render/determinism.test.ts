import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { kerbline } from "../../test/kerbline.js";
import { leavesOfDocx } from "../../test/read-leaves.js";
import { readMarkdown } from "../../test/read-markdown.js";
import { visibleLeaves } from "../../test/visible-leaves.js";
import type { Handover } from "../handover/handover.js";
import { renderDocx } from "./docx.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function renderOn(day: string, seed: number): Promise<readonly (string | Uint8Array)[]> {
  vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
  let draws = seed;
  vi.spyOn(Math, "random").mockImplementation(() => (draws++ * 0.618) % 1);
  const bytes = await renderDocx(kerbline);
  const texts = [renderMarkdown(kerbline), renderHtml(kerbline)];
  vi.useRealTimers();
  vi.restoreAllMocks();
  return [...texts, bytes];
}

describe("the same document", () => {
  test("gives the same bytes on every day and with any luck", async () => {
    const first = await renderOn("1999-12-31T23:59:58Z", 1);
    expect(await renderOn("2026-11-25T08:00:00Z", 70)).toEqual(first);
    expect(await renderOn("2026-11-25T08:00:00Z", 4000)).toEqual(first);
    expect(await renderDocx(kerbline)).toEqual(first[2]);
  });

  test("holds no day in Word's format but the one that zip archives begin with", async () => {
    const bytes = await renderDocx(kerbline);
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(parts.join("")).not.toMatch(/20\d\d-\d\d-\d\dT/);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(bytes)).sort());
  });
});

test("long tables and long cells are written in whole", async () => {
  const prose = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(" ");
  const handover: Handover = {
    title: "Long",
    meta: [],
    language: "en-GB",
    blocks: [
      {
        kind: "table",
        caption: "Test units",
        columns: [{ label: "Unit" }, { label: "Reason", width: 4 }],
        rows: Array.from({ length: 300 }, (_, index) => ({
          cells: [`5.1-1-${index} a`, index === 150 ? prose : "As declared.\n\n- see IXIT"],
        })),
      },
    ],
  };
  const leaves = visibleLeaves(handover);
  expect(leaves).toContain(prose);
  expect(readMarkdown(renderMarkdown(handover)).leaves).toEqual(leaves);
  expect(renderHtml(handover)).toContain(prose);
  expect(leavesOfDocx(await renderDocx(handover))).toEqual(leaves);
});
