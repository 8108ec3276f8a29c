import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Day, Duration } from "../../value.js";
import { isDemand } from "../claims.js";
import { phraseAround } from "../phrase-around.js";

/** A support or update period that a document asks for. */
export interface SupportPeriod {
  readonly statement: number;
  readonly value: Duration | Day;
}

const supported =
  /\b(?:support periods?|(?:security|firmware|software|operating system|vendor|manufacturer|product) (?:and \w{1,12} )?(?:updates?|patch(?:es|ing)?|fixes|support)|updates? and (?:patches|support)|(?:support|updates?|patch(?:es|ing)?|maintained|maintenance|supported)(?= (?:shall|must|will|is|are|for|period|by|with|until|of)\b| ?\|))/i;
const lasting =
  /\b(?:for|of|be|is|are|lasts?|last|until|to|throughout|period|provide|guaranteed?|\||:)(?: an?| the)?(?: (?:further|minimum|full))?(?: (?:period|term) of)? ?$/i;
const behind =
  /^(?:['’]s?)?(?: of)?(?: free| full| manufacturer| vendor)?(?: security| software| firmware){0,2} (?:updates?|support(?! (?:staff|engineer|experience))|patches|maintenance)\b/i;
const otherwise =
  /\b(?:experience|have (?:provided|supplied|supported|delivered)|previous(?:ly)?|preceding|track record|respon(?:d|se|ds)|notice|prior|hyper-?care|early life|bedding|mobilisation|training|parallel|spare parts?|spares|insurance|backups?|warrant(?:y|ies)|retain(?:ed)?|retention|logs?|accounts|invoices?|sprints?|helpdesk|trial|pilot|remaining|if|optional|desirable|legacy|existing|interim|(?:agreement|contract) for)\b/i;
const afterTheEnd =
  /^[^.;]{0,40}\b(?:after|following|beyond|past)\b[^.;]{0,30}\b(?:expir\w{1,5}|terminat\w{1,4}|end|completion|last|discontinu\w{1,6}|withdraw\w{0,4}|replac\w{1,6}|releas\w{1,3}|newer|successor)\b/i;

/** A time besides that of the contract. */
const throughout =
  /\b(?:throughout|thereafter|in addition|(?:whole|entire|full|duration|life|rest|remainder) of the (?:contract|agreement|term)|(?:whole|entire|full) (?:contract|term)|contract (?:period|term) and)\b/i;

/** The support and update periods that a document asks for, in text order. */
export function supportPeriods(document: ProcurementDocument): readonly SupportPeriod[] {
  return document.statements.flatMap((statement, index) => {
    const { values, text } = statement;
    if (values.length === 0 || otherwise.test(text) || !isDemand(document, statement)) return [];
    const value = values.find((one): one is Duration | Day => isSupport(statement, one));
    return value ? [{ statement: index, value }] : [];
  });
}

function isSupport(statement: Statement, value: Statement["values"][number]): boolean {
  if (value.kind !== "date" && !(value.kind === "duration" && isLong(value))) return false;
  const { before, after } = phraseAround(statement.text, value);
  if (afterTheEnd.test(after) || throughout.test(before) || throughout.test(after)) return false;
  if (value.kind === "duration" && behind.test(after)) return true;
  const lead = before === "" ? (statement.lead ?? "") : before;
  if (value.kind === "date")
    return supported.test(lead) && /\b(?:until|to) (?:at least )?$/i.test(before);
  return supported.test(lead) && lasting.test(before);
}

function isLong({ unit, amount, text }: Duration): boolean {
  if (/^within\b/i.test(text)) return false;
  return unit === "year" ? amount <= 50 : unit === "month" && amount >= 6;
}
