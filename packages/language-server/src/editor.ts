import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  ConnectionError,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import { type Status, statusNotification } from "./requests.js";

/** How long to wait for the next change before a document is judged, in milliseconds. */
const pause = 50;

/**
 * The editor at the other end of a connection: what it can do, and what it is told. An editor that
 * refuses or has gone is no fault of the server: what it was to be told is dropped.
 */
export class Editor {
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly connection: Connection,
    private readonly capabilities: ClientCapabilities,
  ) {}

  /** An editor that can pull is never pushed to, so that no finding shows twice. */
  get pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Says whether the editor asks again for the edits of the action that its user chooses. */
  get resolvesActions(): boolean {
    const { codeAction } = this.capabilities.textDocument ?? {};
    const properties = codeAction?.resolveSupport?.properties ?? [];
    return codeAction?.dataSupport === true && properties.includes("edit");
  }

  /** Says whether the editor takes texts with places to stop at. */
  get takesSnippets(): boolean {
    return this.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  }

  /** Says whether the editor tells of changed folders. */
  get tellsFolders(): boolean {
    return this.capabilities.workspace?.workspaceFolders === true;
  }

  /** Says whether the editor is asked for its settings, rather than sending them. */
  get isAsked(): boolean {
    return this.capabilities.workspace?.configuration === true;
  }

  /** Asks to be told of changed settings and of changed files of a name. */
  async follow(fileName: string): Promise<void> {
    const { workspace } = this.capabilities;
    const { client } = this.connection;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.quietly(() =>
        client.register(DidChangeConfigurationNotification.type, { section: "bollard" }),
      );
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: `**/${fileName}` }];
      await this.quietly(() =>
        client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
    }
  }

  /** Asks for the settings under `bollard`; `undefined` when there is no answer. */
  settings(): Promise<unknown> {
    return this.quietly(() => this.connection.workspace.getConfiguration("bollard"));
  }

  /** Tells that every document must be pulled anew, where the editor can be told. */
  refresh(): void {
    if (!this.capabilities.workspace?.diagnostics?.refreshSupport) return;
    void this.quietly(() => this.connection.languages.diagnostics.refresh());
  }

  /** Tells that figures over parts of documents must be asked for anew, where the editor can be told. */
  refreshFigures(): void {
    if (!this.capabilities.workspace?.codeLens?.refreshSupport) return;
    void this.quietly(() => this.connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** Tells that hints must be asked for anew, where the editor can be told. */
  refreshHints(): void {
    if (!this.capabilities.workspace?.inlayHint?.refreshSupport) return;
    void this.quietly(() => this.connection.languages.inlayHint.refresh());
  }

  /** Tells that every document must be pulled anew, once the user pauses. */
  refreshSoon(): void {
    this.soon("", () => this.refresh());
  }

  /** Pushes the diagnostics of a document once its user pauses. */
  pushSoon(uri: string, version: number, diagnose: () => Diagnostic[]): void {
    this.soon(uri, () => {
      void this.quietly(() =>
        this.connection.sendDiagnostics({ uri, version, diagnostics: diagnose() }),
      );
    });
  }

  /** Takes the diagnostics of a document away that were pushed. */
  clear(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    void this.quietly(() => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Tells what a document is and how many findings it has. */
  tell(status: Status): void {
    void this.quietly(() => this.connection.sendNotification(statusNotification, status));
  }

  /** Does something once nothing of the same name was asked for during a pause. */
  private soon(name: string, work: () => void): void {
    clearTimeout(this.waiting.get(name));
    const start = () => {
      this.waiting.delete(name);
      work();
    };
    this.waiting.set(name, setTimeout(start, pause));
  }

  private async quietly<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!hasGone(error)) this.connection.console.warn(wordsOf(error));
      return undefined;
    }
  }
}

/** The connection is closed or broken: there is nobody left to tell. */
function hasGone(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return typeof (error as { code?: unknown } | null)?.code === "string";
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
