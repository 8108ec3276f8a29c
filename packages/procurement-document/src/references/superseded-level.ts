import { type Level, levels } from "@bollard/model";
import { ceiling, type SupersededCategory } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../procurement-document.js";
import type { Reference } from "../reference.js";
import { beganBefore } from "./document-year.js";
import { findReferences } from "./find-references.js";
import { jurisdictionOf } from "./jurisdiction.js";
import { excuseOf } from "./superseded-exceptions.js";
import type { Mention } from "./superseded-mentions.js";

/** What only a buyer in the United Kingdom has to follow. */
const british: readonly SupersededCategory[] = [
  "procurement-law",
  "procurement-policy-note",
  "data-protection",
  "cyber-law",
  "uk-scheme-guidance",
  "accessibility",
];

/**
 * The level of a finding on a mention; `undefined` where the older reference is right or binds nobody
 * here. What a document of before the change says of law and policy was right then and is information.
 * @param today - the day, `YYYY-MM-DD`; a change that lies ahead is none
 */
export function supersededLevel(
  document: ProcurementDocument,
  mention: Mention,
  today: string,
): Level | undefined {
  const { row } = mention;
  const isBritish = british.includes(row.category);
  const place = jurisdictionOf(document);
  if ((isBritish && place === "elsewhere") || (row.on ?? "") > today) return undefined;
  if (row.action === "replace" && namesCurrent(document, mention)) return undefined;
  const excuse = excuseOf(document, mention);
  if (excuse === "yes") return undefined;
  const dated = isBritish && row.on !== undefined && beganBefore(document, row.on) !== "no";
  const isDefined = row.severity !== "error" && isDefinition(document, mention);
  const isOpen = opensLater(document, mention);
  const most = excuse === "likely" || dated || isDefined || isOpen ? "info" : "error";
  return lowest(ceiling(row), isBritish && place === "unclear" ? "hint" : most);
}

/** Whether the statement names the current reference as well: `FIPS 140-2 or FIPS 140-3`. */
function namesCurrent({ references, statements }: ProcurementDocument, mention: Mention): boolean {
  const [current] = findReferences(mention.row.current);
  const text = statements[mention.statement]?.text ?? "";
  if (current === undefined) return text.includes(mention.row.current);
  return references.some(
    (reference) =>
      reference.statement === mention.statement &&
      reference.document === current.document &&
      (reference.edition ?? "") === (current.edition ?? "") &&
      !isWithin(reference, mention),
  );
}

/** `UK GDPR` in “Article 22 UK GDPR” does not name what replaced that Article. */
function isWithin({ start, text }: Reference, { start: from, quote }: Mention): boolean {
  return from <= start && start + text.length <= from + quote.length;
}

/** Words behind a name by which later editions count too. */
const later =
  /^[^.;]{0,25}\b(?:or (?:later|newer|above|higher|greater|subsequent|latest|any (?:later|successor)|its successor|successor|replacement|as (?:amended|updated|superseded)))/i;

function opensLater({ statements }: ProcurementDocument, { statement, start, quote }: Mention) {
  const text = statements[statement]?.text ?? "";
  const end = start + quote.length;
  return later.test(text.slice(end, end + 60));
}

/** A glossary may keep an older name that the document uses no more. */
function isDefinition({ statements, sections }: ProcurementDocument, { statement }: Mention) {
  return sections[statements[statement]?.section ?? 0]?.kind === "definitions";
}

function lowest(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}
