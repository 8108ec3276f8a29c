import type { Definition, DocumentSection } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { mayMatch, remember } from "../words/remember.js";

/** A term between quotation marks, wherever it is defined. */
const quoted =
  /^(?:in th(?:is|ese) [\w ,]{1,60}?,? )?(?:the (?:term|expression|words?) )?["“‘]([^"”|:]{1,80}?)["”’]\s*(?:\([^)]{0,40}\)\s*)?(?:shall (?:generally )?mean|means|(?:shall )?(?:generally )?ha(?:s|ve) the (?:same )?meaning|refers to|is defined as)\b\s*(?::\s*)?(\S.*)$/i;
const means =
  /^\*{0,3}([A-Z0-9](?:[^"“”|:.,;*]){0,80}?)\*{0,3}\s{0,9}(?:\([^)]{0,40}\)\s{0,9})?(?:shall mean|means|has the (?:same )?meaning|is defined as)\b\s*(?::\s*)?(\S.*)$/;
const listed =
  /^["“'‘*]{0,3}([A-Z0-9](?:[^"”|:–—.;]){0,60}?)["”'’*]{0,3}(?:\s{0,9}[|:–—]|\s-\s)\s*(\S.*)$/;
/** What begins a sentence and is no term. */
const pronoun =
  /^(?:this|that|these|those|it|which|what|they|he|she|there|the following|failure|in|by|if|for|as)\b/i;
const verb = /\b(?:shall|must|will|should|may|is|are|has|have|apply|applies)\b/;

/** Where a definition begins, its first thousands of letters say; what follows is no longer read. */
const longest = 4_000;

/** The terms that statements define: by their words anywhere, and by their layout in a section of definitions. */
export function definitionsOf(
  statements: readonly Statement[],
  sections: readonly DocumentSection[],
): readonly Definition[] {
  return statements.flatMap(({ text, section }, statement) => {
    const inDefinitions = sections[section]?.kind === "definitions";
    const found = inDefinitions ? definedHere(text) : definedAnywhere(text);
    return found ? [{ ...found, statement }] : [];
  });
}

const definedHere = /* @__PURE__ */ remember((text) => read(text.slice(0, longest), true));
const definedAnywhere = /* @__PURE__ */ remember((text) =>
  mayDefine(text) ? read(text.slice(0, longest), false) : undefined,
);
const mayDefine = /* @__PURE__ */ mayMatch(quoted, means);

function read(text: string, inDefinitions: boolean): Omit<Definition, "statement"> | undefined {
  const [, word, said] = quoted.exec(text) ?? [];
  if (word !== undefined && said !== undefined) return { term: word.trim(), meaning: said.trim() };
  const found = means.exec(text) ?? (inDefinitions ? listed.exec(text) : null);
  const [, term, meaning] = found ?? [];
  if (term === undefined || meaning === undefined) return undefined;
  if (pronoun.test(term) || verb.test(term)) return undefined;
  if (!inDefinitions && !isName(term)) return undefined;
  return { term: term.trim(), meaning: meaning.trim() };
}

/** Outside of definitions a term is known by its capitals: `Working Day`, but not `Use of a common login`. */
function isName(term: string): boolean {
  const words = term.trim().split(/\s+/);
  return (
    words.length <= 6 && words.every((word) => /^[A-Z0-9(]|^(?:of|and|the|to|for)$/.test(word))
  );
}
