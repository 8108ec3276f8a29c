import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { provideCompletion } from "../src/features/completion/provide-completion.js";
import { cursorIn, edited } from "./documents.js";

/** The beginning of a specification. */
export const head = 'bollard: device/1\nclaims: { etsi-en-303-645: "3.1.3" }\n';

/** What is offered at the sign `‸` of a text, and the text once one of it is chosen. */
export function complete(marked: string, name = "a.device.yaml") {
  const { document, position } = cursorIn(name, marked);
  const items = provideCompletion(document, position);
  const choose = (label: string) => {
    const item = items.find((one) => one.label === label);
    return item && edited(document.text, [editOf(item)]);
  };
  return { items, labels: items.map(({ label }) => label), choose };
}

function editOf({ textEdit }: CompletionItem): TextEdit {
  if (textEdit === undefined || !("range" in textEdit)) throw new Error("There is no text edit.");
  return textEdit;
}
