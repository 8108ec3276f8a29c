import type { Definition, DocumentSection } from "../procurement-document.js";
import type { PlainStatement } from "./draft.js";

const means =
  /^["“'‘*]{0,3}([A-Z0-9][^"”'’|:]{0,80}?)["”'’*]{0,3}\s*(?:\([^)]{0,40}\)\s*)?(?:means|has the meaning|refers to|shall mean|is defined as)\b\s*:?\s*(.+)$/;
const listed = /^["“'‘*]{0,3}([A-Z0-9][^"”'’|:–—]{0,60}?)["”'’*]{0,3}\s*(?:[|:–—]|\s-\s)\s*(.+)$/;

/** The terms that statements define: by their words anywhere, and by their layout in a section of definitions. */
export function definitionsOf(
  statements: readonly PlainStatement[],
  sections: readonly DocumentSection[],
): readonly Definition[] {
  return statements.flatMap(({ text, section }, statement) => {
    const inDefinitions = sections[section]?.kind === "definitions";
    const found = means.exec(text) ?? (inDefinitions ? listed.exec(text) : null);
    const [, term, meaning] = found ?? [];
    if (term === undefined || meaning === undefined) return [];
    return [{ term: term.trim(), meaning: meaning.trim(), statement }];
  });
}
