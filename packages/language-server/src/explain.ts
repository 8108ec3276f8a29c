import { deviceTemplate, templateFormats } from "@bollard/device-spec";
import { itemPage } from "@bollard/language-service";
import { citeLabel, type FoundItem, findItems, frameworks, ruleOf } from "@bollard/linter";
import { pageOf } from "@bollard/linter/pages";
import type { Framework, Item } from "@bollard/model";
import type { Connection } from "vscode-languageserver";
import { filePath } from "./paths.js";
import {
  explainRequest,
  itemsRequest,
  type PickItem,
  readWordRequest,
  templateRequest,
} from "./requests.js";
import { wordText } from "./word-text.js";

/** Answers what concerns no open document: items, explanations, templates, the text of Word documents. */
export function listenForExplanations(connection: Connection): void {
  connection.onRequest(itemsRequest, () => ({ items: pickItems() }));
  connection.onRequest(explainRequest, ({ query }) => explain(String(query)));
  connection.onRequest(templateRequest, ({ format }) => template(String(format)));
  connection.onRequest(readWordRequest, ({ uri }) => wordText(filePath(String(uri))));
}

/** Every item of every standard, for a picker. */
function pickItems(): readonly PickItem[] {
  return frameworks.flatMap((framework) =>
    framework.items.map((item) => ({
      label: citeLabel(framework, item),
      description: item.status ?? item.title ?? "",
      detail: item.summary,
      query: queryOf(framework, item),
    })),
  );
}

/** Names an item beyond doubt, for a query that a program sends. */
function queryOf(framework: Framework, item: Item): string {
  return `${framework.id} ${framework.edition} ${item.id}`;
}

function itemOfQuery(query: string): FoundItem | undefined {
  for (const framework of frameworks) {
    const item = framework.items.find((one) => queryOf(framework, one) === query);
    if (item) return { framework, item };
  }
  return undefined;
}

/** Explains a rule or the items that a person named, in Markdown. */
function explain(query: string): { title: string; markdown: string } | null {
  const rule = ruleOf(query.trim());
  const page = rule && pageOf(rule.id);
  if (rule && page) return { title: rule.id, markdown: page };
  const exact = itemOfQuery(query);
  const found = exact ? [exact] : findItems(query).found;
  const [first] = found;
  if (first === undefined) return null;
  return {
    title: citeLabel(first.framework, first.item),
    markdown: found.map(itemPage).join("\n\n---\n\n"),
  };
}

/** The name and text of a new device specification. */
function template(format: string): { fileName: string; text: string } {
  const known = templateFormats.find((one) => one === format) ?? "yaml";
  return { fileName: `product.device.${known}`, text: deviceTemplate(known) };
}
