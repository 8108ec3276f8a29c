import type { QuickPickItem } from "vscode";
import { Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type SpecificationFormat, templateRequest } from "../protocol.js";

/** Asks for a format and a file, writes a specification to start from, and opens it. */
export async function newDeviceSpecification(client: LanguageClient): Promise<void> {
  const choice = await window.showQuickPick(formats, {
    title: "New device specification",
    placeHolder: "Format of the specification",
  });
  if (choice === undefined) return;
  const template = await client.sendRequest(templateRequest, { format: choice.format });
  const target = await window.showSaveDialog({
    title: "New device specification",
    defaultUri: defaultTarget(template.fileName),
    filters: { "Device specification": [...choice.extensions] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(template.text));
  await window.showTextDocument(target);
}

interface FormatChoice extends QuickPickItem {
  readonly format: SpecificationFormat;
  readonly extensions: readonly string[];
}

const formats: readonly FormatChoice[] = [
  {
    label: "YAML",
    description: "easiest to read and to comment",
    format: "yaml",
    extensions: ["yaml", "yml"],
  },
  { label: "JSON with comments", description: ".jsonc", format: "jsonc", extensions: ["jsonc"] },
  {
    label: "JSON",
    description: "for specifications that a program writes",
    format: "json",
    extensions: ["json"],
  },
];

/** Beside the active document where it has a folder, else at the top of the first workspace folder. */
function defaultTarget(fileName: string): Uri {
  const active = window.activeTextEditor?.document.uri;
  if (active?.scheme === "file") return Uri.joinPath(active, "..", fileName);
  const folder = workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, fileName) : Uri.file(fileName);
}
