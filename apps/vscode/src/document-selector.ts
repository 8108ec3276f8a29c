import { wordScheme } from "./word-scheme.js";

/** Languages in which a device specification can be written, an IXIT, an ICS or a self-assessment, or a procurement document. */
export const languageIds = ["json", "jsonc", "yaml", "markdown", "html", "plaintext"] as const;

const schemes = ["file", "untitled", "vscode-vfs"] as const;

/**
 * Documents that are sent to the language server: what one of them is, the server decides by name and content, and says
 * nothing of the rest. Markdown counts only where it holds IXIT tables, an ICS or test groups, and it, HTML and plain
 * text where they are marked as a procurement document. Other schemes are left out because they show the same text twice (`git:` in a comparison).
 */
export const documentSelector = [
  ...schemes.flatMap((scheme) => languageIds.map((language) => ({ scheme, language }))),
  { scheme: wordScheme, language: "markdown" },
];
