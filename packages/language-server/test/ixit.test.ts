import { describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from "vscode-languageserver/node";
import { openQuestionsRequest } from "../src/requests.js";
import { Client, folderWith, pulling, until, uriOf } from "./client.js";
import { editor } from "./editor.js";

const text = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
ixit:
  LogIntf:
    - { id: LogIntf-1, description: HTTPS }
    - { id: LogIntf-2, description: Bluetooth }
  SecComMech:
    - id: SecComMech-1
      description: TLS over LogIntf-1.
      interface: [LogIntf-1]
      securityGuarantees: Confidentiality.
      cryptographicDetails: TLS 1.3.
`;
/** Inside the reference in the list. */
const position = { line: 9, character: 20 };
const declaration = { start: { line: 4, character: 12 }, end: { line: 4, character: 21 } };

async function opened() {
  const { client, uri } = await editor();
  await client.open(uri, text);
  return { client, uri, connection: client.connection, textDocument: { uri } };
}

describe("references between entries", () => {
  it("lead to the entry, to each other, and are marked", async () => {
    const { connection, textDocument, uri } = await opened();
    const params = { textDocument, position };
    expect(await connection.sendRequest(DefinitionRequest.type, params)).toEqual([
      { uri, range: declaration },
    ]);
    const linesWith = async (includeDeclaration: boolean) => {
      const context = { includeDeclaration };
      const found = await connection.sendRequest(ReferencesRequest.type, { ...params, context });
      return found?.map(({ range }) => range.start.line);
    };
    expect(await linesWith(true)).toEqual([4, 8, 9]);
    expect(await linesWith(false)).toEqual([8, 9]);
    expect(await connection.sendRequest(DocumentHighlightRequest.type, params)).toHaveLength(3);
  });

  it("are renamed everywhere, or not at all with the reason", async () => {
    const { connection, textDocument, uri } = await opened();
    const params = { textDocument, position };
    expect(await connection.sendRequest(PrepareRenameRequest.type, params)).toMatchObject({
      placeholder: "LogIntf-1",
    });
    const rename = (newName: string) =>
      connection.sendRequest(RenameRequest.type, { ...params, newName });
    const changes = (await rename("LogIntf-Cloud"))?.changes?.[uri];
    expect(changes?.map(({ newText }) => newText)).toEqual(Array(3).fill("LogIntf-Cloud"));
    await expect(rename("LogIntf-2")).rejects.toThrow(
      "LogIntf-2 is already the id of an entry of 28-LogIntf.",
    );
    const elsewhere = { textDocument, position: { line: 0, character: 0 } };
    expect(await connection.sendRequest(PrepareRenameRequest.type, elsewhere)).toBeNull();
  });

  it("are completed", async () => {
    const { connection, textDocument } = await opened();
    const items = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
    const labels = Array.isArray(items) ? items.map(({ label }) => label) : [];
    expect(labels).toEqual(["LogIntf-1", "LogIntf-2"]);
  });
});

describe("figures", () => {
  it("stand over the IXIT and its tables, and list what is open", async () => {
    const { connection, textDocument, uri } = await opened();
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command?.arguments)).toEqual([
      [uri],
      [uri, "LogIntf"],
      [uri, "SecComMech"],
    ]);
    const ask = async (area?: string) =>
      (await connection.sendRequest(openQuestionsRequest, { uri, ...(area && { area }) }))
        .questions;
    const own = await ask("SecComMech");
    expect(own.find(({ about }) => about === "5.5-1-1 a")).toMatchObject({ entry: "SecComMech-1" });
    expect((await ask()).length).toBeGreaterThan(own.length);
    expect(await ask("Colour")).toEqual([]);
    expect(await connection.sendRequest(openQuestionsRequest, { uri: "file:///x" })).toEqual({
      questions: [],
    });
  });

  it("can be switched off, and the editor asks anew", async () => {
    const workspace = { ...pulling.workspace, codeLens: { refreshSupport: true } };
    const { client, uri } = await editor({ ...pulling, workspace });
    let asked = 0;
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      asked += 1;
    });
    await client.open(uri, text);
    const settings = { bollard: { codeLens: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await until(() => asked === 1);
    const params = { textDocument: { uri } };
    expect(await client.connection.sendRequest(CodeLensRequest.type, params)).toEqual([]);
  });
});

describe("an answer to an open question", () => {
  it("is worked out when it is chosen", async () => {
    const resolveSupport = { properties: ["edit"] };
    const codeAction = { dataSupport: true, resolveSupport };
    const client = new Client();
    await client.initialise({ ...pulling, textDocument: { ...pulling.textDocument, codeAction } });
    const uri = uriOf(folderWith({}), "a.device.yaml");
    await client.open(uri, text);
    const start = { line: 6, character: 4 };
    const params = { textDocument: { uri }, range: { start, end: start } };
    const offered = await client.connection.sendRequest(CodeActionRequest.type, {
      ...params,
      context: { diagnostics: [] },
    });
    const action = offered?.find(({ title }) => title === "Record that 5.5-1-1 a passes");
    if (action === undefined || !("kind" in action)) throw new Error("It is not offered.");
    expect(action).not.toHaveProperty("edit");
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    expect(edit?.changes?.[uri]).toMatchObject([
      { newText: expect.stringContaining("unit: 5.5-1-1 a") },
    ]);
  });
});
