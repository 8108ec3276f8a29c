import { defineRule, type Report } from "@bollard/model";
import { placeOf } from "../../place-of.js";
import type { Definition, ProcurementDocument } from "../../procurement-document.js";
import { isSpoken } from "../../references/standing.js";
import { isOtherMeaning } from "./other-meaning.js";
import { scheduleOf } from "./schedule-of.js";
import { usesOtherwise } from "./uses-otherwise.js";

/** Reports terms that are defined twice differently, and defined lengths of time that are used otherwise. */
export const termRedefined = defineRule<ProcurementDocument>({
  id: "procurement/term-redefined",
  title: "A defined term means one thing throughout",
  level: "warning",
  cites: [],
  why: "Where a term has two meanings, each clause that uses it has two as well.",
  resolution: "person",
  check(document, report) {
    reportDefinedTwice(document, report);
    for (const { definition, statement, quote, defined } of usesOtherwise(document)) {
      const later = Math.max(statement, definition.statement);
      const earlier = Math.min(statement, definition.statement);
      const [here, there] = later === statement ? [quote, defined] : [defined, quote];
      report.at(["statements", later], {
        quote: here,
        what: `“${definition.term}” is “${here}” here and “${there}” ${placeOf(document, earlier, later)}.`,
        todo: "Use the term as it is defined, or change its definition.",
      });
    }
  },
});

function reportDefinedTwice(document: ProcurementDocument, report: Report): void {
  const known = new Map<string, Definition>();
  const told = new Set<string>();
  for (const later of document.definitions) {
    const statement = document.statements[later.statement];
    if (statement === undefined || !isSpoken(document, statement)) continue;
    const name = normal(later.term);
    const earlier = known.get(name);
    if (earlier === undefined) known.set(name, later);
    if (earlier === undefined || told.has(name) || earlier.statement === later.statement) continue;
    if (isScoped(document, earlier) || isScoped(document, later)) continue;
    if (!isOtherMeaning(later.term, earlier.meaning, later.meaning)) continue;
    told.add(name);
    const isApart = scheduleOf(document, earlier) !== scheduleOf(document, later);
    report.at(["statements", later.statement], {
      quote: later.term,
      what: `“${later.term}” is defined here and, with another meaning, ${placeOf(document, earlier.statement, later.statement)}: “${shortened(earlier.meaning)}”.`,
      todo: "Keep one definition, or give the two things two names.",
      ...(isApart && { level: "info" as const, question: true as const }),
    });
  }
}

/** A definition may hold for a part only. */
function isScoped({ statements }: ProcurementDocument, { statement }: Definition): boolean {
  const { text = "", lead = "" } = statements[statement] ?? {};
  return /^(?:in|for the purposes? of) (?:this|these)\b/i.test(lead || text);
}

function normal(term: string): string {
  return term
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/(?<!\s)\s*\([^()]{0,40}\)$/, "")
    .replaceAll(/[\s-]+/g, " ")
    .replace(/(?<!s)s$/, "");
}

function shortened(text: string): string {
  return text.length > 100 ? text.slice(0, 100).replace(/\s\S*$/, "") : text.replace(/[.;]$/, "");
}
