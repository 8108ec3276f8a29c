import type { CancellationToken, Diagnostic, Uri } from "vscode";
import { commands, ProgressLocation, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type FileFindings, lintWorkspaceRequest } from "../protocol.js";
import { workspaceSummary } from "../status-text.js";
import type { UnopenedFindings } from "../workspace-findings.js";

type Findings = readonly [Uri, Diagnostic[]][];

/** Checks every recognised file of the workspace and lists what was found in the Problems panel. */
export async function lintWorkspace(
  client: LanguageClient,
  unopened: UnopenedFindings,
): Promise<void> {
  const findings = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: "Bollard: checking the workspace",
      cancellable: true,
    },
    (_progress, token) => request(client, token),
  );
  if (findings === undefined) return;
  unopened.replace(findings);
  const counts = findings.map(([, diagnostics]) => diagnostics.length);
  const actions = counts.some((count) => count > 0) ? ["Show Problems"] : [];
  const chosen = await window.showInformationMessage(workspaceSummary(counts), ...actions);
  if (chosen !== undefined) await commands.executeCommand("workbench.actions.view.problems");
}

/** Undefined when the user cancelled: then what is shown stays as it was. */
async function request(
  client: LanguageClient,
  token: CancellationToken,
): Promise<Findings | undefined> {
  try {
    const { files } = await client.sendRequest(lintWorkspaceRequest, token);
    const { asUri, asDiagnostics } = client.protocol2CodeConverter;
    const convert = async ({ uri, diagnostics }: FileFindings): Promise<[Uri, Diagnostic[]]> => [
      asUri(uri),
      await asDiagnostics(diagnostics, token),
    ];
    const findings = await Promise.all(files.map(convert));
    return token.isCancellationRequested ? undefined : findings;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}
