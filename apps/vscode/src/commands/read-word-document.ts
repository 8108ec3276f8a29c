import type { CancellationToken, Disposable, TextDocumentContentProvider, Uri } from "vscode";
import { EventEmitter, RelativePattern, Uri as Uris, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { readWordRequest } from "../protocol.js";
import { wordScheme } from "../word-scheme.js";

/**
 * Shows the text of a Word document, which cannot be changed there, with what is found in it.
 *
 * @param file The document; when left out, the user chooses one.
 */
export async function readWordDocument(file?: Uri): Promise<void> {
  const chosen = file ?? (await chooseFile());
  if (chosen === undefined) return;
  if (chosen.scheme !== "file") {
    void window.showErrorMessage("Bollard reads Word documents in files on this machine only.");
    return;
  }
  const document = await workspace.openTextDocument(textUri(chosen));
  await window.showTextDocument(document, { preview: false });
}

/** Writes the virtual documents that show Word documents, anew when their files change. */
export class WordDocuments implements TextDocumentContentProvider, Disposable {
  readonly #client: () => Promise<LanguageClient | undefined>;
  readonly #changed = new EventEmitter<Uri>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #closing = workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri));

  /** Tells which documents are to be written anew. */
  readonly onDidChange = this.#changed.event;

  /** @param client Asked for the client each time, because a document can outlive it. */
  constructor(client: () => Promise<LanguageClient | undefined>) {
    this.#client = client;
  }

  /** Asks the language server for the text, and tells once what the text leaves out. */
  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const client = await this.#client();
    if (client === undefined)
      return "There is nothing to show: the language server is not running.";
    const file = fileUri(uri);
    const isFirst = this.#follow(uri, file);
    const asked = { uri: client.code2ProtocolConverter.asUri(file) };
    const { text, notes } = await client.sendRequest(readWordRequest, asked, token);
    if (isFirst && notes.length > 0) {
      void window.showInformationMessage(`Bollard: ${notes.join(" ")}`);
    }
    return text;
  }

  /** Stops watching files. */
  dispose(): void {
    this.#closing.dispose();
    this.#changed.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#watchers.clear();
  }

  #follow(uri: Uri, file: Uri): boolean {
    if (this.#watchers.has(uri.toString())) return false;
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    // Marks of patterns in the name stand for themselves.
    const pattern = name.replaceAll(/[?*[\]{},]/g, "?");
    const folder = Uris.joinPath(file, "..");
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    const tell = () => this.#changed.fire(uri);
    watcher.onDidChange(tell);
    watcher.onDidCreate(tell);
    this.#watchers.set(uri.toString(), watcher);
    return true;
  }

  #forget(uri: Uri): void {
    this.#watchers.get(uri.toString())?.dispose();
    this.#watchers.delete(uri.toString());
  }
}

/** The end of the name makes the editor show Markdown. */
function textUri(file: Uri): Uri {
  return file.with({ scheme: wordScheme, path: `${file.path}.md` });
}

function fileUri(uri: Uri): Uri {
  return uri.with({ scheme: "file", path: uri.path.replace(/\.md$/, "") });
}

async function chooseFile(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: "Read a Word document with findings",
    filters: { "Word document": ["docx", "docm"] },
  });
  return files?.[0];
}
