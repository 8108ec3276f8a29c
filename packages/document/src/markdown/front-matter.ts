import type { FrontMatter } from "../outline.js";

/**
 * Finds the YAML between dashes at the beginning of a text. Dashes that nothing closes, or that hold no
 * name with a colon, are lines across the page.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const open = /---[ \t]*(?:\r?\n|\r)/y;
  open.lastIndex = start;
  if (!open.test(text)) return undefined;
  const content = open.lastIndex;
  const close = /^(?:---|\.\.\.)[ \t]*$/gm;
  close.lastIndex = content;
  const end = close.exec(text);
  if (end === null || !holdsNames(text.slice(content, end.index))) return undefined;
  return {
    start,
    end: end.index + end[0].length,
    content: { start: content, end: end.index },
  };
}

function holdsNames(yaml: string): boolean {
  const first = yaml.split(/\r\n?|\n/).find((line) => !/^\s*(?:#|$)/.test(line));
  return first !== undefined && /^["']?[\w][^:]{0,200}:(?:\s|$)/.test(first);
}
