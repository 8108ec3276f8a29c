import type { ProcurementDocument } from "../procurement-document.js";
import { mayMatch, remember } from "../words/remember.js";

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

const dates = new RegExp(
  String.raw`\b(?:(?:${months})\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(20\d\d)|\d{1,2}[/.]\d{1,2}[/.](20\d\d)|(20\d\d)-\d\d-\d\d)(?![\d-])`,
  "g",
);

const none: readonly number[] = [];
const mayHoldYear = /* @__PURE__ */ mayMatch(dates);
const yearsIn = /* @__PURE__ */ remember((text) =>
  !mayHoldYear(text)
    ? none
    : Array.from(text.matchAll(dates), ([, named, slashed, iso]) =>
        Number(named ?? slashed ?? iso),
      ),
);

const cache = new WeakMap<ProcurementDocument, number | undefined>();

/** The year that most dates of a document have, the later where two are as frequent. */
export function documentYear(document: ProcurementDocument): number | undefined {
  if (cache.has(document)) return cache.get(document);
  const counts = new Map<number, number>();
  for (const { text } of document.statements) {
    for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  cache.set(document, most?.[0]);
  return most?.[0];
}

/** Whether a procurement began before a day: as declared, or as the dates of the document suggest. */
export function beganBefore(document: ProcurementDocument, day: string): "yes" | "likely" | "no" {
  const { commenced, contract } = document.purchase;
  if (commenced !== undefined) return commenced < day ? "yes" : "no";
  if (contract?.start !== undefined && contract.start < day) return "yes";
  const year = documentYear(document);
  return year !== undefined && year < Number(day.slice(0, 4)) ? "likely" : "no";
}
