import { defineRule, type Fix, toPointer } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isSpoken } from "../../references/standing.js";
import { supersededLevel } from "../../references/superseded-level.js";
import { type Mention, supersededMentions } from "../../references/superseded-mentions.js";
import type { SupersededRow } from "../../references/superseded-table.js";
import { supersededWords } from "../../references/superseded-words.js";

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
        ...supersededWords(mention.row, mention.quote),
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
