import { defineRule } from "@bollard/model";
import { pstiContextWords } from "@bollard/uk-procurement";
import { placeOf } from "../../place-of.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { isSpoken, surroundings } from "../../references/standing.js";

interface Cited extends Reference {
  readonly edition: string;
}

/** Reports a document that is cited in two editions. */
export const editionsDiffer = defineRule<ProcurementDocument>({
  id: "procurement/editions-differ",
  title: "A document is cited in one edition throughout",
  level: "warning",
  cites: [],
  why: "Where two clauses name two editions of one document, a supplier may keep to the easier one.",
  resolution: "person",
  check(document, report) {
    for (const [name, cited] of citedEditions(document)) {
      const firsts = firstOfEach(cited);
      if (firsts.length < 2 || areMeantTogether(cited)) continue;
      for (const one of firsts) {
        const others = firsts.filter((other) => other !== one);
        report.at(["statements", one.statement], {
          what: `${name} is cited as “${one.text}” here and as ${others.map((other) => `“${other.text}” ${placeOf(document, other.statement, one.statement)}`).join(" and ")}.`,
          todo: "Decide which edition counts and cite it at every place.",
          quote: one.text,
        });
      }
    }
  },
});

function citedEditions(document: ProcurementDocument): ReadonlyMap<string, readonly Cited[]> {
  const all = new Map<string, Cited[]>();
  for (const reference of document.references) {
    const { edition, statement: index } = reference;
    const statement = document.statements[index];
    if (edition === undefined || statement === undefined) continue;
    if (!isSpoken(document, statement) || isChange.test(statement.text)) continue;
    if (isTied(document, reference)) continue;
    const own = all.get(reference.document) ?? [];
    own.push({ ...reference, edition });
    all.set(reference.document, own);
  }
  return all;
}

/** Words of a statement that names two editions because one gives way to the other. */
const isChange =
  /\b(?:or later|or newer|or above|transition|migrat\w{1,8}|previous|former|supersed\w{1,6}|replac\w{1,6}|until|formerly|upgrad\w{1,6}|instead of|no longer|withdrawn)\b/i;

/** A regime may be tied to an edition, as PSTI is, while another counts elsewhere. */
function isTied(document: ProcurementDocument, reference: Reference): boolean {
  const statement = document.statements[reference.statement];
  if (statement === undefined || !/^ETSI|^ISO\/IEC 29147/.test(reference.document)) return false;
  const around = surroundings(document, statement);
  return pstiContextWords.some((word) => around.includes(word));
}

/** The first citation of each edition; `5.0` is no other edition than `5.0.0`. */
function firstOfEach(cited: readonly Cited[]): readonly Cited[] {
  const firsts: Cited[] = [];
  for (const one of cited) {
    const isKnown = firsts.some(
      ({ edition }) => edition.startsWith(one.edition) || one.edition.startsWith(edition),
    );
    if (!isKnown) firsts.push(one);
  }
  return firsts;
}

/** Whether a statement names two editions itself, so that the document knows of both. */
function areMeantTogether(cited: readonly Cited[]): boolean {
  const editions = new Map<number, string>();
  return cited.some(({ statement, edition }) => {
    const before = editions.get(statement);
    editions.set(statement, edition);
    return before !== undefined && before !== edition;
  });
}
