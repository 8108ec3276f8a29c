import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const onDay = ["--today", "2026-11-25"];
const register = `bollard: place/1
place: { name: Marlhaven Quayside }
zones:
  - { id: field, kind: field }
systems:
  - { id: gates, name: "Gate control \\e[31m<script>", zone: field, actuates: true }
deviceClasses:
  - { id: actuator, zone: field, identities: unique }
flows:
  - { id: commands, from: gates, to: actuator, encryption: TLS 1.3 }
  - { id: feed, from: gates, to: app }
`;
const files = { "m.place.yaml": register };

describe("bollard threats", () => {
  it("prints Markdown with the diagram as Mermaid", async () => {
    const { code, out, err } = await run(["threats", "m.place.yaml", ...onDay], {
      cwd: folderWith(files),
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^# Threat prompts and data flows\n\nMarlhaven Quayside\n/);
    expect(out).toContain("- **Register**: m.place.yaml\n- **As of**: 25 November 2026");
    expect(out).toContain("```mermaid\nflowchart LR\n");
    expect(out).toContain("**Encryption: TLS 1.3** `/flows/0/encryption`");
    expect(out).not.toContain("\u001b");
  });

  it("writes the form that the ending says, the same bytes each time", async () => {
    const cwd = folderWith(files);
    const write = (name: string) =>
      run(["threats", "m.place.yaml", "--out", name, ...onDay], { cwd });
    expect(await write("t.html")).toEqual({ code: 0, out: "", err: "Wrote t.html.\n" });
    await write("u.html");
    expect(textOf(cwd, "u.html")).toBe(textOf(cwd, "t.html"));
    expect(textOf(cwd, "t.html")).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(textOf(cwd, "t.html")).not.toContain("<script>");
    await write("t.svg");
    expect(textOf(cwd, "t.svg")).toMatch(
      /^<svg [^>]+>\n<title id="flows-title">Data flows of Marlhaven/,
    );
    await write("t.mmd");
    expect(textOf(cwd, "t.mmd")).toMatch(/^flowchart LR\n/);
  });

  it("gives JSON with every question and its standing", async () => {
    const { out } = await run(["threats", "m.place.yaml", "-f", "json", ...onDay], {
      cwd: folderWith(files),
    });
    const { register: name, counts, flows, diagram } = JSON.parse(out);
    expect(name).toBe("m.place.yaml");
    expect(counts.answered + counts.open).toBe(counts.asked);
    expect(
      flows[0].prompts.find((one: { prompt: string }) => one.prompt === "scp-stride-i-p2"),
    ).toEqual({
      prompt: "scp-stride-i-p2",
      category: "I",
      standing: "answered",
      by: [{ says: "Encryption: TLS 1.3", at: "/flows/0/encryption" }],
      remarks: [],
    });
    expect(diagram.shows).toBe("elements");
  });

  it("fills a folder with every form", async () => {
    const cwd = folderWith(files);
    const { code } = await run(["threats", "m.place.yaml", "--out", "model/", ...onDay], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "model")).sort()).toEqual([
      "data-flows.mmd",
      "data-flows.svg",
      "threats.html",
      "threats.json",
      "threats.md",
    ]);
    const again = await run(["threats", "m.place.yaml", "--out", "model", ...onDay], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain("--force overwrites it");
    const one = ["threats", "m.place.yaml", "--out", "model", "-f", "svg", "--force", ...onDay];
    expect(await run(one, { cwd })).toMatchObject({ code: 0, out: "" });
  });

  it("reads all files of a register, whichever is named", async () => {
    const cwd = folderWith({
      "town.place.yaml":
        "place: { name: Town }\ninclude: [parts/flows.place.json]\nsystems: [{ id: a }]\n",
      "parts/flows.place.json":
        '{"partOf": "../town.place.yaml", "systems": [{"id": "b"}], "flows": [{"id": "f", "from": "a", "to": "b"}]}',
    });
    const whole = await run(["threats", "town.place.yaml", "-f", "json", ...onDay], { cwd });
    const part = await run(["threats", "parts/flows.place.json", "-f", "json", ...onDay], { cwd });
    const { elements, flows } = JSON.parse(whole.out);
    expect(elements.map(({ label }: { label: string }) => label)).toEqual(["a", "b"]);
    expect(flows[0].to.element).toBe(1);
    expect(JSON.parse(part.out)).toEqual({
      ...JSON.parse(whole.out),
      register: "parts/flows.place.json",
    });
  });

  it("never overwrites a file of the register", async () => {
    const cwd = folderWith(files);
    symlinkSync(join(cwd, "m.place.yaml"), join(cwd, "out.md"));
    const { code, err } = await run(["threats", "m.place.yaml", "--out", "out.md", "--force"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toContain("is never overwritten");
    expect(textOf(cwd, "m.place.yaml")).toBe(register);
  });
});

describe("what bollard threats cannot do as asked", () => {
  it.each([
    [["threats"], "Name one register"],
    [["threats", "a", "b"], "Name one register"],
    [["threats", "m.place.yaml", "-f", "docx"], "--format is “docx”."],
    [["threats", "m.place.yaml", "-f", "constructor"], "--format is “constructor”."],
    [["threats", "m.place.yaml", "--out", "t.docx"], "does not say what to write"],
    [["threats", "m.place.yaml", "--today", "soon"], "--today is “soon”"],
    [["threats", "gone.place.yaml"], "gone.place.yaml: there is no such file or folder."],
    [["threats", "."], "this is a folder, not a file."],
    [["threats", "list.place.yaml"], "list.place.yaml: this is no register"],
    [["threats", "broken.place.yaml"], "broken.place.yaml:2: "],
  ])("%j", async (args, message) => {
    const cwd = folderWith({ ...files, "list.place.yaml": "- a\n", "broken.place.yaml": "a: [\n" });
    const { code, err, out } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  it("says in which file of a register something does not fit", async () => {
    const cwd = folderWith({
      "t.place.yaml": "include: [p/x.place.yaml]\nsystems: [{ id: a }]\n",
      "p/x.place.yaml": "systems: [{ id: b, zone: 7 }]\n",
    });
    const { code, err } = await run(["threats", "t.place.yaml", ...onDay], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^bollard: p\/x\.place\.yaml: \/systems\/0\/zone: /);
  });

  it("takes an abbreviation for a form", async () => {
    const { code, out } = await run(["threats", "m.place.yaml", "-f", "md"], {
      cwd: folderWith(files),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Threat/);
  });

  it("ends with 1 where something does not fit, and makes the rest", async () => {
    const cwd = folderWith({ "m.place.yaml": `${register}sistems: []\n` });
    const { code, out, err } = await run(["threats", "m.place.yaml", ...onDay], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^bollard: m\.place\.yaml: .*sistems/);
    expect(out).toMatch(/^# Threat prompts/);
  });

  it("draws what is there of an empty register", async () => {
    const { code, out } = await run(["threats", "e.place.yaml", ...onDay], {
      cwd: folderWith({ "e.place.yaml": "bollard: place/1\n" }),
    });
    expect(code).toBe(0);
    expect(out).toContain("**0 questions to 0 elements and 0 flows**");
  });
});
