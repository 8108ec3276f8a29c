import { oneLine } from "./one-line.js";

/** Shows a text of the user's inside Markdown: on one line, not too long, and with no mark that would be read as Markdown. */
export function inMarkdown(text: string, longest = 300): string {
  return oneLine(text, longest)
    .replaceAll(/[\\`*_{}[\]<>&~|$]/g, "\\$&")
    .replace(/^(\d*)([-+#.)=:])/, "$1\\$2");
}
