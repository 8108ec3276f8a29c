import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  type LintedDocument,
  openQuestions,
  provideCodeLens,
  provideDiagnostics,
} from "@bollard/language-service";
import { configFileName } from "@bollard/linter";
import {
  type CancellationToken,
  type CodeLens,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { capabilitiesFor } from "./capabilities.js";
import { Editor } from "./editor.js";
import { listenForExplanations } from "./explain.js";
import { type Desk, listenForFeatures } from "./features.js";
import { filePaths } from "./paths.js";
import { listenForPlaces } from "./places.js";
import {
  lintWorkspaceRequest,
  openQuestionsRequest,
  traceRequest,
  type WorkspaceResult,
} from "./requests.js";
import { defaultSettings, readSettings } from "./settings.js";
import { statusOf } from "./status.js";
import { tracedAnswers, traceLenses } from "./trace.js";
import { version } from "./version.js";
import { Workspace } from "./workspace.js";

/** Serves the editor at the other end of a connection until it hangs up. */
export function serve(connection: Connection): void {
  const server = new Server(connection);
  connection.onInitialize((params) => server.initialise(params));
  connection.onInitialized(() => server.start());
  connection.listen();
}

class Server implements Desk {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly openDocuments = () => this.documents.all();
  private workspace = new Workspace([], defaultSettings, this.openDocuments);
  private editor: Editor;
  /** What editors that pull were told last of each open document. */
  private readonly pulled = new Map<string, { resultId: string; items: Diagnostic[] }>();
  private reports = 0;

  constructor(private readonly connection: Connection) {
    this.editor = new Editor(connection, {});
    this.documents.onDidClose(({ document }) => this.closed(document));
    this.documents.onDidChangeContent(({ document }) => this.changed(document));
    this.documents.onDidSave(({ document }) => this.saved(document.uri));
    this.documents.listen(connection);
    this.listen();
  }

  initialise(params: InitializeParams): InitializeResult {
    this.editor = new Editor(this.connection, params.capabilities ?? {});
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const settings = readSettings(params.initializationOptions);
    this.workspace = new Workspace(filePaths(folders), settings, this.openDocuments);
    const serverInfo = { name: "bollard", version: version() };
    return { serverInfo, capabilities: capabilitiesFor(this.editor) };
  }

  async start(): Promise<void> {
    if (this.editor.tellsFolders) this.followFolders();
    await this.editor.follow(configFileName);
    if (this.editor.isAsked) await this.readSettings();
  }

  private followFolders(): void {
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const paths = (folders: readonly { uri: string }[]) =>
        filePaths(folders.map(({ uri }) => uri));
      this.workspace.changeFolders(paths(added), paths(removed));
      this.refresh();
    });
  }

  private listen(): void {
    const { connection } = this;
    connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
      this.pull(textDocument.uri, previousResultId),
    );
    listenForFeatures(connection, this);
    connection.onDidChangeConfiguration(({ settings }) => this.readSettings(settings));
    connection.onDidChangeWatchedFiles(() => this.judgeAnew());
    connection.onRequest(lintWorkspaceRequest, (token) => this.lintWorkspace(token));
    listenForExplanations(connection);
    connection.onRequest(openQuestionsRequest, ({ uri, area }) => ({
      questions: this.with(uri, (document) => openQuestions(document, area)) ?? [],
    }));
    listenForPlaces(connection, this);
    connection.onRequest(traceRequest, ({ uri, section }) => this.trace(uri, section));
  }

  get resolvesActions(): boolean {
    return this.editor.resolvesActions;
  }

  get takesSnippets(): boolean {
    return this.editor.takesSnippets;
  }

  async figures(uri: string): Promise<CodeLens[]> {
    if (!this.workspace.showsFigures) return [];
    const tender = this.tender(uri);
    if (tender === undefined) return this.with(uri, provideCodeLens) ?? [];
    return traceLenses(tender, await this.workspace.specifications());
  }

  showsHints(document: LintedDocument): boolean {
    return this.workspace.showsHints(document);
  }

  private async trace(uri: string, section: number | undefined) {
    const tender = this.tender(uri);
    if (tender === undefined) return { answers: [] };
    return { answers: await tracedAnswers(tender, await this.workspace.specifications(), section) };
  }

  /** An open document, if it is a tender. */
  private tender(uri: string): LintedDocument | undefined {
    const document = this.with(uri, (linted) => linted);
    return document?.result.kind === "procurement" ? document : undefined;
  }

  with<T>(uri: string, provide: (document: LintedDocument) => T): T | null {
    const document = this.documents.get(uri);
    return document === undefined ? null : provide(this.workspace.lint(document));
  }

  /** What is found in a document, unless the editor has just that already. */
  private pull(uri: string, known: string | undefined): DocumentDiagnosticReport {
    const items = this.with(uri, (document) => this.report(document)) ?? [];
    const last = this.pulled.get(uri);
    if (last !== undefined && known === last.resultId && isDeepStrictEqual(last.items, items)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
    }
    const resultId = String(++this.reports);
    this.pulled.set(uri, { resultId, items });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  private changed(document: TextDocument): void {
    this.pushUnlessPulled(document);
    this.tellBeside(document);
  }

  /** What changes in one document may change what is said of those that are one with it. */
  private tellBeside(document: TextDocument): void {
    const beside = this.workspace.beside(document);
    for (const other of beside) this.pushUnlessPulled(other);
    if (beside.length > 0 && this.editor.pulls) this.editor.refreshSoon();
  }

  private pushUnlessPulled(document: TextDocument): void {
    if (this.editor.pulls) return;
    this.editor.pushSoon(document.uri, document.version, () =>
      this.report(this.workspace.lint(document)),
    );
  }

  /** The diagnostics of a document; its status goes to the editor with them. */
  private report(document: LintedDocument) {
    this.editor.tell(statusOf(document));
    return provideDiagnostics(document);
  }

  private closed(document: TextDocument): void {
    this.workspace.close(document.uri);
    this.pulled.delete(document.uri);
    if (!this.editor.pulls) this.editor.clear(document.uri);
    this.tellBeside(document);
  }

  /** Some editors do not tell of changed files; that one was saved they do tell. */
  private saved(uri: string): void {
    if (basename(uri) === configFileName) this.judgeAnew();
  }

  private async lintWorkspace(token: CancellationToken): Promise<WorkspaceResult> {
    const documents = await this.workspace.lintAll(() => token.isCancellationRequested);
    const files = documents.map((document) => ({
      uri: document.uri,
      diagnostics: provideDiagnostics(document),
    }));
    return { files };
  }

  private async readSettings(pushed?: unknown): Promise<void> {
    const sent = this.editor.isAsked
      ? await this.editor.settings()
      : (pushed as { bollard?: unknown } | null | undefined)?.bollard;
    if (sent === undefined) return;
    this.workspace.configure(readSettings(sent));
    this.refresh();
    this.editor.refreshFigures();
    this.editor.refreshHints();
  }

  private judgeAnew(): void {
    this.workspace.forget();
    this.refresh();
    this.editor.refreshHints();
  }

  private refresh(): void {
    if (this.editor.pulls) this.editor.refresh();
    else for (const document of this.documents.all()) this.pushUnlessPulled(document);
  }
}
