import { defineRule, type Remark, toPointer } from "@bollard/model";
import { policyNotes } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { documentSubjects } from "../../references/document-subjects.js";
import { isSpoken } from "../../references/standing.js";
import { calledPsti } from "./called-psti.js";

/** Reports titles and numbers that belong to different documents. */
export const mistitledReference = defineRule<ProcurementDocument>({
  id: "procurement/mistitled-reference",
  title: "Number and title of a reference belong together",
  level: "warning",
  cites: [],
  why: "Where number and title name two documents, nobody can tell which of them is required.",
  resolution: "suggestion",
  check(document, report) {
    for (const [index, reference] of document.references.entries()) {
      const statement = document.statements[reference.statement];
      if (statement === undefined || !isSpoken(document, statement)) continue;
      const others = document.references
        .slice(Math.max(0, index - 6), index + 7)
        .filter((one) => one.statement === reference.statement);
      const remark =
        subjectRemark(reference, statement.text, others) ??
        noteRemark(reference) ??
        numberRemark(reference, document.references[index + 1], statement.text) ??
        (isNumbered(document.references[index - 1], reference)
          ? undefined
          : calledPsti(reference, statement.text));
      if (remark === undefined) continue;
      report.at(["statements", reference.statement], { quote: reference.text, ...remark });
    }
  },
});

/** Words that may stand between a number and what it is about. */
const between =
  /^[ ,:(–—-]{0,3}(?:["“'‘]|(?:certified|certification|compliant|standard) ?(?:for|in|on)? |for |on )?/;

const ahead =
  /(?: systems?)?(?: ?\(| (?:standard|certification|certified|according|conforming|in accordance with)?(?: ?to| with)? )$/;

function subjectRemark(
  { document, text, start, statement }: Reference,
  whole: string,
  others: readonly Reference[],
): Remark | undefined {
  const own = documentSubjects.find((one) => one.document === document);
  if (own === undefined) return undefined;
  const end = start + text.length;
  const behind = whole
    .slice(end, end + 120)
    .toLowerCase()
    .replace(between, "");
  const before = whole
    .slice(Math.max(0, start - 120), start)
    .toLowerCase()
    .replace(ahead, "");
  const wrong = documentSubjects.find(
    ({ words }) => behind.startsWith(words) || before.endsWith(words),
  );
  if (wrong === undefined || wrong === own || isPartOf(wrong.words, own.words)) return undefined;
  if (others.some((one) => one.document === wrong.document)) return undefined;
  const pointer = toPointer(["statements", statement]);
  return {
    what: `“${text}” is about ${own.words}, not about ${wrong.words}: that is ${wrong.document}.`,
    todo: `Cite ${wrong.document} if ${wrong.words} is meant, else correct the title.`,
    suggestions: [
      {
        title: `Cite ${wrong.document}`,
        edits: [{ kind: "replace", pointer, quote: text, text: wrong.document }],
      },
    ],
  };
}

/** “Service management” ends other subjects too. */
function isPartOf(one: string, other: string): boolean {
  return other.includes(one);
}

/** A policy note with the title of another note. */
function noteRemark({ document, title, text, statement }: Reference): Remark | undefined {
  const own = policyNotes().find(({ number }) => document === `PPN ${number}`);
  if (own === undefined || title === undefined) return undefined;
  const said = wordsOf(title);
  const fits = (name: string) => said.filter((word) => wordsOf(name).includes(word)).length;
  const best = [...policyNotes()].sort((one, other) => fits(other.title) - fits(one.title))[0];
  if (best === undefined || fits(own.title) > 0 || fits(best.title) < 2) return undefined;
  const right = `PPN ${best.number}`;
  const pointer = toPointer(["statements", statement]);
  return {
    what: `${document} is “${own.title}”, not “${title}”: that is ${right}.`,
    todo: `Cite ${right}, or correct the title.`,
    suggestions: [
      {
        title: `Cite ${right}`,
        edits: [{ kind: "replace", pointer, quote: text, text: right }],
      },
    ],
  };
}

const common = new Set([
  "government",
  "contracts",
  "contract",
  "procurement",
  "guidance",
  "public",
  "approach",
  "requirements",
]);

function wordsOf(title: string): readonly string[] {
  const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.filter((word) => !common.has(word));
}

/** The title of Regulations with the number of others: `NIS Regulations 2018 (SI 2023/1007)`. */
function numberRemark(
  reference: Reference,
  next: Reference | undefined,
  whole: string,
): Remark | undefined {
  const { document, text, start, statement } = reference;
  if (next?.statement !== statement || !document.startsWith("SI ")) return undefined;
  const isTitle = /Regulations/.test(text);
  const isNumber = next.document.startsWith("SI ") && /\d\d\d\d(?:\/| ?No)/.test(next.text);
  const gap = whole.slice(start + text.length, next.start);
  if (!isTitle || !isNumber || !/^ ?[(,] ?$/.test(gap) || next.document === document)
    return undefined;
  return {
    what: `“${text}” is ${document}, not ${next.document}.`,
    todo: "Correct the number or the title.",
    quote: whole.slice(start, next.start + next.text.length),
    suggestions: [
      {
        title: `Cite ${document}`,
        edits: [
          {
            kind: "replace",
            pointer: toPointer(["statements", statement]),
            quote: next.text,
            text: document,
          },
        ],
      },
    ],
  };
}

/** Whether the reference before is a title that was already told apart from this number. */
function isNumbered(before: Reference | undefined, { statement, document }: Reference): boolean {
  const isTitle = before?.statement === statement && /Regulations/.test(before.text);
  return isTitle && before.document !== document;
}
