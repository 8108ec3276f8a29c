import { expect, it } from "vitest";
import { isMarkedProcurement, readProcurement } from "./read-text.js";

it.each([
  ["markdown", "# Security\n\nThe Supplier shall use TLS.\n"],
  ["html", "<h1>Security</h1><p>The Supplier shall use TLS.</p>"],
  ["text", "SECURITY\n========\n\nThe Supplier shall use TLS.\n"],
  ["json", JSON.stringify({ ocid: "a", tender: { description: "The Supplier shall use TLS." } })],
] as const)("%s is read by its own form", (format, text) => {
  const { document, tree } = readProcurement(text, format);
  expect(document.statements.map((statement) => statement.text)).toContain(
    "The Supplier shall use TLS.",
  );
  expect(tree.format).toBe(format);
  expect(document.notice).toBe(format === "json" ? true : undefined);
});

it.each([
  ["---\nbollard: procurement\n---\n", true],
  ["\ufeff---\r\ntitle: x\r\nbollard: 'procurement'\r\n---\r\n", true],
  ["---\nbollard: device/1\n---\n", false],
  ["---\ntitle: x\n---\nbollard: procurement\n", false],
  ["bollard: procurement\n", false],
])("%j is marked as a procurement document: %s", (text, expected) => {
  expect(isMarkedProcurement(text)).toBe(expected);
});

it.each([
  ["---\nbollard: procurement\npurchase: {}\n\n# Cameras\n", 0],
  ["\ufeff---\r\nbollard: procurement\r\n", 1],
])("front matter that nothing closes is told where it begins: %j", (text, start) => {
  const { tree } = readProcurement(text, "markdown");
  expect(tree.problems).toMatchObject([{ code: "document/syntax", start, end: start + 3 }]);
});

it.each([
  "---\nbollard: procurement\n---\n\n# Cameras\n",
  "---\n\nA line across the page, and bollard: procurement in the text.\n",
  "# Cameras\n\n---\nbollard: procurement\n",
])("nothing is told of front matter in %j", (text) => {
  expect(readProcurement(text, "markdown").tree.problems).toEqual([]);
});
