import { findMechanisms } from "@bollard/cryptographic-practice";
import { defineRule, type Fix, type Report, toPointer } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import { isAboutSecurity } from "../../wording/about-security.js";
import { type Sentence, sentencesIn, strengthOf } from "../../wording/strength.js";
import { findWeakWords, type WeakWords } from "../../wording/weak-words.js";
import { remember, says } from "../../words/remember.js";
import { remedies } from "./remedies.js";

/** Reports words of security requirements that nobody can enforce. */
export const weakWording = defineRule<ProcurementDocument>({
  id: "procurement/weak-wording",
  title: "A security requirement says what counts, in words that can be enforced",
  level: "warning",
  cites: [],
  why: "A supplier is bound by what can be checked. What the words leave open is decided by the supplier, or by a court.",
  resolution: "suggestion",
  check(document, report) {
    if (document.language === "other") return;
    const recommended = new Map<number, number[]>();
    for (const [index, statement] of document.statements.entries()) {
      const strength = strengthOf(statement, document);
      if (!strength || !isAboutSecurity(statement, document.sections)) continue;
      if (strength === "mandatory") reportWeak(document, index, report);
      else if (recommendingWords(statement) !== undefined) {
        const { section } = statement;
        recommended.set(section, [...(recommended.get(section) ?? []), index]);
      }
    }
    for (const indices of recommended.values()) reportRecommended(document, indices, report);
  },
});

function reportWeak(document: ProcurementDocument, index: number, report: Report): void {
  const statement = document.statements[index];
  if (!statement) return;
  const [first, ...others] = weakWordsIn(statement, index, document);
  if (!first) return;
  const { says, todo } = remedies[first.weakness];
  const besides = others.map(({ quote }) => `“${quote}”`).join(", ");
  report.at(["statements", index], {
    ...(isSlight(first) && { level: "info" as const }),
    quote: first.quote,
    what: `“${first.quote}” ${says}${besides === "" ? "" : ` Weak here as well: ${besides}.`}`,
    todo,
    ...suggested(document, index, first),
  });
}

/** Weak, but what the rest of the sentence asks for stands. */
function isSlight({ weakness }: WeakWords): boolean {
  return weakness === "open-list" || weakness === "and-or";
}

/** The weak words of a mandatory statement. Its sentences that ask nothing have none. */
function weakWordsIn(
  statement: Statement,
  index: number,
  document: ProcurementDocument,
): readonly WeakWords[] {
  const { lead = "" } = statement;
  return sentencesIn(statement)
    .filter((sentence) => asks(sentence, statement))
    .flatMap((sentence) => {
      const said = { sentence: sentence.text, lead };
      const found = findWeakWords(said);
      if (found.length === 0 || !namesSomething(sentence, index, document)) return found;
      return findWeakWords({ ...said, named: true });
    });
}

/** A document or a mechanism is named in the sentence, so that it says what counts. */
function namesSomething(
  { text, start, end }: Sentence,
  index: number,
  { references }: ProcurementDocument,
): boolean {
  const cited = references.some(
    (one) => one.statement === index && one.start >= start && one.start < end,
  );
  return cited || namesMechanism(text);
}

const namesMechanism = /* @__PURE__ */ remember((text) =>
  findMechanisms(text).some(({ negated }) => !negated),
);

function asks({ modality }: Sentence, statement: Statement): boolean {
  if (modality === "question" || modality === "historic" || modality === "option") return false;
  return modality !== "fact" || statement.modality === "fact";
}

/** The words by which a statement only recommends, where nothing graver comes first. */
function recommendingWords(statement: Statement): string | undefined {
  const [first] = sentencesIn(statement).flatMap(({ text }) => findWeakWords({ sentence: text }));
  return first?.weakness === "recommends" ? first.quote : undefined;
}

/** One finding for the recommendations of a section: they may be meant so. */
function reportRecommended(
  document: ProcurementDocument,
  indices: readonly number[],
  report: Report,
): void {
  const [first = 0, ...others] = indices;
  const more = others.length === 0 ? "" : ` (${others.length} more in this section)`;
  const statement = document.statements[first];
  const quote = (statement && recommendingWords(statement)) ?? "should";
  report.at(["statements", first], {
    level: "info",
    quote,
    what: `“${quote}” only recommends: the supplier may leave out what this asks for security${more}.`,
    todo: `Write “${binding(document)}” if you need it, or mark it as desirable.`,
    ...suggested(document, first, { weakness: "recommends", quote, start: 0 }),
  });
}

function suggested(
  document: ProcurementDocument,
  index: number,
  { weakness, quote }: WeakWords,
): { readonly suggestions?: readonly Fix[] } {
  const text = document.statements[index]?.text ?? "";
  const isOnce = text.split(quote).length === 2;
  if (weakness !== "recommends" || !isOnce || !/^should$/i.test(quote)) return {};
  const word = binding(document);
  const pointer = toPointer(["statements", index]);
  const edits = [{ kind: "replace", pointer, quote, text: word }] as const;
  return { suggestions: [{ title: `Write “${word}”`, edits }] };
}

/** The word with which this document obliges most often. */
function binding(document: ProcurementDocument): "must" | "shall" {
  const known = bindings.get(document);
  if (known !== undefined) return known;
  const count = (says: (text: string) => boolean) =>
    document.statements.filter(({ text }) => says(text)).length;
  const found = count(saysShall) > count(saysMust) ? "shall" : "must";
  bindings.set(document, found);
  return found;
}

const bindings = /* @__PURE__ */ new WeakMap<ProcurementDocument, "must" | "shall">();
const saysShall = /* @__PURE__ */ says(/\bshall\b/i);
const saysMust = /* @__PURE__ */ says(/\bmust\b/i);
