import { describe, expect, it } from "vitest";
import { folderWith, run } from "../../test/run.js";

const files = {
  "lamp.device.yaml": "product: { name: Lamp }\n",
  "borough.yaml": "bollard: place/1\nplace: { name: Borough }\n",
  "tender.md": "---\nbollard: procurement\n---\n# Tender\n\nThe supplier shall deliver lamps.\n",
};

describe("a file of another kind than a command reads", () => {
  it.each([
    [["threats", "lamp.device.yaml"], "is a device specification, and this wants a place register"],
    [["threats", "tender.md"], "is a procurement document, and this wants a place register"],
    [["export", "register", "tender.md", "--out", "x.xlsx"], "this wants a place register"],
    [["export", "ics", "borough.yaml"], "is a place register, and this wants a device"],
    [["export", "oscal", "borough.yaml", "--out", "o"], "For a place register there are lint"],
    [["coverage", "borough.yaml"], "is a place register, and this wants a device specification"],
    [["import", "tender.md"], "is a procurement document, and this wants a device"],
    [["trace", "lamp.device.yaml", "tender.md"], "this wants a procurement document"],
    [["trace", "tender.md", "borough.yaml"], "this wants a device specification"],
  ])("is refused by %j", async (args, message) => {
    const done = await run(args, { cwd: folderWith(files) });
    expect(done).toMatchObject({ code: 2, out: "" });
    expect(done.err).toContain(message);
  });

  it("is read where it does not say what it is", async () => {
    const cwd = folderWith({ "a.yaml": "place: { name: Borough }\n" });
    expect((await run(["threats", "a.yaml"], { cwd })).code).toBe(0);
  });
});
