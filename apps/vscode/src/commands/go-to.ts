import { type Uri, type ViewColumn, window, workspace } from "vscode";
import type { LanguageClient, Range } from "vscode-languageclient/node";

/** Shows a document with a place in it selected, in the active column where none is given. */
export async function goTo(
  client: LanguageClient,
  uri: Uri,
  range: Range,
  viewColumn?: ViewColumn,
): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = client.protocol2CodeConverter.asRange(range);
  await window.showTextDocument(document, {
    selection,
    ...(viewColumn !== undefined && { viewColumn }),
  });
}
