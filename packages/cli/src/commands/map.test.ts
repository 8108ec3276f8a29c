import { describe, expect, it } from "vitest";
import { folderWith, run } from "../../test/run.js";

const map = (...args: string[]) => run(["map", ...args], { cwd: folderWith({}) });

describe("bollard map", () => {
  it("says where a provision leads in each edition, how far, why and how sure", async () => {
    const { code, out, err } = await map("5.1-1");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^EN 303 645 V2\.1\.1, 5\.1-1/);
    expect(out).toContain("\nEN 303 645 V3.1.3, 5.1-1");
    expect(out).toContain("asks for a part of PSTI Schedule 1 paragraph 1(2) (Passwords");
    expect(out).toContain("confidence high, paired by the law or scheme itself");
    expect(out).toContain("EU CRA Annex I Part I (2)(d)");
    expect(out).toContain("never says that a product meets");
  });

  it("keeps to one edition and one target where they are named", async () => {
    const { out } = await map("en303645", "v2.1.1", "5.1-1", "--to", "eu-cra");
    expect(out).not.toContain("V3.1.3");
    expect(out).not.toContain("PSTI");
    expect(out).toContain("EU CRA Annex I Part I (2)(d)");
  });

  it("goes the other way from an item of a target", async () => {
    const { out } = await map("eu-cra", "Annex I Part I (2)(m)");
    expect(out).toContain("asks for all and more of EN 303 645 V2.1.1 5.11-1");
  });

  it("gives JSON", async () => {
    const { out } = await map("5.11-1", "--format", "json", "--to", "cra");
    const [first] = JSON.parse(out);
    expect(first).toMatchObject({ framework: "etsi-en-303-645", item: "5.11-1" });
    expect(first.links[0].path[0].rationale).toMatch(/\w/);
  });

  it("says so where nothing links an item", async () => {
    const { code, out } = await map("eu-cra", "Article", "14");
    expect(code).toBe(1);
    expect(out).toContain("does not mean that nothing there answers to it");
  });

  it.each([
    [[], "Name an item"],
    [["eu-cra", "Artcle 14"], "EU CRA has no item “Artcle 14”. Did you mean Article 14?"],
    [["en303645@3.1.3", "5.3-4"], "5.3-4 is of EN 303 645 V2.1.1, and became 5.3-4A, 5.3-4B here."],
    [["en303645@2.1.1", "5.3-4A"], "5.3-4A is of EN 303 645 V3.1.3, and came from 5.3-4 here."],
    [["5.99-9"], "No item is called “5.99-9”."],
    [
      ["en 303 645", "5.1-99x"],
      "EN 303 645 V3.1.3 has no item “5.1-99x”. There are 5.1-1 to 5.1-5.",
    ],
    [["5.1-1", "--to", "eu-cro"], "Did you mean eu-cra"],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await map(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
