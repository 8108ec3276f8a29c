import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const sources = (...args: string[]) => run(["sources", ...args], { cwd: folderWith({}) });

describe("bollard sources", () => {
  it("says how many facts were read how and when, what was not checked first", async () => {
    const { code, out } = await sources();
    expect(code).toBe(0);
    expect(out).toMatch(/^\d{4} facts carry their source\.\n\ndata +checked +how +facts\n/);
    const [, , , first] = out.split("\n");
    expect(first).toContain("not checked against any source");
    expect(out).toMatch(/^etsi-en-303-645@3\.1\.3 +2026-\d\d-\d\d +read in .+ +78$/m);
    expect(out).toMatch(/^superseded-references +/m);
  });

  it("lists what is due, and says so by its exit code", async () => {
    expect(await sources("--stale", "180d", "--today", "2026-11-26")).toMatchObject({ code: 0 });
    const due = await sources("--stale", "180d", "--today", "2027-12-31");
    expect(due.code).toBe(1);
    expect(due.out).toMatch(/ were last checked on 4 July 2027 or before\.\n/);
    const part = await sources("--stale", "1d", "--today", "2026-11-25", "--format", "json");
    const facts = JSON.parse(part.out) as readonly { source: { checked: string } }[];
    const days = new Set(facts.map(({ source }) => source.checked));
    expect(days.size).toBeGreaterThan(0);
    expect([...days].every((day) => day <= "2026-11-24")).toBe(true);
  });

  it("gives each fact with its document, place, day and manner as CSV", async () => {
    const cwd = folderWith({});
    const made = await run(["sources", "--out", "s.csv"], { cwd });
    expect(made.code).toBe(0);
    const lines = textOf(cwd, "s.csv").split("\r\n");
    expect(lines[0]).toBe("data,id,document,place,address,checked,how,note");
    expect(lines.length).toBeGreaterThan(1700);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/,2026-\d\d-\d\d,[a-z-]+,/);
  });

  it.each([
    [["--stale", "soon"], "it must be an age such as 180d"],
    [["--stale", "3 days"], "it must be an age such as 180d"],
    [["a.yaml"], "sources takes no file"],
    [["--format", "xml"], "It can be text, json, csv."],
    [["--today", "2026-02-30"], "it must be a date"],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await sources(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
