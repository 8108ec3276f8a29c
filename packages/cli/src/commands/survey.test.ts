import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const today = ["--today", "2026-11-25"];

const place = (name: string) => `bollard: place/1
place: { name: ${name} }
systems: [{ id: bays, useCase: parking-sensors, supplier: acme }]
deviceClasses: [{ id: old, count: 12, supportEnds: 2026-11-24 }]
suppliers: [{ id: acme, name: Acme Ltd, critical: true }]
`;

const estate = {
  "north/a.place.yaml": place("Saltmarsh"),
  "north/b.place.json": '{ "bollard": "place/1", "place": { "name": "Brackwater" } }',
  "south/c.place.yaml": place("Kerbline"),
  "south/d.device.yaml": "bollard: device/1\nproduct: { name: Baysense P1 }\n",
  "south/notes.yaml": "a: 1\n",
  "south/README.md": "# Hello\n",
};

const torn = "bollard: place/1\nsystems: [\n";

describe("bollard survey", () => {
  it("counts the registers and specifications of folders, and leaves other files alone", async () => {
    const cwd = folderWith(estate);
    const { code, err } = await run(["survey", ".", ...today, "--out", "s.html"], { cwd });
    expect(err).toBe(
      "Surveyed 3 files of place registers and 1 device specifications.\nWrote s.html.\n",
    );
    expect(code).toBe(0);
    const html = textOf(cwd, "s.html");
    expect(html).toContain("Survey of an estate");
    expect(html).toContain("25 November 2026");
    expect(html).toContain("Saltmarsh");
    await run(["survey", ".", ...today, "--out", "t.html"], { cwd });
    expect(textOf(cwd, "t.html")).toBe(html);
  });

  it("writes JSON with a version, and the meaning of what findings rest on", async () => {
    const cwd = folderWith(estate);
    const { code, out } = await run(["survey", "**/*.place.*", ...today, "-f", "json"], { cwd });
    expect(code).toBe(0);
    const { bollard, today: day, files, items } = JSON.parse(out);
    expect({ bollard, day, paths: files.map((file: { path: string }) => file.path) }).toEqual({
      bollard: "survey/1",
      day: "2026-11-25",
      paths: ["north/a.place.yaml", "north/b.place.json", "south/c.place.yaml"],
    });
    const cited = files.flatMap((file: { cited: object }) => Object.keys(file.cited));
    for (const key of cited) expect(items[key]).toBeTypeOf("string");
  });

  it("writes a file of CSV for each table into a folder", async () => {
    const cwd = folderWith(estate);
    const { code } = await run(["survey", ".", ...today, "-f", "csv", "-o", "out"], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "out"))).toContain("places.csv");
    expect(textOf(cwd, "out/suppliers.csv")).toContain("Acme Ltd,2,2,2,,\r\n");
  });

  it("writes into a folder that is there under a name of its own", async () => {
    const cwd = folderWith({ ...estate, "out/x": "" });
    await run(["survey", "north", ...today, "-o", "out"], { cwd });
    await run(["survey", "north", ...today, "-o", "out", "-f", "json"], { cwd });
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["survey.html", "survey.json", "x"]);
  });

  it("counts a register that is split once, and the findings of each of its files", async () => {
    const cwd = folderWith({
      "a.place.yaml": `${place("Saltmarsh")}include: [part.place.yaml]\n`,
      "part.place.yaml": "bollard: place/1\npartOf: a.place.yaml\nzones: [{ id: field }]\n",
    });
    const { out } = await run(["survey", ".", ...today, "-f", "json"], { cwd });
    const { files } = JSON.parse(out);
    expect(files.map(({ counts }: { counts: object }) => counts)).toEqual([
      { systems: 1, zones: 1, deviceClasses: 1, suppliers: 1 },
      {},
    ]);
    expect(files[1].place).toEqual({ name: "Saltmarsh" });
  });

  it("takes in the register that a part belongs to, and says so", async () => {
    const cwd = folderWith({
      "a.place.yaml": `${place("Saltmarsh")}include: [parts/b.place.yaml, parts/c.place.yaml]\n`,
      "parts/b.place.yaml": "bollard: place/1\npartOf: ../a.place.yaml\nzones: [{ id: field }]\n",
      "parts/c.place.yaml": "bollard: place/1\npartOf: ../a.place.yaml\nsites: [{ id: quay }]\n",
      "bollard.config.json": "{}",
    });
    for (const [named, are] of [
      ["parts/b.place.yaml", "is part"],
      ["parts", "and 1 more are parts"],
      ["parts/*.yaml", "and 1 more are parts"],
    ] as const) {
      const args = ["survey", named, ...today, "-f", "json"];
      const { code, out, err } = await run(args, { cwd });
      expect(code).toBe(0);
      expect(err).toContain(
        `parts/b.place.yaml ${are} of a.place.yaml; all files of that register are surveyed.\nSurveyed 3 files of place registers`,
      );
      const { files } = JSON.parse(out);
      expect(files.map(({ path }: { path: string }) => path)).toEqual([
        "a.place.yaml",
        "parts/b.place.yaml",
        "parts/c.place.yaml",
      ]);
      expect(files[0].counts).toEqual({
        systems: 1,
        zones: 1,
        sites: 1,
        deviceClasses: 1,
        suppliers: 1,
      });
    }
    const { err } = await run(["survey", ".", ...today, "-f", "json"], { cwd });
    expect(err).not.toContain("is part of");
  });

  it("counts a part that names no register that is there by itself", async () => {
    const cwd = folderWith({
      "b.place.yaml": "bollard: place/1\npartOf: gone.place.yaml\nzones: [{ id: field }]\n",
    });
    const { out } = await run(["survey", "b.place.yaml", ...today, "-f", "json"], { cwd });
    expect(JSON.parse(out).files[0].counts).toEqual({ zones: 1 });
  });

  it("tells what it cannot read, counts the rest and ends with 1", async () => {
    const cwd = folderWith({
      ...estate,
      "north/torn.place.yaml": torn,
      "north/list.place.yaml": "- a\n",
    });
    const { code, err } = await run(["survey", ".", ...today, "-o", "s.json"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("2 could not be read: north/list.place.yaml, north/torn.place.yaml.");
    const { files } = JSON.parse(textOf(cwd, "s.json"));
    expect(files).toHaveLength(6);
    expect(files.filter(({ kind }: { kind: string }) => kind === "unread")).toHaveLength(2);
  });

  it("leaves out what the configuration ignores, and tells a configuration that does not fit", async () => {
    const ignores = JSON.stringify({ ignores: ["south/**"] });
    const cwd = folderWith({ ...estate, "bollard.config.jsonc": ignores });
    const { err } = await run(["survey", ".", ...today, "-o", "s.json"], { cwd });
    expect(err).toContain("Surveyed 2 files of place registers and 0 device specifications.");
    const faulty = folderWith({ ...estate, "bollard.config.jsonc": '{ "rulez": {} }' });
    const told = await run(["survey", ".", ...today, "-o", "s.json"], { cwd: faulty });
    expect(told.code).toBe(2);
    expect(told.err).toContain("bollard.config.jsonc:1:");
    expect(existsSync(join(faulty, "s.json"))).toBe(true);
  });

  it("shows a bar on a terminal, in a long run", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`${at}.place.yaml`, place(`P${at}`)]),
    );
    const cwd = folderWith(many);
    const { code, err } = await run(["survey", ".", ...today, "-o", "s.json"], { cwd, tty: true });
    expect(code).toBe(0);
    expect(err).toMatch(/Surveying \[#*\.*\] \d+ of 900 files/);
    expect(err).toContain("\r\u001b[KSurveyed 900 files");
  });

  it.each([
    [["survey", "-o", "s.html"], "Name a folder, files or globs"],
    [["survey", "."], "Say where to write it"],
    [["survey", ".", "-f", "csv"], "Say where to write it"],
    [["survey", ".", "-o", "s.pdf"], "does not say what to write"],
    [["survey", ".", "-f", "xml", "-o", "s.xml"], "--format is “xml”."],
    [["survey", "none", "-o", "s.html"], "none: there is no such file or folder."],
    [["survey", "empty", "-o", "s.html"], "There is nothing to survey"],
    [["survey", "south/notes.yaml", "-o", "s.html"], "south/notes.yaml: neither its name"],
    [["survey", ".", "--today", "soon", "-o", "s.html"], "--today is “soon”"],
    [["survey", ".", "-o", "north/b.place.json", "--force"], "is never overwritten"],
    [["survey", "merge", "-o", "s.html"], "or surveys to merge"],
    [["survey", "merge", "x.json", ...today, "-o", "s.html"], "A merge judges for the latest day"],
  ])("is refused: %j", async (args, reason) => {
    const cwd = folderWith({ ...estate, "empty/x": "" });
    const { code, err } = await run(args, { cwd });
    expect({ code, told: err.includes(reason) ? reason : err }).toEqual({ code: 2, told: reason });
    expect(existsSync(join(cwd, "s.html"))).toBe(false);
  });
});

describe("bollard survey merge", () => {
  it("puts surveys together as the survey of all their files", async () => {
    const cwd = folderWith(estate);
    await run(["survey", "north", ...today, "-o", "n.json"], { cwd });
    await run(["survey", "south", ...today, "-o", "s.json"], { cwd });
    await run(["survey", "north", "south", ...today, "-o", "all.json"], { cwd });
    const { code } = await run(["survey", "merge", "s.json", "n.json", "-o", "m.json"], { cwd });
    expect(code).toBe(0);
    expect(textOf(cwd, "m.json")).toBe(textOf(cwd, "all.json"));
    await run(["survey", "merge", "m.json", "n.json", "-o", "m.html"], { cwd });
    await run(["survey", "north", "south", ...today, "-o", "all.html"], { cwd });
    expect(textOf(cwd, "m.html")).toBe(textOf(cwd, "all.html"));
  });

  it("refuses what is no survey, and writes nothing", async () => {
    const cwd = folderWith({ "a.json": "{}", "b.json": '{ "bollard": "survey/9" }' });
    const names = ["a.json", "b.json", "c.json"];
    const { code, err } = await run(["survey", "merge", ...names, "-o", "m.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("bollard: a.json: it is no survey");
    expect(err).toContain("bollard: b.json: it is a survey of another version, survey/9");
    expect(err).toContain("bollard: c.json: there is no such file");
    expect(existsSync(join(cwd, "m.json"))).toBe(false);
  });
});
