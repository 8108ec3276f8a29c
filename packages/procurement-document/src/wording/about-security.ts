import type { TopicId } from "@bollard/uk-procurement/topics";
import type { DocumentSection } from "../procurement-document.js";
import type { Statement } from "../statement.js";

/** Topics that are about security only where a statement says so besides. */
const wide: ReadonlySet<string> = new Set<TopicId>([
  "business-continuity",
  "end-of-life",
  "exit",
  "legal-duties",
  "right-to-audit",
  "subcontractors",
]);

const secure =
  /\b(?:secur(?:e|ed|ely|ing|ity)\b(?! (?:deposit|clearance fees?))|cyber\w*|encrypt\w*|passwords?|authenticat\w*|vulnerabilit\w*|malware|privacy|personal data|breach(?:es)?|confidential\w*|unauthori[sz]ed|incidents?)\b/i;
const titled =
  /\b(?:(?<!social )security(?! (?:deposit|interest|guard|clearance|officer services))|cyber\w*|privacy|data protection|encryption|passwords?|authentication|access control|vulnerabilit\w+)\b/i;

/**
 * Says whether a statement is about security: by a topic that it speaks of, or because the title of its section,
 * or of one above, speaks of security, privacy or data protection.
 */
export function isAboutSecurity(
  statement: Statement,
  sections: readonly DocumentSection[],
): boolean {
  const { text, lead = "", topics } = statement;
  if (topics.some(({ topic }) => !wide.has(topic))) return true;
  if (topics.length > 0 && secure.test(`${lead} ${text}`)) return true;
  return titlesAbove(statement, sections).some((title) => titled.test(title));
}

/**
 * The titles of the section of a statement and of those above it, the nearest first. The one title above all
 * others is that of the document and says nothing of a part.
 */
export function titlesAbove(
  { section }: Statement,
  sections: readonly DocumentSection[],
): readonly string[] {
  const titles: string[] = [];
  let at: DocumentSection | undefined = sections[section];
  while (at) {
    if (at === sections[section] || !isWhole(at, sections)) titles.push(at.title);
    at = at.parent === undefined ? undefined : sections[at.parent];
  }
  return titles;
}

/** The only section of its level, with all that follows in it. */
function isWhole({ level }: DocumentSection, sections: readonly DocumentSection[]): boolean {
  return level === 0 || !sections.some((other, index) => index > 1 && other.level <= level);
}
