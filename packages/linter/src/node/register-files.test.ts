import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigFiles } from "./config-files.js";
import { lintFile } from "./lint-file.js";
import { readFromDisk, registerFiles } from "./register-files.js";

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bollard-parts-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

function namesOf(folder: string, name: string) {
  return registerFiles(join(folder, name), folder, readFromDisk).map(({ path }) =>
    path.slice(folder.length + 1).replaceAll("\\", "/"),
  );
}

function told(folder: string, name: string) {
  const { result } = lintFile(join(folder, name), {
    base: folder,
    configs: new ConfigFiles(folder, null),
    today: "2026-11-25",
  });
  return result.findings
    .filter(({ level }) => level === "error")
    .map(({ rule, what }) => `${rule}: ${what}`);
}

const split = {
  "town.place.yaml": "include: [east/e.place.yaml]\nzones: [{id: z}]\n",
  "east/e.place.yaml":
    "partOf: ../town.place.yaml\ninclude: [f.place.yaml]\nsystems: [{id: s, zone: z}]\n",
  "east/f.place.yaml": "partOf: e.place.yaml\nflows: [{from: s, to: s}]\n",
};

describe("the files of a register", () => {
  it.each(Object.keys(split))("are found from %s", (name) => {
    expect(namesOf(folderOf(split), name)).toEqual(Object.keys(split));
  });

  it("are judged together", () => {
    const folder = folderOf(split);
    for (const name of Object.keys(split)) expect(told(folder, name)).toEqual([]);
  });

  it("may name each other in a circle, which is told", () => {
    const folder = folderOf({
      "a.place.yaml": "include: [b.place.yaml]\n",
      "b.place.yaml": "partOf: a.place.yaml\ninclude: [a.place.yaml, b.place.yaml]\n",
    });
    expect(namesOf(folder, "b.place.yaml")).toEqual(["a.place.yaml", "b.place.yaml"]);
    expect(told(folder, "b.place.yaml")).toEqual([
      "place/unreachable-file: “a.place.yaml” is the first file of this register, which leads to this one or is it: to lead back is a circle, and is not followed.",
      "place/unreachable-file: “b.place.yaml” is included more than once; it is read once.",
    ]);
  });

  it("lead back to each other by partOf without an end", () => {
    const folder = folderOf({
      "a.place.yaml": "partOf: b.place.yaml\n",
      "b.place.yaml": "partOf: a.place.yaml\n",
    });
    expect(namesOf(folder, "a.place.yaml")).toEqual(["a.place.yaml"]);
  });

  it("do not leave the workspace, not even through a link", () => {
    const outside = folderOf({ "secret.place.yaml": "systems: [{id: secret}]\n" });
    const folder = folderOf({
      "a.place.yaml": `include: [../x.place.yaml, ${outside}/secret.place.yaml, link.place.yaml, gone.place.yaml]\n`,
    });
    symlinkSync(join(outside, "secret.place.yaml"), join(folder, "link.place.yaml"));
    expect(namesOf(folder, "a.place.yaml")).toEqual(["a.place.yaml"]);
    expect(told(folder, "a.place.yaml")).toHaveLength(4);
  });
});
