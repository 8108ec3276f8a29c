import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@bollard/document";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "../../test/run.js";

const older = `# A door lock of the year before.
bollard: device/1
claims:
  etsi-en-303-645: "2.1.1" # the edition of the tender
product: { name: Kerbline D-1, audience: consumer }
ics:
  4-1: { support: Y, detail: Reasons stand in annex A of KER-1. }
  5.1-1: { support: Y, detail: Each lock has a password of its own; see KER-2. } # label printer 3
  # bollard-ignore en-303-645/reason-missing -- Planned.
  5.6-4: { support: Y, detail: JTAG is fused off. }
  5.3-4: { support: N, detail: "Planned for 2027." }
`;

const examples = join(import.meta.dirname, "../../examples");

async function migrate(text: string, ...args: string[]) {
  const cwd = folderWith({ "a.device.yaml": text });
  const ran = await run(["migrate", "a.device.yaml", "--today", "2026-11-26", ...args], { cwd });
  return { ...ran, after: readFileSync(join(cwd, "a.device.yaml"), "utf8") };
}

describe("bollard migrate", () => {
  it("says what it would do, line by line, and changes nothing", async () => {
    const { code, out, err, after } = await migrate(older, "--to", "3.1.3");
    expect({ code, err, after }).toEqual({ code: 1, err: "", after: older });
    expect(out).toMatch(/^a\.device\.yaml: would move from etsi-en-303-645@2\.1\.1 to 3\.1\.3\./);
    expect(out).toContain("  5.6-4 → 5.6-4A, 5.6-4B: ");
    expect(out).toContain("  4-1 → 5.0-1: ");
    expect(out).toContain('-   etsi-en-303-645: "2.1.1" # the edition of the tender');
    expect(out).toContain("Nothing was written. To do it: add --write.");
  });

  it("writes it with --write: comments and order stay, no word is lost", async () => {
    const { code, out, after } = await migrate(older, "--to", "EN 303 645 V3.1.3", "--write");
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.device\.yaml: moved from /);
    const lines = [
      "# A door lock of the year before.",
      '  etsi-en-303-645: "3.1.3" # the edition of the tender',
      "  5.0-1: { support: Y, detail: Reasons stand in annex A of KER-1. }",
      "  5.1-1: { support: Y, detail: Each lock has a password of its own; see KER-2. } # label printer 3",
      "  # bollard-ignore en-303-645/reason-missing -- Planned.",
      "  5.6-4A: { detail: JTAG is fused off. }",
    ];
    for (const line of lines) expect(after.split("\n")).toContain(line);
    expect(parse(after, "yaml").root?.value).toMatchObject({
      imported: [
        { text: "support Y; detail: JTAG is fused off." },
        { text: "support N; detail: Planned for 2027." },
      ],
    });
    expect((await migrate(after, "--to", "3.1.3")).out).toMatch(/nothing to move/);
  });

  it("explains every finding that is new", async () => {
    const { out } = await migrate(older, "--to", "3.1.3");
    const [, told = ""] =
      /Findings: \d+ before, \d+ after\. New, with the reason:\n(.*?)\n\n/s.exec(out) ?? [];
    const lines = told.split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^ {2}\d+: .+\([a-z0-9-]+\/[a-z-]+\) — .+\.$/);
    expect(told).toContain("5.6-4A was divided");
    expect(told).toContain("6-6 is new");
  });

  it("has no more findings afterwards than before on an example, but for provisions that are new or divided", async () => {
    const text = readFileSync(join(examples, "kerbline-aq200.device.yaml"), "utf8");
    const back = await migrate(text, "--to", "2.1.1", "--write");
    const again = await migrate(back.after, "--to", "3.1.3");
    const [, before, after] = /Findings: (\d+) before, (\d+) after/.exec(again.out) ?? [];
    expect(Number(after)).toBeLessThanOrEqual(Number(before));
    for (const word of ["fused", "potting", "KER-SEC-021", "fuzz-tested"]) {
      expect(back.after.includes(word)).toBe(text.includes(word));
    }
  });

  it("moves the CAF evidence of a register and citations of a tender", async () => {
    const cwd = folderWith({
      "a.place.yaml":
        'bollard: place/1\ncaf:\n  edition: "3.2"\n  evidence:\n    A2.b: Yearly test.\n',
      "a.tender.md":
        "---\nbollard: procurement\n---\n\n# Security\n\nThe supplier shall meet outcome B1.b of CAF v3.2.\n",
    });
    expect(
      (await run(["migrate", "a.place.yaml", "--to", "caf@4.0", "--write"], { cwd })).code,
    ).toBe(1);
    expect(readFileSync(join(cwd, "a.place.yaml"), "utf8")).toContain("    A2.c: Yearly test.\n");
    const tender = await run(["migrate", "a.tender.md", "--to", "4.0", "--write"], { cwd });
    expect(tender.code).toBe(0);
    expect(readFileSync(join(cwd, "a.tender.md"), "utf8")).toContain("outcome B1.b of CAF v4.0.");
  });

  it.each([
    ["no edition", [], "Say where to, with --to"],
    ["an edition that is not there", ["--to", "3.1.4"], "--to is “3.1.4”. It can be "],
    ["an edition of another standard", ["--to", "4.0"], "moves between editions of EN 303 645"],
    ["two standards", ["--to", "3.1.3", "--from", "4.0"], "two different standards"],
  ])("refuses %s", async (_, args, message) => {
    const { code, err, after } = await migrate(older, ...args);
    expect({ code, after }).toEqual({ code: 2, after: older });
    expect(err).toContain(message);
  });

  it.each([
    [
      "what claims no edition",
      older.replace(/^ {2}etsi.*\n/m, "  uk-psti: 2023/1007\n"),
      "claims no edition",
    ],
    ["what cannot be read", `${older}]]]`, "mend what `bollard lint` finds"],
    ["what ends in the middle", "claims: [\n", "It cannot be read as it is written: "],
    ["what is no object", "- bollard\n", "nothing that can be moved"],
    ["what has no room", `${older}imported: none\n`, "`imported` is no list"],
  ])("refuses %s", async (_, text, message) => {
    const { code, err, after } = await migrate(text, "--to", "3.1.3");
    expect({ code, after }).toEqual({ code: 2, after: text });
    expect(err).toContain(message);
  });

  it("refuses a file that is not there, and an IXIT in Markdown", async () => {
    const cwd = folderWith({
      "ixit.md": "# IXIT 1-AuthMech\n\n## AuthMech-1\n\nDescription: A PIN.\n",
    });
    const gone = await run(["migrate", "b.device.yaml", "--to", "3.1.3"], { cwd });
    expect(gone.code).toBe(2);
    expect(gone.err).toContain("b.device.yaml: ");
    const prose = await run(["migrate", "ixit.md", "--to", "3.1.3"], { cwd });
    expect(prose.code).toBe(2);
  });

  it("refuses bytes that are not UTF-8, which it would lose", async () => {
    const text = older.replace("fused", "fus\u00e9");
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const cwd = folderWith({ "a.device.yaml": bytes });
    const { code, err } = await run(["migrate", "a.device.yaml", "--to", "3.1.3", "--write"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toContain("bytes that are not UTF-8");
    expect(new Uint8Array(readFileSync(join(cwd, "a.device.yaml")))).toEqual(bytes);
  });

  it("keeps a byte order mark and line ends", async () => {
    const { after } = await migrate(
      `\ufeff${older.replaceAll("\n", "\r\n")}`,
      "--to",
      "3.1.3",
      "--write",
    );
    expect(after.startsWith("\ufeff# A door lock")).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
