import { type Uri, window, workspace } from "vscode";
import type { LanguageClient, Range } from "vscode-languageclient/node";

/** Shows a document with a place in it selected. */
export async function goTo(client: LanguageClient, uri: Uri, range: Range): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = client.protocol2CodeConverter.asRange(range);
  await window.showTextDocument(document, { selection });
}
