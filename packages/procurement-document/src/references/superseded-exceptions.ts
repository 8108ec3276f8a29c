import { pstiContextWords, type SupersededException } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { beganBefore, documentYear } from "./document-year.js";
import { type DeclaredNation, nationOf } from "./jurisdiction.js";
import { hasWord, surroundings } from "./standing.js";
import type { Mention } from "./superseded-mentions.js";

/** Whether the older reference is right where a document names it; `likely` where a person must say. */
export type Excuse = "yes" | "likely" | "no";

/** Judges every exception of a row at a place; the strongest counts. */
export function excuseOf(document: ProcurementDocument, mention: Mention): Excuse {
  const excuses = mention.row.exceptWhen.map((one) => judge(one, document, mention));
  if (excuses.includes("yes")) return "yes";
  return excuses.includes("likely") ? "likely" : "no";
}

function judge(
  exception: SupersededException,
  document: ProcurementDocument,
  mention: Mention,
): Excuse {
  const statement = document.statements[mention.statement];
  if (statement === undefined) return "yes";
  switch (exception.kind) {
    case "commenced-before":
      return beganBefore(document, exception.date);
    case "nation":
      return nationExcuse(document, mention, exception.nation);
    case "near-words":
      return holds(
        exception.words.some((one) => hasWord(nearby(document, statement), one.toLowerCase())),
      );
    case "together-with":
      return holds(
        exception.texts.some((one) => nearby(document, statement).includes(one.toLowerCase())),
      );
    case "psti-context":
      return pstiExcuse(document, mention, statement);
    case "prohibition":
      return holds(forbids.test(statement.text));
    case "event-before":
      return holds(tellsOfBefore(statement.text, mention, exception.date));
    case "historic-statement":
      return holds(isBackground(document, statement));
    case "title-or-quotation":
      return holds(isTitle(statement.text, mention));
    case "existing-arrangement":
      return existing.test(statement.text) ? "yes" : "no";
    case "needs-person":
      return "no";
  }
}

/** Terms that another nation keeps are in doubt where neither nation nor date is known. */
function nationExcuse(
  document: ProcurementDocument,
  { row }: Mention,
  nation: DeclaredNation,
): Excuse {
  const known = nationOf(document);
  if (known !== undefined) return holds(known === nation);
  const isUndated =
    document.purchase.commenced === undefined && documentYear(document) === undefined;
  return isUndated && row.severity !== "error" ? "likely" : "no";
}

const forbids =
  /\b(?:no|not|never|disabled?|disallow(?:ed)?|prohibit(?:ed|s)?|forbid(?:den|s)?|withdrawn|deprecated|removed|without|nor|neither|refuse[sd]?)\b/i;

const existing =
  /\b(?:existing|currently|already|legacy|transition(?:al)?|incumbent|valid until|remains? valid)\b/i;

function nearby(document: ProcurementDocument, statement: Statement): string {
  return surroundings(document, statement);
}

/**
 * The PSTI regime fixes older editions. A purchase that is declared to be in its scope is about it
 * throughout; one of consumer products may be.
 */
function pstiExcuse(document: ProcurementDocument, mention: Mention, statement: Statement): Excuse {
  const { psti, devices } = document.purchase;
  if (psti === "in-scope" || isPstiContext(document, mention, statement)) return "yes";
  const maybe = psti === undefined && (devices === "consumer" || devices === "both");
  return maybe ? "likely" : "no";
}

/** Words of the regime in the statement, in its heading, or in another statement of the same clause. */
function isPstiContext(
  document: ProcurementDocument,
  mention: Mention,
  statement: Statement,
): boolean {
  const around = nearby(document, statement);
  if (pstiContextWords.some((one) => around.includes(one))) return true;
  const { section, number } = statement;
  if (number === undefined) return false;
  return [mention.statement - 1, mention.statement + 1].some((index) => {
    const other = document.statements[index];
    const isSame = other?.section === section && other.number === number;
    return isSame && /\bpsti\b|2023\/1007/i.test(other.text);
  });
}

/** A year that is said besides the mention and lies before the day. */
function tellsOfBefore(text: string, { start, quote }: Mention, day: string): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(start + quote.length)}`;
  const years = [...rest.matchAll(/\b((?:19|20)\d\d)\b/g)].map(([, year]) => Number(year));
  return years.length > 0 && Math.max(...years) < Number(day.slice(0, 4));
}

/** What a section of background says of the rules of this very purchase is no background. */
const rules =
  /\b(?:under|pursuant|in accordance|compl(?:y|ies|iance)|subject to|governed|conducted|carried out|appl(?:y|ies)|using)\b/i;

function isBackground({ sections }: ProcurementDocument, statement: Statement): boolean {
  if (statement.modality === "historic") return true;
  const asks = statement.modality === "obligation" || statement.rank !== undefined;
  const kind = sections[statement.section]?.kind;
  return kind === "background" && !asks && !rules.test(statement.text);
}

/** Whether a name stands in quotation marks or is part of the title of an agreement or a publication. */
function isTitle(text: string, { start, quote }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(start + quote.length, start + quote.length + 60);
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf("‘"));
  if (opened !== -1 && !/[”’]/.test(before.slice(opened)) && /[”’]/.test(after)) return true;
  return (
    /^(?:['’]s?)? ?(?:\([A-Z]{2,6}\) ?)?(?:[A-Z][\w-]* ){0,4}(?:[Ff]ramework|[Aa]greement|RM ?\d|Guide\b|Guidance|Publication|Code of Practice|Report\b)/.test(
      after,
    ) || /\bRM ?\d{4}/.test(after)
  );
}

function holds(condition: boolean): Excuse {
  return condition ? "yes" : "no";
}
