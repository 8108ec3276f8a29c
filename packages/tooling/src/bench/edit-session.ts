import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "./language-client.ts";
import { residentMegabytes } from "./memory.ts";

/** A language server to be measured. */
export interface MeasuredServer {
  readonly args: readonly [string, ...string[]];
  /** Its settings by section, as an editor hands them out. */
  readonly settings: Readonly<Record<string, unknown>>;
}

type Report =
  | { readonly kind: "unchanged" }
  | { readonly kind: "full"; readonly resultId?: string; readonly items: readonly unknown[] };

const capabilities = {
  textDocument: {
    publishDiagnostics: {},
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
  },
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

/** One document open in a language server, and somebody typing in the middle of it. */
export class EditSession {
  /** How many diagnostics the document had last. */
  diagnostics = 0;
  private readonly client: LanguageClient;
  private readonly uri: string;
  private version = 1;
  private place = { line: 0, character: 0 };
  private pulls = false;
  /** What the server calls the diagnostics that it told last; editors hand it back, as is done here. */
  private resultId: string | undefined;

  private constructor({ args, settings }: MeasuredServer, path: string) {
    this.uri = pathToFileURL(path).href;
    const answer = (method: string, params: unknown) => {
      if (method !== "workspace/configuration") return null;
      const { items } = params as { items: readonly { readonly section?: string }[] };
      return items.map(({ section = "" }) => settings[section] ?? null);
    };
    this.client = new LanguageClient({ args, answer });
  }

  /** Starts a server and opens a document in it. */
  static async open(server: MeasuredServer, path: string): Promise<EditSession> {
    const session = new EditSession(server, path);
    const { client, uri } = session;
    const folder = pathToFileURL(dirname(path)).href;
    const workspaceFolders = [{ uri: folder, name: "corpus" }];
    const parameters = { processId: process.pid, rootUri: folder, workspaceFolders, capabilities };
    const told = (await client.request("initialize", parameters)) as {
      readonly capabilities: { readonly diagnosticProvider?: unknown };
    };
    session.pulls = told.capabilities.diagnosticProvider !== undefined;
    client.notify("initialized", {});
    client.notify("workspace/didChangeConfiguration", { settings: server.settings });
    await pause(500);
    const text = readFileSync(path, "utf8");
    session.place = middleOfProse(text);
    const languageId = languageOf(path);
    await session.diagnosticsAfter("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
    return session;
  }

  /** Types one letter; gives the milliseconds until the diagnostics are there. */
  async keystroke(): Promise<number> {
    const { uri, place: start } = this;
    this.version += 1;
    this.place = { line: start.line, character: start.character + 1 };
    const started = performance.now();
    await this.diagnosticsAfter("textDocument/didChange", {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start, end: start }, text: "x" }],
    });
    return performance.now() - started;
  }

  /** The memory that the server holds now, in megabytes. */
  memory(): number {
    return residentMegabytes(this.client.pid);
  }

  /** Ends the server. */
  async close(): Promise<void> {
    await this.client.close();
  }

  /** Sends a notification and waits for the diagnostics, pulled where the server can. */
  private async diagnosticsAfter(method: string, params: object): Promise<void> {
    if (!this.pulls) {
      const pushed = this.client.next("textDocument/publishDiagnostics");
      this.client.notify(method, params);
      this.diagnostics = ((await pushed) as { diagnostics: readonly unknown[] }).diagnostics.length;
      return;
    }
    this.client.notify(method, params);
    const textDocument = { uri: this.uri };
    const asked = { textDocument, ...(this.resultId && { previousResultId: this.resultId }) };
    const report = (await this.client.request("textDocument/diagnostic", asked)) as Report;
    if (report.kind === "unchanged") return;
    this.diagnostics = report.items.length;
    this.resultId = report.resultId;
  }
}

function languageOf(path: string): string {
  if (path.endsWith("md")) return "markdown";
  return path.endsWith("json") ? "json" : "yaml";
}

/** A place inside a sentence, on the line in the middle of the text that holds one. */
function middleOfProse(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split("\n");
  const half = Math.floor(lines.length / 2);
  const line = lines.findIndex((content, number) => number >= half && /\w \w+ \w/.test(content));
  const character = (lines[line] ?? "").lastIndexOf(" ") - 1;
  if (line === -1) throw new Error("The document holds no sentence to type in.");
  return { line, character };
}
