/**
 * Writes a text so that GitHub Flavored Markdown shows it as it is, in a paragraph as in a table cell:
 * no emphasis, code, link, table, footnote, formula or HTML, no address made into a link, and no block
 * begun at the start of a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$&@#]|!$/g, "\\$&")
    .replace(/(https?|ftp|mailto|xmpp):/gi, "$1\\:")
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^[-+=:]/, "\\$&")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2")
    .replaceAll("\u00a0", "&nbsp;");
}
