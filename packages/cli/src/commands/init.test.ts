import { readdirSync } from "node:fs";
import { join } from "node:path";
import { deviceTemplate } from "@bollard/device-spec";
import { describe, expect, it } from "vitest";
import { clean, folderWith, run, textOf } from "../../test/run.js";

describe("init", () => {
  it("writes a configuration and a specification", async () => {
    const cwd = folderWith({});
    const { code, out, err } = await run(["init"], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "created  bollard.config.jsonc\ncreated  product.device.yaml\n\nFill in the specification, then run: bollard lint\n",
    );
    expect(textOf(cwd, "product.device.yaml")).toBe(deviceTemplate("yaml"));
  });

  it.each(["yaml", "jsonc", "json"] as const)(
    "writes %s that can be read as it is",
    async (format) => {
      const cwd = folderWith({});
      await run(["init", "kerbline", "--format", format], { cwd });
      const { code, out } = await run(["lint", "-f", "json"], { cwd });
      expect(code).not.toBe(2);
      const [file] = JSON.parse(out).files;
      expect(file).toMatchObject({ path: `kerbline.device.${format}`, kind: "device" });
      const rules: readonly string[] = file.findings.map(({ rule }: { rule: string }) => rule);
      expect(rules.filter((rule) => /^(document|shape|bollard)\//.test(rule))).toEqual([]);
    },
  );

  it("overwrites nothing", async () => {
    const cwd = folderWith({ "bollard.config.jsonc": "{}", "product.device.yaml": clean });
    const { code, out } = await run(["init"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("kept     bollard.config.jsonc (it was there already)\n");
    expect(out).toContain("kept     product.device.yaml (it was there already)\n");
    expect(textOf(cwd, "bollard.config.jsonc")).toBe("{}");
    expect(textOf(cwd, "product.device.yaml")).toBe(clean);
  });

  it.each([
    [["kerbline"], "kerbline.device.yaml"],
    [["kerbline.device.json"], "kerbline.device.json"],
    [["kerbline.device.YML"], "kerbline.device.yaml"],
    [["kerbline.device.json", "--format", "yaml"], "kerbline.device.yaml"],
    [["new/folder/kerbline"], "new/folder/kerbline.device.yaml"],
    [["v1.2"], "v1.2.device.yaml"],
  ])("takes the name and format from %j", async (args, name) => {
    const cwd = folderWith({});
    expect((await run(["init", ...args], { cwd })).code).toBe(0);
    expect(textOf(cwd, name)).toContain("device/1");
  });

  it("takes an absolute name", async () => {
    const [cwd, elsewhere] = [folderWith({}), folderWith({})];
    await run(["init", join(elsewhere, "a")], { cwd });
    expect(readdirSync(elsewhere)).toEqual(["a.device.yaml"]);
  });

  it.each([
    [["--format", "toml"], "--format is “toml”"],
    [["a", "b"], "Give one name for the specification."],
    [["new/"], "“new/” names no file."],
    [[".device.json"], "“.device.json” names no file."],
  ])("refuses %j and writes nothing", async (args, message) => {
    const cwd = folderWith({});
    const { code, err } = await run(["init", ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("says what is in the way", async () => {
    const { code, err } = await run(["init", "a/b"], { cwd: folderWith({ a: "a file" }) });
    expect(code).toBe(2);
    expect(err).toContain("a/b.device.yaml: a file stands where a folder is needed.");
  });
});
