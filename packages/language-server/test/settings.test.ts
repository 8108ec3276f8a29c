import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { folderWith, pulling, until, uriOf } from "./client.js";
import { editor } from "./editor.js";
import { misnamed, ownRulesOnly } from "./samples.js";

const unknownField = ["shape/unknown-field"];

describe("the configuration on disk", () => {
  const off = ownRulesOnly({ "shape/unknown-field": "off" });

  it("is read again when the editor says that it changed", async () => {
    const { client, folder, uri } = await editor({
      ...pulling,
      workspace: {
        ...pulling.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
      },
    });
    await until(() => client.registered.length === 2);
    expect(client.registered).toContain("workspace/didChangeWatchedFiles");
    await client.open(uri, misnamed);
    expect(await client.rules(uri)).toEqual(unknownField);
    writeFileSync(join(folder, "bollard.config.jsonc"), off);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(folder, "bollard.config.jsonc"), type: FileChangeType.Changed }],
    });
    await until(() => client.refreshes > 0);
    expect(await client.rules(uri)).toEqual([]);
  });

  it("is read again when it was saved, and what was pushed is pushed anew", async () => {
    const { client, folder, uri } = await editor({});
    await client.open(uri, misnamed);
    await until(() => client.pushed.length === 1);
    const config = uriOf(folder, "bollard.config.jsonc");
    await client.open(config, off);
    writeFileSync(join(folder, "bollard.config.jsonc"), off);
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: config },
    });
    const last = () => client.pushed.findLast((one) => one.uri === uri)?.diagnostics.length;
    await until(() => last() === 0);
  });
});

describe("settings", () => {
  const expired = `# bollard-ignore-file shape/unknown-field until 2026-06-30 -- Old.\n${misnamed}`;

  it("come with the greeting", async () => {
    const { client, uri } = await editor(pulling, {}, { today: "2026-06-30" });
    await client.open(uri, expired);
    expect(await client.rules(uri)).toEqual([]);
  });

  it("are asked for where the editor answers, and again when they change", async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    const { client, uri } = await editor(capabilities, {}, { today: "2026-07-01" });
    await client.open(uri, expired);
    await until(() => client.refreshes === 1);
    expect(await client.rules(uri)).toContain("bollard/suppression-expired");
    client.settings = { enable: false };
    const params = { settings: null };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, params);
    await until(() => client.refreshes === 2);
    expect(await client.rules(uri)).toEqual([]);
  });

  it("are taken as they are sent where the editor does not answer", async () => {
    const { client, folder, uri } = await editor(
      {},
      { "cfg/off.jsonc": ownRulesOnly({ "shape/unknown-field": "off" }) },
    );
    await client.open(uri, misnamed);
    await until(() => client.pushed.length === 1);
    const settings = { bollard: { config: "cfg/off.jsonc", enable: "yes", today: 5 } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await until(() => client.pushed.at(-1)?.diagnostics.length === 0);
    const absolute = { bollard: { config: join(folder, "bollard.config.jsonc") } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: absolute,
    });
    await until(() => client.pushed.at(-1)?.diagnostics.length === 1);
  });

  it("that switch Bollard off silence every document", async () => {
    const { client, folder, uri } = await editor(pulling, {}, { enable: false });
    const config = uriOf(folder, "bollard.config.jsonc");
    await client.open(uri, misnamed);
    await client.open(config, "{ rules");
    expect([...(await client.rules(uri)), ...(await client.rules(config))]).toEqual([]);
  });
});

describe("the folders of the workspace", () => {
  it("may change", async () => {
    const { client, folder } = await editor({
      ...pulling,
      workspace: { ...pulling.workspace, workspaceFolders: true },
    });
    const other = folderWith({ "b.device.yaml": misnamed });
    const lint = async () =>
      (await client.connection.sendRequest<{ files: { uri: string }[] }>("bollard/lintWorkspace"))
        .files;
    expect(await lint()).toEqual([]);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: {
        added: [{ uri: uriOf(other), name: "other" }],
        removed: [{ uri: uriOf(folder), name: "test" }],
      },
    });
    await until(() => client.refreshes === 1);
    expect((await lint()).map(({ uri }) => uri)).toEqual([uriOf(other, "b.device.yaml")]);
  });
});
