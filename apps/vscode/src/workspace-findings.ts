import type { Diagnostic, Disposable } from "vscode";
import { languages, type Uri, workspace } from "vscode";

/**
 * Findings in files that are not open. Those of an open document come from the language client, so a document's entries
 * are dropped when it is opened: nothing is shown twice, and nothing stale stays beside a text that is being edited.
 */
export class UnopenedFindings implements Disposable {
  readonly #collection = languages.createDiagnosticCollection("bollard-workspace");
  readonly #subscription = workspace.onDidOpenTextDocument((document) =>
    this.#collection.delete(document.uri),
  );

  /** Replaces all findings; those of documents that are open now are left out. */
  replace(files: readonly [Uri, Diagnostic[]][]): void {
    const open = new Set(workspace.textDocuments.map((document) => document.uri.toString()));
    this.#collection.clear();
    this.#collection.set(files.filter(([uri]) => !open.has(uri.toString())));
  }

  /** Removes all findings. */
  clear(): void {
    this.#collection.clear();
  }

  /** Removes all findings and stops watching documents. */
  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}
