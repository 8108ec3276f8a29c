import type { ProcurementDocument } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { titlesAbove } from "../wording/about-security.js";
import { mayMatch, remember, rememberWithLead } from "../words/remember.js";

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
  const { text, lead } = statement;
  const { names, lots } = ownScope(text, lead);
  const above = titlesAbove(statement, sections).flatMap(lotsIn);
  const all = above.length === 0 ? lots : [...new Set([...above, ...lots])].sort();
  return all.length === 0 ? names : [names, ...all].filter((name) => name !== "").join(" ");
}

const mayNarrow = /* @__PURE__ */ mayMatch(severity, times, lot);
const unnarrowed = { names: "", lots: [] as readonly string[] };

const ownScope = /* @__PURE__ */ rememberWithLead((text, lead) => {
  if (!mayNarrow(text) && !mayNarrow(lead)) return unnarrowed;
  const own = `${lead} ${text}`;
  const names = [...namesIn(own, severity), ...namesIn(own, times)].filter(
    (name) => name !== "suspected" || !/\b(?:actual|confirmed)\b/i.test(own),
  );
  return { names: names.join(" "), lots: namesIn(own, lot) };
});

const lotsIn = /* @__PURE__ */ remember((title) => namesIn(title, lot));

/** What a text names of a list, each once, sorted, in lower case. */
export function namesIn(text: string, names: RegExp): readonly string[] {
  const found = text.match(names) ?? [];
  return [...new Set(found.map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, "-")))].sort();
}
