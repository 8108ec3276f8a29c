import type { ClientCapabilities } from "vscode-languageserver/node";
import { Client, folderWith, pulling, uriOf } from "./client.js";
import { ownRulesOnly } from "./samples.js";

/** An editor with a folder in which only the linter's own rules speak. */
export async function editor(
  capabilities: ClientCapabilities = pulling,
  files: Readonly<Record<string, string>> = {},
  settings: unknown = undefined,
) {
  const folder = folderWith({ "bollard.config.jsonc": ownRulesOnly(), ...files });
  const client = new Client();
  client.settings = settings ?? null;
  const workspaceFolders = [{ uri: uriOf(folder), name: "test" }];
  const result = await client.initialise(capabilities, {
    workspaceFolders,
    initializationOptions: settings,
  });
  return { client, folder, result, uri: uriOf(folder, "a.device.yaml") };
}
