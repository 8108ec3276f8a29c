import type { ExtensionContext } from "vscode";
import { commands, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { explainItem, explanationProvider, explanationScheme } from "./commands/explain-item.js";
import { lintWorkspace } from "./commands/lint-workspace.js";
import { newDeviceSpecification } from "./commands/new-device-specification.js";
import { readWordDocument, WordDocuments } from "./commands/read-word-document.js";
import { showOpenQuestions } from "./commands/show-open-questions.js";
import { showTrace } from "./commands/show-trace.js";
import { DataFlowsPreview } from "./data-flows-preview.js";
import { PlaceTree } from "./place-tree.js";
import { Session } from "./session.js";
import { StatusItem } from "./status-item.js";
import { wordScheme } from "./word-scheme.js";
import { UnopenedFindings } from "./workspace-findings.js";

type Command = (client: LanguageClient, ...parameters: string[]) => Promise<void>;

/** Called by the editor when the first JSON, YAML, Markdown, HTML or plain text document is opened, or a command is run. Does not wait for the server. */
export function activate(context: ExtensionContext): void {
  const status = new StatusItem();
  const unopened = new UnopenedFindings();
  const session = new Session(context.asAbsolutePath("dist/server.cjs"), {
    update(checked) {
      status.update(checked);
      place.update(checked);
    },
    setState(state) {
      status.setState(state);
      if (state !== "running") unopened.clear();
    },
  });
  const place = new PlaceTree(() => session.client());
  const dataFlows = new DataFlowsPreview(() => session.client());
  const register = (name: string, command: Command) =>
    commands.registerCommand(`bollard.${name}`, (...parameters: unknown[]) =>
      runWithClient(session, command, parameters.filter(isString)),
    );
  const words = new WordDocuments(() => session.client());
  context.subscriptions.push(
    session,
    status,
    unopened,
    place,
    dataFlows,
    workspace.registerTextDocumentContentProvider(
      explanationScheme,
      explanationProvider(() => session.client()),
    ),
    words,
    workspace.registerTextDocumentContentProvider(wordScheme, words),
    register("lintWorkspace", (client) => lintWorkspace(client, unopened)),
    register("explainItem", explainItem),
    register("newDeviceSpecification", newDeviceSpecification),
    register("showOpenQuestions", showOpenQuestions),
    register("showTrace", showTrace),
    commands.registerCommand("bollard.readWordDocument", (file: unknown) =>
      readWordDocument(file instanceof Uri ? file : undefined),
    ),
    commands.registerCommand("bollard.showDataFlows", (file: unknown) =>
      dataFlows.show(
        file instanceof Uri ? file : (window.activeTextEditor?.document.uri ?? place.register),
      ),
    ),
    commands.registerCommand("bollard.restartServer", () => session.restart()),
  );
  void session.follow();
}

async function runWithClient(
  session: Session,
  command: Command,
  parameters: readonly string[],
): Promise<void> {
  const client = await session.client();
  if (client) return command(client, ...parameters);
  if (workspace.getConfiguration("bollard").get("enable", true)) {
    void window.showErrorMessage(
      "Bollard: the language server is not running. The output channel “Bollard” says why.",
    );
  } else {
    void window.showInformationMessage(
      "Bollard is switched off: see the setting “bollard.enable”.",
    );
  }
}

/** The editor passes its own arguments to some commands (a resource, for instance): only texts are meant for ours. */
function isString(value: unknown): value is string {
  return typeof value === "string";
}
