import type { Disposable } from "vscode";
import { workspace } from "vscode";
import type { LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";
import { LanguageClient, State, TransportKind } from "vscode-languageclient/node";
import { documentSelector } from "./document-selector.js";
import { type DocumentStatus, statusNotification } from "./protocol.js";
import type { ServerState } from "./status-item.js";

/** Who is told of what the language server does. */
export interface SessionListener {
  setState(state: ServerState): void;
  update(status: DocumentStatus): void;
}

/** The language server that belongs to this window: runs while `bollard.enable` is on. */
export class Session implements Disposable {
  readonly #client: LanguageClient;
  readonly #listener: SessionListener;
  readonly #subscriptions: readonly Disposable[];
  #change: Promise<void> = Promise.resolve();

  /**
   * @param serverModule File of the bundled server.
   * @param listener Told of each state and each checked document.
   */
  constructor(serverModule: string, listener: SessionListener) {
    this.#listener = listener;
    this.#client = new LanguageClient(
      "bollard",
      "Bollard",
      serverOptions(serverModule),
      clientOptions,
    );
    this.#subscriptions = [
      this.#client.onNotification(statusNotification, (status) => listener.update(status)),
      this.#client.onDidChangeState(({ newState }) =>
        listener.setState(isEnabled() ? serverStates[newState] : "off"),
      ),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("bollard.enable")) void this.follow();
      }),
    ];
  }

  /** The client once the server runs; undefined when it is switched off or cannot start. */
  async client(): Promise<LanguageClient | undefined> {
    await this.follow();
    return this.#client.isRunning() ? this.#client : undefined;
  }

  /** Starts or stops the server, as the setting `bollard.enable` says. Never rejects. */
  follow(): Promise<void> {
    return this.#enqueue(async () => {
      if (isEnabled() === this.#client.isRunning()) return;
      await (isEnabled() ? this.#client.start() : this.#client.stop());
    });
  }

  /** Stops the server if it runs and starts it again if it is switched on. Never rejects. */
  restart(): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#client.isRunning()) await this.#client.stop();
      if (isEnabled()) await this.#client.start();
    });
  }

  /** Stops the server. */
  async dispose(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.dispose();
    await this.#change;
    await this.#client.dispose();
  }

  /** Starting and stopping take time and must not overlap. The client itself shows the user why a start failed. */
  #enqueue(change: () => Promise<void>): Promise<void> {
    this.#change = this.#change.then(change).catch(() => this.#listener.setState("failed"));
    return this.#change;
  }
}

const serverStates = {
  [State.Stopped]: "failed",
  [State.Starting]: "starting",
  [State.Running]: "running",
  [State.StartFailed]: "failed",
} as const satisfies Record<State, ServerState>;

const clientOptions: LanguageClientOptions = {
  documentSelector,
  diagnosticCollectionName: "bollard",
  diagnosticPullOptions: { onChange: true },
};

function isEnabled(): boolean {
  return workspace.getConfiguration("bollard").get("enable", true);
}

/** What each keystroke leaves behind has room to be collected at once, so that typing seldom waits. */
const roomyHeap = [
  "--max-semi-space-size=16",
  "--min-semi-space-size=16",
  "--heap-growing-percent=30",
];

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc, options: { execArgv: roomyHeap } } as const;
  const execArgv = [...roomyHeap, "--nolazy", "--inspect=6009"];
  return { run, debug: { ...run, options: { execArgv } } };
}
