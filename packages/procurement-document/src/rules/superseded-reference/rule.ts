import { defineRule, type Fix, type Remark, toPointer } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isSpoken } from "../../references/standing.js";
import { supersededLevel } from "../../references/superseded-level.js";
import { type Mention, supersededMentions } from "../../references/superseded-mentions.js";
import type { SupersededRow } from "../../references/superseded-table.js";

/** Reports references that something newer has replaced. */
export const supersededReference = defineRule<ProcurementDocument>({
  id: "procurement/superseded-reference",
  title: "References name what is in force",
  level: "warning",
  cites: [],
  why: "A bidder who follows a withdrawn document offers what nobody can check or enforce any more.",
  resolution: "fix",
  check(document, report, { today }) {
    for (const mention of supersededMentions(document)) {
      const statement = document.statements[mention.statement];
      if (statement === undefined || !isSpoken(document, statement)) continue;
      if (isBareEdition(mention.row)) continue;
      const level = supersededLevel(document, mention, today);
      if (level === undefined) continue;
      const fix = replacement(mention);
      const certain = fix !== undefined && isCertain(mention, level);
      report.at(["statements", mention.statement], {
        ...remarkOn(mention),
        level,
        quote: mention.quote,
        ...(certain && { fix }),
        ...(fix && !certain && { suggestions: [fix] }),
      });
    }
  },
});

/** Rows on a missing edition are the business of the rule on editions. */
function isBareEdition({ id }: SupersededRow): boolean {
  return id === "en303645-bare";
}

function remarkOn({ row, quote }: Mention): Pick<Remark, "what" | "todo"> {
  const since = row.on === undefined ? "" : ` since ${dayInWords(row.on)}`;
  const unsure =
    row.verified === "unchecked" ? " This was not checked with the issuer: do so first." : "";
  const unless = exceptionsOf(row);
  if (row.action === "qualify") {
    return {
      what: `“${quote}” does not say enough${since}: ${row.superseded}.`,
      todo: `Cite ${row.current}.${unless}${unsure}`,
    };
  }
  if (row.action === "verify") {
    return {
      what: `“${quote}” may be out of date${since}: ${row.superseded}.`,
      todo: `Look up what is in force: ${row.current}.${unless}${unsure}`,
    };
  }
  // What the row names is told where it says more than the words that stand here.
  const meant = row.superseded.replaceAll("'", "") === quote ? "" : `: ${row.superseded}`;
  return {
    what:
      row.on === undefined
        ? `“${quote}” is not the right reference${meant}.`
        : `“${quote}” has been out of date${since}${meant}.`,
    todo: `Cite ${row.current} instead.${unless}${unsure}`,
  };
}

/** What only a person can decide, so that the finding may not apply. */
function exceptionsOf({ exceptWhen }: SupersededRow): string {
  const notes = exceptWhen
    .filter(({ kind }) => kind === "needs-person" || kind === "existing-arrangement")
    .map(({ note }) => note);
  return notes.length === 0 ? "" : ` Keep it where this holds: ${notes.join(" ")}`;
}

/** A replacement, where the current reference is one citation and nothing else. */
function replacement({ row, quote, statement, reference }: Mention): Fix | undefined {
  const text = row.current.replace(/ \([^()]*\)$/, "");
  const isPlain = /^[\p{L}\p{N} ./:'’&()-]{3,70}$/u.test(text);
  const isChoice =
    / \/ |;|\b(?:and|or|if|via|with|check|current|where|still|by|iteration|that)\b/i.test(text);
  if (row.action !== "replace" || !isPlain || isChoice) return undefined;
  if (reference?.provision !== undefined || reference?.text !== quote) return undefined;
  const pointer = toPointer(["statements", statement]);
  return { title: `Cite ${text}`, edits: [{ kind: "replace", pointer, quote, text }] };
}

/** Whether the replacement keeps what the requirement means, so that nobody need be asked. */
function isCertain({ row, reference }: Mention, level: string): boolean {
  const asks = row.exceptWhen.some(
    ({ kind }) => kind === "needs-person" || kind === "existing-arrangement",
  );
  const isSure = row.lintReady && row.confidence === "high" && !asks;
  return isSure && reference?.title === undefined && level !== "info" && level !== "hint";
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function dayInWords(day: string): string {
  const [year = "", month, date] = day.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
