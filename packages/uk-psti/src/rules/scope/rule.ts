import { defineRule, type Report } from "@bollard/model";
import { regimeStart } from "../calendar.js";
import { psti } from "../cite.js";
import { type ClaimedException, claimedExceptions, coverOf } from "../exceptions.js";
import type { PstiSubject } from "../psti-subject.js";
import { type Scope, scopeOf, takesUpPsti } from "../scope.js";
import { isBlank } from "../wording.js";

/** Says why a product is outside the regime, or what is missing to tell. */
export const scope = defineRule<PstiSubject>({
  id: "uk-psti/scope",
  title: "It is clear whether the product is in scope of the PSTI regime",
  level: "info",
  cites: [psti("PSTI Act s.54"), psti("PSTI Act s.4")],
  resolution: "person",
  check(subject, report, { today }) {
    const found = scopeOf(subject, today);
    if (found.verdict === "out") noteOutside(found, coverOf(subject, today), report);
    if (found.verdict === "out" && found.at[0] !== "psti") return;
    checkExceptions(subject, today, report);
    if (found.verdict === "out") return;
    if (today < regimeStart) noteTooEarly(subject, today, report);
    else if (found.verdict === "unknown") askForScope(subject, found, report);
  },
});

function noteOutside(found: Scope, cover: ClaimedException | undefined, report: Report): void {
  const { territory } = found.at[0] === "psti" ? (cover ?? {}) : {};
  const elsewhere = territory === "Great Britain" ? "Northern Ireland" : "Great Britain";
  report.at(found.at, {
    what: `The PSTI duties are not checked for this product: ${found.reason}.`,
    todo: territory
      ? `Rely on this in ${territory} only. For units made available in ${elsewhere}, check the duties in a specification without this exception.`
      : "Nothing, while this stays so. A buyer can still ask for the same security in the contract.",
    cites: found.cites,
  });
}

function noteTooEarly(subject: PstiSubject, today: string, report: Report): void {
  if (!takesUpPsti(subject)) return;
  report.at(subject.psti ? ["psti"] : ["claims", "uk-psti"], {
    part: "key",
    what: `The PSTI duties are not checked: the regime began on ${regimeStart}, and dates are judged as of ${today}.`,
    todo: "Judge by a later day to see what the duties ask.",
    cites: [psti("SI 2023/469")],
  });
}

function askForScope(subject: PstiSubject, found: Scope, report: Report): void {
  const { audience, connectable } = subject.product ?? {};
  if (!takesUpPsti(subject) && audience === undefined && connectable === undefined) return;
  report.missing(found.at, {
    level: takesUpPsti(subject) ? "warning" : "info",
    question: true,
    what: `Is the product in scope of the PSTI regime? It is not declared ${found.reason}.`,
    todo: "Declare under product: audience (consumer, organisation or both) and connectable (internet, network or no).",
    cites: found.cites,
  });
}

function checkExceptions(subject: PstiSubject, today: string, report: Report): void {
  const claimed = claimedExceptions(subject);
  (subject.psti?.exceptions ?? []).forEach(({ paragraph, reason }, index) => {
    const claim = claimed.find((entry) => entry.index === index);
    if (paragraph === undefined) askForParagraph(index, report);
    if (claim && isBlank(reason)) askForReason(claim, report);
    if (claim && claim.since > today) noteLater(claim, today, report);
  });
}

function askForParagraph(index: number, report: Report): void {
  report.missing(["psti", "exceptions", index, "paragraph"], {
    level: "warning",
    question: true,
    what: "Which exception is claimed here? Without its paragraph it does not count.",
    todo: "Name the paragraph of Schedule 3, such as “Schedule 3 paragraph 2”, or remove the entry.",
    cites: [psti("SI 2023/1007 reg 6")],
  });
}

function askForReason({ index, paragraph }: ClaimedException, report: Report): void {
  report.missing(["psti", "exceptions", index, "reason"], {
    level: "warning",
    question: true,
    what: `Why does the product fall under ${paragraph}? The exception is claimed without a reason.`,
    todo: "Say in reason what the product is and how it fits the paragraph, so that others can check it.",
    cites: [psti("SI 2023/1007 reg 6"), psti(paragraph)],
  });
}

function noteLater(claim: ClaimedException, today: string, report: Report): void {
  report.at(["psti", "exceptions", claim.index], {
    level: "warning",
    what: `${claim.paragraph} excepts products from ${claim.since} only; as of ${today} it does not count.`,
    todo: "Remove the exception, or judge by a later day.",
    cites: [psti(claim.paragraph)],
  });
}
