import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, folderWith, ownRulesOnly, run, textOf } from "../../test/run.js";

const config = { "bollard.config.jsonc": ownRulesOnly };

async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = folderWith({ ...config, ...files });
  return { cwd, ...(await run(["lint", ...args], { cwd })) };
}

const long = `bollard: device/1 # first
# A comment of its own.
product:
  Name:   Kerbline   # as on the box
  audience: Consumer
  batch: 'A1'

features: {passwords: true}   # spaced as it is
parties:
    Importers: []
claims: { iso-iec-29147: "2018" }
`;
const longFixed = long
  .replace("Name:", "name:")
  .replace("Consumer", "consumer")
  .replace("Importers", "importers");

describe("--fix", () => {
  it("applies every safe fix and leaves everything else as it is", async () => {
    const { cwd, code, out } = await lint({ "a.device.yaml": long }, "--fix");
    expect(textOf(cwd, "a.device.yaml")).toBe(longFixed);
    expect({ code, out }).toEqual({ code: 0, out: "✔ Nothing found in 1 file\n" });
  });

  it("keeps CRLF and a byte order mark", async () => {
    const text = `\ufeff${long.replaceAll("\n", "\r\n")}`;
    const { cwd } = await lint({ "a.device.yaml": text }, "--fix");
    expect(textOf(cwd, "a.device.yaml")).toBe(`\ufeff${longFixed.replaceAll("\n", "\r\n")}`);
  });

  it("works in JSON and JSONC", async () => {
    const text =
      '{\r\n\t"bollard": "device/1", // mark\r\n\t"product": { "Name": "Kerbline" },\r\n}';
    const json = text.replace(" // mark", "").replace("},", "}");
    const { cwd, code } = await lint({ "a.device.jsonc": text, "b.device.json": json }, "--fix");
    expect(code).toBe(0);
    expect(textOf(cwd, "a.device.jsonc")).toBe(text.replace("Name", "name"));
    expect(textOf(cwd, "b.device.json")).toBe(json.replace("Name", "name"));
  });

  it("leaves suggestions to a person and reports what is left", async () => {
    const text = long.replace("batch:", "bathc:");
    const { cwd, code, out } = await lint({ "a.device.yaml": text }, "--fix");
    expect(textOf(cwd, "a.device.yaml")).toBe(longFixed.replace("batch:", "bathc:"));
    expect(code).toBe(1);
    expect(out).toContain("“bathc” is not a field of the product.");
    expect(out).toContain("✖ 1 error, 0 warnings in 1 file\n");
  });

  it("does not write a file that has nothing to fix", async () => {
    const cwd = folderWith({ ...config, "a.device.yaml": clean });
    const before = statSync(join(cwd, "a.device.yaml")).mtimeMs;
    await run(["lint", "--fix"], { cwd });
    expect(statSync(join(cwd, "a.device.yaml")).mtimeMs).toBe(before);
  });
});

describe("--fix-dry-run", () => {
  it("says what --fix would change, with line numbers, and changes nothing", async () => {
    const { cwd, code, out, err } = await lint({ "a.device.yaml": long }, "--fix-dry-run");
    expect(textOf(cwd, "a.device.yaml")).toBe(long);
    expect({ code, out }).toEqual({ code: 0, out: "✔ Nothing found in 1 file\n" });
    expect(err).toBe(
      [
        "a.device.yaml: --fix would apply 3 fixes",
        "      4 -   Name:   Kerbline   # as on the box",
        "      5 -   audience: Consumer",
        "      4 +   name:   Kerbline   # as on the box",
        "      5 +   audience: consumer",
        "     10 -     Importers: []",
        "     10 +     importers: []",
        "",
      ].join("\n"),
    );
  });

  it("shows no control characters of the file", async () => {
    const text = `bollard: device/1\nproduct: { Name: "a" } # \u009b31mred\n`;
    const { err } = await lint({ "a.device.yaml": text }, "--fix-dry-run");
    expect(err).toContain("would apply 1 fix\n");
    expect(err).toContain("# �31mred");
  });

  it("cannot go with --fix", async () => {
    const { code, err } = await lint({ "a.device.yaml": long }, "--fix", "--fix-dry-run");
    expect(code).toBe(2);
    expect(err).toContain("--fix and --fix-dry-run cannot go together.");
  });
});
