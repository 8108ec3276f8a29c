import { allRules } from "@bollard/linter";
import { pageOf } from "@bollard/linter/pages";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "../../test/run.js";

const explain = (...words: string[]) => run(["explain", ...words], { cwd: folderWith({}) });

describe("explain a reference that tenders cite", () => {
  it.each([
    ["ISO/IEC 27001:2013", ["is out of date, since 2025-10-31\n  Cite: ISO/IEC 27001:2022"]],
    ["PPN 09/14", ["is out of date", "  Cite: PPN 014.\n", "Right all the same: Northern Ireland"]],
    [
      "ISO 29147:2018",
      ["ISO/IEC 29147:2018 is current\n", "Read in a mirror of the official text."],
    ],
  ])("%s", async (query, parts) => {
    const { code, out, err } = await explain(query);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of parts) expect(out).toContain(part);
    expect(out).toMatch(/\n {2}(?:Checked \d{4}-\d{2}-\d{2}, r|R)ead in /);
  });

  it("is not found where nothing is known of it", async () => {
    const { code, out } = await explain("ISO 99999:2013");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("explain an item", () => {
  it.each([
    ["5.1-1", ["EN 303 645 V2.1.1, 5.1-1\n", "EN 303 645 V3.1.3, 5.1-1\n"]],
    ["en303645 5.1-1", ["EN 303 645 V2.1.1, 5.1-1\n", "EN 303 645 V3.1.3, 5.1-1\n"]],
    ["provision 5.1-1", ["EN 303 645 V2.1.1, 5.1-1\n", "EN 303 645 V3.1.3, 5.1-1\n"]],
    ["EN 303 645 V2.1.1 5.3-4", ["EN 303 645 V2.1.1, 5.3-4\n"]],
    ["etsi-en-303-645@3.1.3/5.3-4A", ["EN 303 645 V3.1.3, 5.3-4A\n"]],
    ["5.3-4a", ["EN 303 645 V3.1.3, 5.3-4A\n"]],
    ["psti sch1 p2", ["Schedule 1 paragraph 2(1): ", "Schedule 1 paragraph 2(2)(a): "]],
    ["Schedule 1, paragraph 2(2)(a)", ["PSTI Regulations 2023, Schedule 1 paragraph 2(2)(a)"]],
    ["Sch. 1 para. 2(2)(a)", ["PSTI Regulations 2023, Schedule 1 paragraph 2(2)(a)"]],
    ["section 9", ["PSTI Act 2022, section 9"]],
    ["PSTI Act s.9", ["PSTI Act 2022, section 9"]],
    ["s9", ["PSTI Act 2022, section 9"]],
    ["reg 8", ["PSTI Regulations 2023, regulation 8"]],
    ["Regulation 8", ["PSTI Regulations 2023, regulation 8"]],
  ])("%s", async (query, headings) => {
    const { code, out, err } = await explain(query);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const heading of headings) expect(out).toContain(heading);
    expect(await explain(...query.split(" "))).toEqual({ code, out, err });
  });

  it("says the meaning, how it binds, the editions and the source", async () => {
    const { out } = await explain("EN 303 645 V3.1.3 5.1-1");
    expect(out).toMatch(/^EN 303 645 V3\.1\.3, 5\.1-1\n {2}\S.+\n {2}Status M/);
    expect(out).toContain("In the edition before: 5.1-1");
    expect(out).toMatch(/Source: .+; checked \d{4}-\d{2}-\d{2}, read in /);
    expect(out).toContain("https://");
  });

  it("says where an item leads in other frameworks, and why", async () => {
    const { out } = await explain("EN 303 645 V2.1.1 5.11-1");
    expect(out).toMatch(
      /\n {2}Elsewhere, it\n[\s\S]* {4}asks for a part of EU CRA Annex I Part I \(2\)\(m\)\.\n {6}Both /,
    );
    expect(out).toContain("A link speaks of texts, never of a product.");
    const many = (await explain("EN 303 645 V2.1.1 5.1-1")).out;
    expect(many).toMatch(/ and \d+ more: `bollard map etsi-en-303-645@2\.1\.1 5\.1-1`/);
  });

  it("lists many in one line each", async () => {
    const lines = (await explain("clause 5.1")).out.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.every((line) => /^EN 303 645 V[\d.]+, 5\.1-/.test(line))).toBe(true);
  });
});

describe("explain a standard", () => {
  it.each([
    ["psti", /^PSTI · /],
    ["EN 303 645", /^EN 303 645 V2\.1\.1 · [\s\S]+\n\nEN 303 645 V3\.1\.3 · /],
    ["en303645 v2.1.1", /^EN 303 645 V2\.1\.1 · (?![\s\S]*V3\.1\.3)/],
  ])("%s", async (query, text) => {
    const { code, out } = await explain(query);
    expect(code).toBe(0);
    expect(out).toMatch(text);
    expect(out).toMatch(/; \d+ items\. https:/);
  });
});

describe("explain a rule", () => {
  it("prints its page, by its id or the last part of it", async () => {
    const page = pageOf("shape/unknown-field") ?? "";
    expect(page).toContain("## Why");
    expect(await explain("shape/unknown-field")).toEqual({ code: 0, out: page, err: "" });
    expect((await explain("unknown-field")).out).toBe(page);
  });

  it("works for every rule", async () => {
    for (const { id } of allRules) {
      const { code, out } = await explain(id);
      expect({ id, code }).toEqual({ id, code: 0 });
      expect(out).toMatch(/^# /);
    }
  });
});

describe("explain what is not there", () => {
  it.each([
    ["nonsense", "nothing is called “nonsense”. See `bollard list rules`"],
    ["5.1-9", "Did you mean EN 303 645 V2.1.1, 5.1-1; EN 303 645 V3.1.3, 5.1-1"],
    ["shape/unknown-feild", "Did you mean shape/unknown-field?"],
    ["\u001b[31m", "nothing is called “�[31m”."],
    ["x".repeat(5000), "nothing is called “xxx"],
  ])("%.20s: says so, with what comes near", async (query, message) => {
    const { code, out, err } = await explain(query);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it.each([[[]], [[""]], [["  ", " "]]])("asks what to explain: %j", async (words) => {
    const { code, err } = await explain(...words);
    expect(code).toBe(2);
    expect(err).toContain("Say what to explain, such as `bollard explain 5.1-1`.");
  });
});
