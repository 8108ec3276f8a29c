import { fork, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  RegistrationRequest,
} from "vscode-languageserver/node";
import { Client, folderWith, pulling, until, uriOf } from "./client.js";
import { misnamed, ownRulesOnly } from "./samples.js";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

const program = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", input: "", timeout: 20_000 });

describe("the program", () => {
  it("gives its version and its help", () => {
    expect(program("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(program("--help").stdout).toContain("bollard-language-server --stdio");
  });

  it.each([[[]], [["--sdtio"]], [["file.yaml"]]])("says how to start it: %j", (args) => {
    const { status, stdout, stderr } = program(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("bollard-language-server --stdio");
  });

  it("ends when standard input is closed and nothing was ever sent", () => {
    expect(program("--stdio")).toMatchObject({ status: 1, stdout: "", stderr: "" });
  });
});

describe("a server", () => {
  it("waits for an editor that sends nothing", async () => {
    const client = new Client();
    await new Promise((done) => setTimeout(done, 500));
    expect(client.child.exitCode).toBeNull();
    expect((await client.initialise()).serverInfo).toEqual({ name: "bollard", version });
  });

  it("speaks over the channel of Node too", async () => {
    const child = fork(bin, ["--node-ipc"], { silent: true });
    const connection = createProtocolConnection(
      new IPCMessageReader(child),
      new IPCMessageWriter(child),
    );
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
    expect(serverInfo?.name).toBe("bollard");
    const exited = new Promise((done) => child.once("exit", done));
    child.disconnect();
    expect(await exited).toBe(0);
    connection.dispose();
  });

  it("ends with 0 after shutdown and exit, and with 1 after exit alone", async () => {
    const polite = new Client();
    await polite.initialise();
    expect(await polite.stop()).toBe(0);
    const abrupt = new Client();
    await abrupt.initialise();
    await abrupt.connection.sendNotification("exit");
    expect(await abrupt.exited).toBe(1);
    expect(polite.errors + abrupt.errors).toBe("");
  });

  it("ends without a stack when its editor goes away in the middle of work", async () => {
    const client = new Client();
    await client.initialise({});
    await client.open("untitled:a", misnamed);
    client.child.stdin.end();
    client.child.stdout.destroy();
    expect(await client.exited).toBe(1);
    expect(client.errors).not.toMatch(/^\s+at /m);
  });

  it("ends without a stack when its editor goes away before it has an answer", async () => {
    const many = Array.from({ length: 100 }, (_, index) => [`n${index}.device.yaml`, misnamed]);
    const client = new Client();
    const workspaceFolders = [{ uri: uriOf(folderWith(Object.fromEntries(many))), name: "test" }];
    await client.initialise(pulling, { workspaceFolders });
    client.connection.sendRequest("bollard/lintWorkspace").catch(() => undefined);
    await client.open("untitled:a", misnamed);
    client.child.stdout.destroy();
    client.child.stdin.end();
    expect(await client.exited).toBe(1);
    expect(client.errors).not.toMatch(/^\s+at /m);
  });

  it("announces what it can", async () => {
    const { capabilities } = await new Client().initialise();
    expect(capabilities).toEqual({
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [":", " ", '"', "[", "-", "`", "."] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      documentSymbolProvider: true,
      inlayHintProvider: true,
      codeLensProvider: {},
      codeActionProvider: {
        codeActionKinds: ["quickfix", "refactor.rewrite.bollard.edition", "source.fixAll.bollard"],
        resolveProvider: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      diagnosticProvider: {
        identifier: "bollard",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    });
  });

  it.each([
    ["folders that are not on this machine", ["vscode-vfs://github/a/b", "file://host/share"]],
    ["an address that is none", ["not an address", "file:///%E0%A4%A"]],
  ])("starts with %s", async (_, uris) => {
    const client = new Client();
    const workspaceFolders = uris.map((uri) => ({ uri, name: "odd" }));
    await client.initialise(pulling, { workspaceFolders });
    await client.open("untitled:a", misnamed);
    expect(await client.rules("untitled:a")).toContain("shape/unknown-field");
  });

  it("outlives an editor that refuses every request", async () => {
    const folder = folderWith({ "bollard.config.jsonc": ownRulesOnly() });
    const client = new Client();
    const refuse = () => {
      throw new Error("refused");
    };
    client.connection.onRequest(RegistrationRequest.type, refuse);
    client.connection.onRequest(ConfigurationRequest.type, refuse);
    client.connection.onRequest(DiagnosticRefreshRequest.type, refuse);
    const dynamicRegistration = { dynamicRegistration: true };
    await client.initialise(
      {
        ...pulling,
        workspace: {
          diagnostics: { refreshSupport: true },
          configuration: true,
          didChangeConfiguration: dynamicRegistration,
          didChangeWatchedFiles: dynamicRegistration,
        },
      },
      { workspaceFolders: [{ uri: uriOf(folder), name: "test" }] },
    );
    const watched = DidChangeWatchedFilesNotification.type;
    await client.connection.sendNotification(watched, { changes: [] });
    await until(() => client.logged.length >= 4);
    const uri = uriOf(folder, "a.device.yaml");
    await client.open(uri, misnamed);
    expect(await client.rules(uri)).toEqual(["shape/unknown-field"]);
    expect(await client.stop()).toBe(0);
    expect(client.errors).toBe("");
  });
});
