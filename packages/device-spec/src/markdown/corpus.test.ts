import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { isIxitMarkdown } from "./is-ixit-markdown.js";
import { readMarkdownSpec } from "./read-markdown-spec.js";

/** The folder of real documents, where there is one; its files with Markdown IXIT stand in `ixit`. */
const folder = join(process.env["BOLLARD_CORPUS"] ?? "", "ixit");
const there = process.env["BOLLARD_CORPUS"] !== undefined && existsSync(folder);
const why = there ? "" : " (skipped: BOLLARD_CORPUS names no folder with ixit in it)";

function sources() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Counts entries and fields by nothing but headings: those that begin with `ID`, and those directly below. */
function countHeadings(text: string) {
  let entries = 0;
  let fields = 0;
  let level = 0;
  for (const [, marks = "", title = ""] of text.matchAll(/^(#{1,6}) +(.*)$/gm)) {
    if (/^\W*ID\W*:/.test(title)) {
      entries += 1;
      level = marks.length;
    } else if (level > 0 && marks.length === level + 1) fields += 1;
    else if (marks.length <= level) level = 0;
  }
  return { entries, fields };
}

describe.skipIf(!there)(`real documents${why}`, () => {
  it("are recognised, and at least 95 of 100 entries and fields are placed", () => {
    const all = sources();
    for (const { path, text } of all) expect(isIxitMarkdown(path, text), path).toBe(true);
    const { report } = readMarkdownSpec(all);
    const counts = all.map(({ text }) => countHeadings(text));
    const entries = counts.reduce((sum, count) => sum + count.entries, 0);
    const fields = counts.reduce((sum, count) => sum + count.fields, 0);
    expect(report.placed.entries).toBeGreaterThanOrEqual(entries * 0.95);
    expect(report.placed.fields).toBeGreaterThanOrEqual(fields * 0.95);
    expect(report.percent).toBeGreaterThanOrEqual(95);
  });

  it("are read 80 at a time in under a second", () => {
    const eighty = [...sources(), ...sources()].slice(0, 80);
    within(1000, () => readMarkdownSpec(eighty));
  });
});
