import type { QuickPickItem } from "vscode";
import { Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type TracedAnswer, traceRequest } from "../protocol.js";
import { goTo } from "./go-to.js";

/**
 * Lists what the specifications of the workspace declare to the requirements of a tender, and goes to the requirement
 * that the user chooses.
 *
 * @param uri The tender; when left out, the document that has the focus.
 * @param section Number of a section of the tender; when left out, the whole tender.
 */
export async function showTrace(
  client: LanguageClient,
  uri = window.activeTextEditor?.document.uri.toString(),
  section?: string,
): Promise<void> {
  if (uri === undefined) return;
  const asked = { uri, ...(section !== undefined && { section: Number(section) }) };
  const { answers } = await client.sendRequest(traceRequest, asked);
  if (answers.length === 0) {
    void window.showInformationMessage(
      "Bollard: there is no requirement of devices here, or no device specification in this workspace.",
    );
    return;
  }
  const chosen = await window.showQuickPick(answers.map(choiceOf), {
    title: "What products declare to this tender",
    placeHolder: "Choose one to go to its requirement",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen !== undefined) await goTo(client, Uri.parse(uri), chosen.answer.range);
}

interface Choice extends QuickPickItem {
  readonly answer: TracedAnswer;
}

const icons = { met: "pass", contradicted: "error", silent: "circle-slash", person: "question" };
const words = {
  met: "met by a declared value",
  contradicted: "something declared stands against it",
  silent: "nothing declared",
  person: "for a person to judge",
};

function choiceOf(answer: TracedAnswer): Choice {
  const { requirement, product, verdict, reason } = answer;
  return {
    label: `$(${icons[verdict]}) ${product}: ${words[verdict]}`,
    description: requirement,
    detail: reason,
    answer,
  };
}
