import { defineRule, type Report, toPointer } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { sentencesIn, strengthOf } from "../../wording/strength.js";
import { findObsolete, mayBeObsolete, type Obsolete } from "./find-obsolete.js";
import { replacements } from "./replacements.js";

/** Reports requirements for protocols and algorithms that are withdrawn, broken or protect nothing. */
export const obsoleteCryptographyAsked = defineRule<ProcurementDocument>({
  id: "procurement/obsolete-cryptography-asked",
  title: "No obsolete protocol or algorithm is asked for or allowed",
  level: "error",
  cites: [{ framework: "etsi-en-303-645", edition: "3.1.3", item: "5.5-1" }],
  why: "What is asked for is supplied, and what is the minimum is often all there is.",
  resolution: "suggestion",
  check(document, report, { today }) {
    if (document.language === "other") return;
    for (const [index, statement] of document.statements.entries()) {
      if (statement.modality === "question" || !mayBeObsolete(statement.text)) continue;
      if (!isAskedFor(statement, document)) continue;
      const found = sentencesIn(statement).flatMap(({ text, modality }) =>
        modality === "historic" || modality === "question" ? [] : findObsolete(text, today),
      );
      const isMandatory = strengthOf(statement, document) === "mandatory";
      if (found.length > 0) reportObsolete(index, statement.text, found, isMandatory, report);
    }
  },
});

function reportObsolete(
  index: number,
  text: string,
  found: readonly Obsolete[],
  isMandatory: boolean,
  report: Report,
): void {
  const [first] = found;
  if (!first) return;
  const names = [...new Set(found.map(({ name }) => name))];
  const asks = [...new Set(found.flatMap(({ id }) => replacements[id]?.ask ?? []))];
  const whys = [...new Set(found.map(({ why }) => why))].slice(0, 2);
  report.at(["statements", index], {
    quote: first.quote,
    level: isMandatory && !found.every(({ besideBetter }) => besideBetter) ? "error" : "warning",
    what: `This asks for or allows ${names.join(", ")}. ${whys.join(" ")}`,
    todo: `Ask for ${asks.join("; ") || "what is current"} instead, and have the old one switched off.`,
    ...suggested(index, text, first),
  });
}

function suggested(index: number, text: string, { id, quote }: Obsolete) {
  const instead = replacements[id]?.text;
  const isWhole = text.split(quote).length === 2 && /^[A-Z]/i.test(quote);
  if (instead === undefined || !isWhole) return {};
  const pointer = toPointer(["statements", index]);
  const edits = [{ kind: "replace", pointer, quote, text: instead }] as const;
  return { suggestions: [{ title: `Write “${instead}”`, edits }] };
}
