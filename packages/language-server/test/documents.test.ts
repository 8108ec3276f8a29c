import { describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
} from "vscode-languageserver/node";
import { pulling, until, uriOf } from "./client.js";
import { editor } from "./editor.js";
import { misnamed, ownRulesOnly } from "./samples.js";

const unknownField = ["shape/unknown-field"];

describe("documents", () => {
  it.each(["untitled:Untitled-1", "vscode-vfs://github/a/b/c.yaml?x#y", "untitled:%E0%A4%A", "x:"])(
    "in no file are linted by their content: %s",
    async (uri) => {
      const { client } = await editor();
      await client.open(uri, misnamed);
      expect(await client.rules(uri)).toEqual(unknownField);
      await client.change(uri, 2, [{ text: "a: 1\n" }]);
      expect(await client.rules(uri)).toEqual([]);
    },
  );

  it("in no file have the configuration of the first folder, and a name that says what they are", async () => {
    const { client } = await editor(pulling, {
      "bollard.config.jsonc": ownRulesOnly({ "shape/unknown-field": "off" }),
    });
    await client.open("untitled:Untitled-1", misnamed);
    expect(await client.rules("untitled:Untitled-1")).toEqual([]);
    const named = "vscode-vfs://github/owner/repository/x.device.json";
    await client.open(named, "{");
    expect(await client.rules(named)).toEqual(["document/syntax"]);
  });

  it("that are configurations are checked", async () => {
    const { client, folder } = await editor();
    const uri = uriOf(folder, "bollard.config.jsonc");
    await client.open(uri, '{ "extends": ["bollard:all"] }');
    expect(await client.rules(uri)).toEqual(["bollard/config"]);
    const other = uriOf(folder, "my-bollard.config.jsonc");
    await client.open(other, '{ "extends": ["bollard:all"] }');
    expect(await client.rules(other)).toEqual([]);
  });

  it("come with a status", async () => {
    const { client, folder, uri } = await editor();
    const other = uriOf(folder, "notes.yaml");
    await client.open(uri, misnamed);
    await client.open(other, "a: 1\n");
    await client.pull(uri);
    await client.pull(other);
    await until(() => client.statuses.length === 2);
    expect(client.statuses).toEqual([
      { uri, kind: "device", errors: 1, warnings: 0, questions: 0 },
      { uri: other, kind: null, errors: 0, warnings: 0, questions: 0 },
    ]);
  });
});

describe("features", () => {
  const textDocumentAt = async () => {
    const { client, uri } = await editor();
    await client.open(uri, `${misnamed}ics:\n  5.1-1: { support: Y }\n  \n`);
    return { connection: client.connection, uri, textDocument: { uri } };
  };

  it("answer: hover", async () => {
    const { connection, textDocument } = await textDocumentAt();
    const position = { line: 5, character: 4 };
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining("V3.1.3, 5.1-1") });
    const nowhere = { line: 900, character: 4 };
    const none = { textDocument, position: nowhere };
    expect(await connection.sendRequest(HoverRequest.type, none)).toBeNull();
  });

  it("answer: code actions, of which one applies every fix", async () => {
    const { connection, uri, textDocument } = await textDocumentAt();
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    const ask = (only?: string[]) =>
      connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
    const edit = { changes: { [uri]: [{ newText: "name" }] } };
    expect((await ask())?.[0]).toMatchObject({
      title: "Rename to “name”",
      isPreferred: true,
      edit,
    });
    expect(await ask(["source.fixAll"])).toMatchObject([{ kind: "source.fixAll.bollard", edit }]);
  });

  it("answer: completion and symbols", async () => {
    const { connection, textDocument } = await textDocumentAt();
    const position = { line: 6, character: 2 };
    const items = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
    const labels = Array.isArray(items) ? items.map(({ label }) => label) : [];
    expect(labels).toContain("5.1-2");
    expect(labels).not.toContain("5.1-1");
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map(({ name }) => name)).toEqual(["bollard", "product", "claims", "ics"]);
  });
});
