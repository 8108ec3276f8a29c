import { fileURLToPath } from "node:url";
import {
  fixAllKind,
  type LintedDocument,
  provideCodeActions,
  provideCompletion,
  provideDiagnostics,
  provideHover,
  provideSymbols,
} from "@bollard/language-service";
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { explain, pickItems, template } from "./explain.js";
import {
  explainRequest,
  itemsRequest,
  lintWorkspaceRequest,
  statusNotification,
  templateRequest,
} from "./requests.js";
import { defaultSettings, readSettings } from "./settings.js";
import { version } from "./version.js";
import { Workspace } from "./workspace.js";

/** Serves the editor at the other end of a connection until it hangs up. */
export function serve(connection: Connection): void {
  const server = new Server(connection);
  connection.onInitialize((params) => server.initialise(params));
  connection.onInitialized(() => server.start());
  connection.listen();
}

class Server {
  private readonly documents = new TextDocuments(TextDocument);
  private workspace = new Workspace([], defaultSettings);
  private client: ClientCapabilities = {};

  constructor(private readonly connection: Connection) {
    this.documents.onDidClose(({ document }) => this.closed(document.uri));
    this.documents.onDidChangeContent(({ document }) => this.pushUnlessPulled(document));
    this.documents.listen(connection);
    this.listen();
  }

  initialise(params: InitializeParams): InitializeResult {
    this.client = params.capabilities;
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.workspace = new Workspace(
      folders.filter((uri) => uri.startsWith("file:")).map((uri) => fileURLToPath(uri)),
      readSettings(params.initializationOptions),
    );
    return {
      serverInfo: { name: "bollard", version: version() },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [":", " ", '"'] },
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...(this.pulls && {
          diagnosticProvider: {
            identifier: "bollard",
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }),
      },
    };
  }

  async start(): Promise<void> {
    const { workspace } = this.client;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, {
        section: "bollard",
      });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/bollard.config.jsonc" }],
      });
    }
    await this.readSettings();
  }

  /** An editor that can pull is never pushed to, so that no finding shows twice. */
  private get pulls(): boolean {
    return this.client.textDocument?.diagnostic !== undefined;
  }

  private listen(): void {
    const { connection } = this;
    connection.languages.diagnostics.on(({ textDocument }) => this.pull(textDocument.uri));
    connection.onHover(({ textDocument, position }) =>
      this.with(textDocument.uri, (document) => provideHover(document, position)),
    );
    connection.onCompletion(({ textDocument, position }) =>
      this.with(textDocument.uri, (document) => provideCompletion(document, position)),
    );
    connection.onDocumentSymbol(({ textDocument }) => this.with(textDocument.uri, provideSymbols));
    connection.onCodeAction(({ textDocument, range, context }) =>
      this.with(textDocument.uri, (document) =>
        provideCodeActions(document, { range, only: context.only }),
      ),
    );
    connection.onDidChangeConfiguration(({ settings }) => this.readSettings(settings));
    connection.onDidChangeWatchedFiles(() => this.judgeAnew());
    connection.onRequest(lintWorkspaceRequest, () => this.lintWorkspace());
    connection.onRequest(itemsRequest, () => ({ items: pickItems() }));
    connection.onRequest(explainRequest, ({ query }) => explain(String(query)));
    connection.onRequest(templateRequest, ({ format }) => template(String(format)));
  }

  private with<T>(uri: string, provide: (document: LintedDocument) => T): T | null {
    const document = this.documents.get(uri);
    return document === undefined ? null : provide(this.workspace.lint(document));
  }

  private pull(uri: string): DocumentDiagnosticReport {
    const items = this.with(uri, (document) => this.report(document)) ?? [];
    return { kind: DocumentDiagnosticReportKind.Full, items };
  }

  private pushUnlessPulled(document: TextDocument): void {
    if (this.pulls) return;
    const { uri, version: revision } = document;
    const diagnostics = this.report(this.workspace.lint(document));
    void this.connection.sendDiagnostics({ uri, version: revision, diagnostics });
  }

  /** The diagnostics of a document; its status goes to the editor with them. */
  private report(document: LintedDocument) {
    const { kind, findings } = document.result;
    const live = findings.filter(({ suppressed }) => suppressed === undefined);
    void this.connection.sendNotification(statusNotification, {
      uri: document.uri,
      kind: kind ?? null,
      errors: live.filter(({ level }) => level === "error").length,
      warnings: live.filter(({ level }) => level === "warning").length,
      questions: live.filter(({ question }) => question).length,
    });
    return provideDiagnostics(document);
  }

  private closed(uri: string): void {
    this.workspace.close(uri);
    if (!this.pulls) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async lintWorkspace() {
    const documents = await this.workspace.lintAll();
    const files = documents.map((document) => ({
      uri: document.uri,
      diagnostics: provideDiagnostics(document),
    }));
    return { files };
  }

  private async readSettings(pushed?: unknown): Promise<void> {
    const sent = this.client.workspace?.configuration
      ? await this.connection.workspace.getConfiguration("bollard")
      : (pushed as { bollard?: unknown } | null | undefined)?.bollard;
    if (sent === undefined) return;
    this.workspace.configure(readSettings(sent));
    this.refresh();
  }

  private judgeAnew(): void {
    this.workspace.forget();
    this.refresh();
  }

  private refresh(): void {
    if (!this.pulls)
      this.documents.all().forEach((document) => {
        this.pushUnlessPulled(document);
      });
    else if (this.client.workspace?.diagnostics?.refreshSupport) {
      this.connection.languages.diagnostics.refresh();
    }
  }
}
