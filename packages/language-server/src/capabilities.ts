import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { Editor } from "./editor.js";
import { featureCapabilities } from "./features.js";

const always: ServerCapabilities = {
  ...featureCapabilities,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const pulled = {
  identifier: "bollard",
  interFileDependencies: false,
  workspaceDiagnostics: false,
};

/** What the server announces to an editor: diagnostics to be pulled only where it can pull. */
export function capabilitiesFor(editor: Editor): ServerCapabilities {
  return { ...always, ...(editor.pulls && { diagnosticProvider: pulled }) };
}
