import type { Command, Disposable, LanguageStatusItem } from "vscode";
import { LanguageStatusSeverity, languages, Uri, window, workspace } from "vscode";
import { documentSelector } from "./document-selector.js";
import type { DocumentStatus } from "./protocol.js";
import { statusText } from "./status-text.js";

/** State of the language server, as far as the user needs to know it. */
export type ServerState = "off" | "starting" | "running" | "failed";

const stateTexts = {
  off: "Bollard is switched off",
  starting: "Bollard is starting",
  failed: "Bollard is not running",
};

/** The language status item: what was found in the document that has the focus. */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem = languages.createLanguageStatusItem(
    "bollard.status",
    documentSelector,
  );
  readonly #statuses = new Map<string, DocumentStatus>();
  readonly #subscriptions: readonly Disposable[];
  #state: ServerState = "off";

  constructor() {
    this.#item.name = "Bollard";
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#render()),
      workspace.onDidCloseTextDocument((document) =>
        this.#statuses.delete(document.uri.toString()),
      ),
    ];
    this.#render();
  }

  /** Keeps what the server said of a document, and shows it if that document has the focus. */
  update(status: DocumentStatus): void {
    this.#statuses.set(Uri.parse(status.uri).toString(), status);
    this.#render();
  }

  /** Shows what became of the server; what it said before it stopped is forgotten. */
  setState(state: ServerState): void {
    this.#state = state;
    if (state !== "running") this.#statuses.clear();
    this.#render();
  }

  /** Removes the item from the window. */
  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #render(): void {
    const document = window.activeTextEditor?.document.uri.toString();
    const status = document === undefined ? undefined : this.#statuses.get(document);
    const { Error: failure, Information: information } = LanguageStatusSeverity;
    this.#item.busy = this.#state === "starting";
    this.#item.severity = this.#state === "failed" ? failure : information;
    this.#item.text = this.#state === "running" ? statusText(status) : stateTexts[this.#state];
    this.#item.command = stateCommands[this.#state];
  }
}

const restartServer = { title: "Restart", command: "bollard.restartServer" };
const showProblems = { title: "Show problems", command: "workbench.actions.view.problems" };
const stateCommands = {
  off: undefined,
  starting: undefined,
  running: showProblems,
  failed: restartServer,
} as const satisfies Record<ServerState, Command | undefined>;
