import type { CancellationToken, TextDocumentContentProvider } from "vscode";
import { commands, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Explanation, explainRequest, type ItemChoice, itemsRequest } from "../protocol.js";

/** Scheme of the virtual documents that explain an item. */
export const explanationScheme = "bollard-item";

/**
 * Explains an item of a standard, or a rule, in a Markdown preview beside the text.
 *
 * @param query What to explain, in any spelling; when left out, the user chooses from a list.
 */
export async function explainItem(client: LanguageClient, query?: string): Promise<void> {
  const wanted = query ?? (await chooseItem(client))?.query;
  if (wanted === undefined) return;
  const explanation = await client.sendRequest(explainRequest, { query: wanted });
  if (explanation === null) {
    void window.showWarningMessage(`Bollard knows no item or rule called “${wanted}”.`);
    return;
  }
  await commands.executeCommand(
    "markdown.showPreviewToSide",
    explanationUri(explanation.title, wanted),
  );
}

/**
 * Writes the virtual documents that the preview shows.
 *
 * @param client Asked for the client each time, because a preview can outlive it.
 */
export function explanationProvider(
  client: () => Promise<LanguageClient | undefined>,
): TextDocumentContentProvider {
  return {
    async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
      const running = await client();
      const explanation = await running?.sendRequest(explainRequest, { query: uri.query }, token);
      if (!explanation)
        return "There is nothing to show: the language server is not running, or knows no such item.";
      return pageOf(explanation);
    },
  };
}

/** The title heads the page once, however the explanation itself begins. */
function pageOf({ title, markdown }: Explanation): string {
  if (markdown.startsWith("# ")) return markdown;
  const bold = `**${title}**`;
  const body = markdown.startsWith(bold) ? markdown.slice(bold.length).trimStart() : markdown;
  return `# ${title}\n\n${body}\n`;
}

async function chooseItem(client: LanguageClient): Promise<ItemChoice | undefined> {
  const items = client.sendRequest(itemsRequest).then((answer) => answer.items);
  return window.showQuickPick(items, {
    title: "Explain an item of a standard",
    placeHolder: "Number or words of the item, for example 5.1-1",
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

function explanationUri(title: string, query: string): Uri {
  return Uri.from({
    scheme: explanationScheme,
    path: `/${title.replaceAll(/[/\\?#]/g, "-")}.md`,
    query,
  });
}
