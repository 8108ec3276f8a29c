import { randomBytes } from "node:crypto";
import type { Disposable, TextDocument, WebviewPanel } from "vscode";
import { Uri, ViewColumn, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { goTo } from "./commands/go-to.js";
import { contentOf, pageOf } from "./data-flows-page.js";
import { type DataFlows, dataFlowsRequest } from "./protocol.js";

/** How long after a change the diagram is drawn anew, in milliseconds. */
const pause = 400;

const registerName = /\.place\.(ya?ml|jsonc?)$/i;

/** The data-flow diagram of one register beside its editor; follows what is typed in any file of a register. */
export class DataFlowsPreview implements Disposable {
  readonly #client: () => Promise<LanguageClient | undefined>;
  readonly #following: Disposable;
  #panel: WebviewPanel | undefined;
  #uri: Uri | undefined;
  #boundary = "";
  #shown: DataFlows | undefined;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;

  /** @param client Asked for the client each time, because the preview can outlive it. */
  constructor(client: () => Promise<LanguageClient | undefined>) {
    this.#client = client;
    this.#following = workspace.onDidChangeTextDocument(({ document }) => this.#follow(document));
  }

  /**
   * Opens the diagram, or shows another register in the one that is open.
   *
   * @param uri The register; when left out, that of the active editor.
   */
  async show(uri = window.activeTextEditor?.document.uri): Promise<void> {
    if (uri === undefined || !registerName.test(uri.path)) {
      void window.showInformationMessage("Bollard: open the register of a place first.");
      return;
    }
    await workspace.openTextDocument(uri);
    if (this.#uri?.toString() !== uri.toString()) this.#boundary = "";
    this.#uri = uri;
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    if (this.#panel === undefined) this.#open();
    else this.#panel.reveal(undefined, true);
    if (this.#panel) this.#panel.title = `Data flows: ${name}`;
    await this.#draw();
  }

  /** Closes the diagram. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#following.dispose();
    this.#panel?.dispose();
  }

  #open(): void {
    const panel = window.createWebviewPanel(
      "bollard.dataFlows",
      "Data flows",
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message));
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      this.#panel = undefined;
      this.#shown = undefined;
    });
    panel.webview.html = pageOf(randomBytes(16).toString("hex"));
    this.#panel = panel;
  }

  #follow({ uri }: TextDocument): void {
    if (this.#panel === undefined || !registerName.test(uri.path)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), pause);
  }

  async #draw(): Promise<void> {
    const uri = this.#uri?.toString();
    if (uri === undefined) return;
    this.#asked += 1;
    const asked = this.#asked;
    const flows = await this.#ask(uri);
    // An answer that a later question has overtaken is dropped.
    if (asked !== this.#asked || flows === undefined) return;
    this.#shown = flows;
    this.#send();
  }

  /** Undefined where what is shown stays as it is: the register was closed. */
  async #ask(uri: string): Promise<DataFlows | undefined> {
    try {
      const client = await this.#client();
      if (client === undefined) {
        return { problem: "There is nothing to show: the language server is not running." };
      }
      const boundary = this.#boundary;
      const answer = await client.sendRequest(dataFlowsRequest, {
        uri,
        ...(boundary !== "" && { boundary }),
      });
      if (answer !== null) return answer;
      return this.#shown ? undefined : { problem: "This is no register of a place." };
    } catch {
      return { problem: "The diagram could not be drawn: the language server did not answer." };
    }
  }

  #send(): void {
    if (this.#shown) void this.#panel?.webview.postMessage({ content: contentOf(this.#shown) });
  }

  async #hear(message: unknown): Promise<void> {
    if (typeof message !== "object" || message === null) return;
    if ("ready" in message) this.#send();
    if ("boundary" in message && typeof message.boundary === "string") {
      this.#boundary = message.boundary;
      await this.#draw();
    }
    if ("goTo" in message && typeof message.goTo === "number") await this.#goTo(message.goTo);
  }

  async #goTo(index: number): Promise<void> {
    if (this.#shown === undefined || "problem" in this.#shown) return;
    const at = this.#shown.parts[index]?.at;
    const client = await this.#client();
    if (at === undefined || client === undefined) return;
    // An entry can be longer than the window: its first line is what has to be seen.
    const { start } = at.range;
    await goTo(client, Uri.parse(at.uri), { start, end: start }, this.#editorColumn());
  }

  /** The diagram must not be covered by the text that it leads to. */
  #editorColumn(): ViewColumn {
    const own = this.#panel?.viewColumn;
    const beside = window.visibleTextEditors.find(
      ({ viewColumn }) => viewColumn !== undefined && viewColumn !== own,
    );
    if (beside?.viewColumn !== undefined) return beside.viewColumn;
    return own === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  }
}
