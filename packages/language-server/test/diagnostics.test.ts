import { describe, expect, it } from "vitest";
import { until } from "./client.js";
import { editor } from "./editor.js";
import { clean, misnamed } from "./samples.js";

describe("an editor that pulls", () => {
  it("is offered diagnostics to pull, and never gets any pushed", async () => {
    const { client, result, uri } = await editor();
    expect(result.capabilities.diagnosticProvider).toMatchObject({ identifier: "bollard" });
    await client.open(uri, misnamed);
    expect(await client.pull(uri)).toMatchObject([
      { code: "shape/unknown-field", severity: 1, range: { start: { line: 2, character: 2 } } },
    ]);
    await client.close(uri);
    await new Promise((done) => setTimeout(done, 150));
    expect(client.pushed).toEqual([]);
  });

  it("gets what holds after each change, a part at a time or all at once", async () => {
    const { client, uri } = await editor();
    await client.open(uri, misnamed);
    const start = { line: 2, character: 2 };
    const name = { start, end: { line: 2, character: 6 } };
    await client.change(uri, 2, [{ range: name, text: "name" }]);
    expect(await client.rules(uri)).toEqual([]);
    await client.change(uri, 3, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" },
      { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } }, text: "nome" },
    ]);
    expect((await client.pull(uri))[0]?.range.start).toEqual({ line: 4, character: 2 });
    await client.change(uri, 4, [{ text: clean }]);
    expect(await client.rules(uri)).toEqual([]);
  });

  it("gets nothing for a document that is not open", async () => {
    const { client, uri } = await editor();
    expect(await client.pull(uri)).toEqual([]);
    await client.open(uri, misnamed);
    await client.close(uri);
    expect(await client.pull(uri)).toEqual([]);
    await client.open(uri, clean);
    expect(await client.rules(uri)).toEqual([]);
  });
});

describe("an editor that cannot pull", () => {
  it("is offered nothing to pull, and gets diagnostics pushed with their version", async () => {
    const { client, result, uri } = await editor({});
    expect(result.capabilities).not.toHaveProperty("diagnosticProvider");
    await client.open(uri, misnamed, 7);
    await until(() => client.pushed.length > 0);
    expect(client.pushed).toMatchObject([
      { uri, version: 7, diagnostics: [{ code: "shape/unknown-field" }] },
    ]);
    await client.close(uri);
    await until(() => client.pushed.length > 1);
    expect(client.pushed[1]).toEqual({ uri, diagnostics: [] });
  });

  it("gets one push for changes that follow each other closely", async () => {
    const { client, uri } = await editor({});
    await client.open(uri, clean);
    for (let version = 2; version <= 20; version++) {
      await client.change(uri, version, [{ text: misnamed }]);
    }
    await until(() => client.pushed.some(({ version }) => version === 20));
    expect(client.pushed.length).toBeLessThan(10);
  });
});
