import type { ProcurementDocument } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { titlesAbove } from "../wording/about-security.js";

const severity =
  /\b(?:critical|high|medium|moderate|low|major|minor|severe|urgent|emergency|routine|non-urgent|non-critical|(?:priority|severity|category|level|tier|class|p|s|sev)[ -]?[0-9])\b/gi;
const times =
  /\b(?:out of hours|working hours|business hours|office hours|core hours|weekends?|bank holidays?|overnight|peak|off-peak|suspected|confirmed)\b/gi;
const lot = /\blots? (?:\d{1,2}|[A-Z])\b/gi;

/**
 * What narrows the statements of which a value holds: severities, hours and lots, in normal form. Two values
 * with different scopes do not contradict each other.
 */
export function scopeOf({ sections }: ProcurementDocument, statement: Statement): string {
  const { text, lead = "" } = statement;
  const own = `${lead} ${text}`;
  const titles = titlesAbove(statement, sections).join("\n");
  return [...namesIn(own, severity), ...namesIn(own, times), ...namesIn(`${titles}\n${own}`, lot)]
    .filter((name) => name !== "suspected" || !/\b(?:actual|confirmed)\b/i.test(own))
    .join(" ");
}

/** What a text names of a list, each once, sorted, in lower case. */
export function namesIn(text: string, names: RegExp): readonly string[] {
  const found = text.match(names) ?? [];
  return [...new Set(found.map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, "-")))].sort();
}
