import type { Disposable, Event, TreeDataProvider } from "vscode";
import {
  commands,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { goTo } from "./commands/go-to.js";
import { type DocumentStatus, type PlaceTreeNode, placeTreeRequest } from "./protocol.js";

/** The view beside the register of a place: what is open under each principle, and the entries. */
export class PlaceTree implements TreeDataProvider<PlaceTreeNode>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly #client: () => Promise<LanguageClient | undefined>;
  readonly #subscriptions: readonly Disposable[];
  #uri: string | undefined;
  #state = "";

  /** Called by the editor when the picture has changed. */
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  /** @param client Gives the client once the server runs. */
  constructor(client: () => Promise<LanguageClient | undefined>) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      window.createTreeView("bollard.place", { treeDataProvider: this, showCollapseAll: true }),
      commands.registerCommand("bollard.goToPlaceEntry", (node: PlaceTreeNode) => this.#goTo(node)),
    ];
  }

  /** Follows the register that was checked last and has the focus; the view is hidden until there is one. */
  update({ uri, kind, errors, warnings, questions }: DocumentStatus): void {
    const own = Uri.parse(uri).toString();
    if (kind !== "place" || window.activeTextEditor?.document.uri.toString() !== own) return;
    const state = `${own} ${window.activeTextEditor.document.version} ${errors} ${warnings} ${questions}`;
    if (state === this.#state) return;
    this.#state = state;
    this.#uri = own;
    void commands.executeCommand("setContext", "bollard.hasPlace", true);
    this.#changed.fire(undefined);
  }

  /** The register that the view shows. */
  get register(): Uri | undefined {
    return this.#uri === undefined ? undefined : Uri.parse(this.#uri);
  }

  /** The lines below one, or the first ones. */
  async getChildren(node?: PlaceTreeNode): Promise<PlaceTreeNode[]> {
    if (node !== undefined) return [...node.children];
    const client = this.#uri === undefined ? undefined : await this.#client();
    if (client === undefined || this.#uri === undefined) return [];
    const { nodes } = await client.sendRequest(placeTreeRequest, { uri: this.#uri });
    return [...nodes];
  }

  /** How a line looks. */
  getTreeItem(node: PlaceTreeNode): TreeItem {
    const { None, Collapsed } = TreeItemCollapsibleState;
    const item = new TreeItem(node.label, node.children.length > 0 ? Collapsed : None);
    if (node.description !== undefined) item.description = node.description;
    item.tooltip = [node.label, node.description].filter((text) => text).join("\n");
    if (node.state !== undefined) item.iconPath = new ThemeIcon(icons[node.state]);
    if (node.range !== undefined) {
      item.command = { title: "Go to", command: "bollard.goToPlaceEntry", arguments: [node] };
    }
    return item;
  }

  /** Removes the view from the window. */
  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #goTo({ range }: PlaceTreeNode): Promise<void> {
    const client = await this.#client();
    if (client === undefined || range === undefined || this.#uri === undefined) return;
    await goTo(client, Uri.parse(this.#uri), range);
  }
}

const icons = { fault: "warning", open: "question", quiet: "circle-outline" } as const;
