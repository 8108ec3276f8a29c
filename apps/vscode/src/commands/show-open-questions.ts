import type { QuickPickItem } from "vscode";
import { Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type OpenQuestion, openQuestionsRequest } from "../protocol.js";
import { openQuestionsTitle } from "../status-text.js";
import { goTo } from "./go-to.js";

/**
 * Lists what the assessment of a document still waits for, and goes to the place of what the user chooses.
 *
 * @param uri The document; when left out, the one that has the focus.
 * @param area `ics`, or the key of an IXIT table; when left out, the whole IXIT.
 */
export async function showOpenQuestions(
  client: LanguageClient,
  uri = window.activeTextEditor?.document.uri.toString(),
  area?: string,
): Promise<void> {
  if (uri === undefined) return;
  const asked = { uri, ...(area !== undefined && { area }) };
  const { questions } = await client.sendRequest(openQuestionsRequest, asked);
  if (questions.length === 0) {
    void window.showInformationMessage("Bollard: nothing is open here.");
    return;
  }
  const chosen = await window.showQuickPick(questions.map(choiceOf), {
    title: openQuestionsTitle(area),
    placeHolder: "Choose one to go to its place",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen !== undefined) await goTo(client, Uri.parse(uri), chosen.question.range);
}

interface Choice extends QuickPickItem {
  readonly question: OpenQuestion;
}

const icons = { question: "question", missing: "edit", unanswered: "circle-outline" } as const;

function choiceOf(question: OpenQuestion): Choice {
  const { about, entry, kind, text } = question;
  return {
    label: `$(${icons[kind]}) ${about}`,
    ...(entry !== undefined && { description: entry }),
    detail: text,
    question,
  };
}
