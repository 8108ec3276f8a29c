import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { type Status, statusNotification } from "../src/requests.js";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

/** Makes a temporary folder with files in it; it goes away when the test is finished. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bollard-server-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The address of a file. */
export function uriOf(...path: readonly string[]): string {
  return pathToFileURL(join(...path)).href;
}

/** What an editor that pulls can do. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** A small editor at the other end of a server of its own. */
export class Client {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly exited: Promise<number | null>;
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly registered: string[] = [];
  readonly logged: string[] = [];
  errors = "";
  refreshes = 0;
  settings: unknown = null;

  constructor(args: readonly string[] = ["--stdio"]) {
    this.child = spawn(process.execPath, [bin, ...args]);
    this.exited = new Promise((done) => this.child.once("exit", (code) => done(code)));
    this.child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.errors += text;
    });
    this.child.stdin.on("error", () => {});
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.listen();
    onTestFinished(() => {
      this.connection.dispose();
      this.child.kill();
    });
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (diagnostics) => {
      this.pushed.push(diagnostics);
    });
    connection.onNotification(statusNotification, (status) => {
      this.statuses.push(status);
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes += 1;
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.listen();
  }

  /** Introduces the editor, and waits until the server has read its settings. */
  async initialise(
    capabilities: ClientCapabilities = pulling,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const params = { processId: null, rootUri: null, capabilities, ...more };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Opens a document. */
  async open(uri: string, text: string, version = 1, languageId = "yaml"): Promise<void> {
    const textDocument = { uri, languageId, version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Changes a document. */
  async change(
    uri: string,
    version: number,
    contentChanges: TextDocumentContentChangeEvent[],
  ): Promise<void> {
    const params = { textDocument: { uri, version }, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  /** Closes a document. */
  async close(uri: string): Promise<void> {
    const params = { textDocument: { uri } };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, params);
  }

  /** Pulls the diagnostics of a document. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const params = { textDocument: { uri } };
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    return report.kind === "full" ? report.items : [];
  }

  /** The rules that the server finds fault with in a document. */
  async rules(uri: string): Promise<readonly unknown[]> {
    return (await this.pull(uri)).map(({ code }) => code);
  }

  /** Ends the server as editors do. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification("exit");
    return this.exited;
  }
}

/** Waits until a condition holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`It never came to hold: ${holds.toString()}`);
}
