import type { Citation, Report, RuleContext, Segment } from "@bollard/model";
import type { Publication } from "../facts/index.js";
import type { PstiItemId } from "../item-id.js";
import { psti } from "./cite.js";
import { isOnSale } from "./on-sale.js";
import type { PstiSubject } from "./psti-subject.js";
import { isUnreadable } from "./unreadable.js";
import { listOf } from "./wording.js";

/** A term of access, by the field that declares it. */
type TermKey =
  | "clear"
  | "withoutRequest"
  | "english"
  | "free"
  | "withoutPersonalInformation"
  | "plainLanguage";

/** A term on which information must be there for everyone. */
interface Term {
  readonly key: TermKey;
  readonly item: PstiItemId;
}

/** What must be published, on which terms, and what says so. */
export interface PublicationDuty {
  readonly at: readonly Segment[];
  /** The information as messages name it, such as `the support period`. */
  readonly information: string;
  /** What asks for publication at all. */
  readonly duty: readonly Citation[];
  readonly terms: readonly Term[];
}

/** What each term asks of a page, what it says when the page falls short, and the remedy. */
const words: Readonly<Record<TermKey, readonly [is: string, isNot: string, todo: string]>> = {
  clear: [
    "accessible, clear and transparent",
    "is declared as not accessible, clear and transparent",
    "Publish it where people find it, in words that leave nothing open",
  ],
  withoutRequest: [
    "open without a request",
    "is given only to those who ask for it",
    "Publish it so that nobody has to ask first",
  ],
  english: ["in English", "is not in English", "Publish it in English as well"],
  free: ["free of charge", "costs something to read", "Make it free of charge"],
  withoutPersonalInformation: [
    "open without giving personal information",
    "is shown only to those who give personal information",
    "Publish it without a log-in or form that asks who the reader is",
  ],
  plainLanguage: [
    "plain to a reader without technical knowledge",
    "needs technical knowledge to understand",
    "Write it so that a reader without technical knowledge understands it",
  ],
};

/** The terms of Schedule 1 paragraph 2(3), for information on reporting. */
export const reportingTerms: readonly Term[] = [
  { key: "clear", item: "Schedule 1 paragraph 2(3)" },
  { key: "withoutRequest", item: "Schedule 1 paragraph 2(3)(a)" },
  { key: "english", item: "Schedule 1 paragraph 2(3)(b)" },
  { key: "free", item: "Schedule 1 paragraph 2(3)(c)" },
  { key: "withoutPersonalInformation", item: "Schedule 1 paragraph 2(3)(d)" },
];

/** The terms of Schedule 1 paragraph 3(4), for information on the support period. */
export const supportTerms: readonly Term[] = [
  { key: "clear", item: "Schedule 1 paragraph 3(4)" },
  { key: "withoutRequest", item: "Schedule 1 paragraph 3(4)(a)" },
  { key: "english", item: "Schedule 1 paragraph 3(4)(b)" },
  { key: "free", item: "Schedule 1 paragraph 3(4)(c)" },
  { key: "withoutPersonalInformation", item: "Schedule 1 paragraph 3(4)(d)" },
  { key: "plainLanguage", item: "Schedule 1 paragraph 3(4)(e)" },
];

/** The same terms, resting on one paragraph of Schedule 2. */
export function restingOn(terms: readonly Term[], item: PstiItemId): readonly Term[] {
  return terms.map(({ key }) => ({ key, item }));
}

/** Says whether something is declared as published on every one of its terms. */
export function isPublished(publication: Publication | undefined, terms: readonly Term[]): boolean {
  if (publication === undefined || typeof publication === "string") return false;
  return terms.every(({ key }) => publication[key] === true);
}

/** Reports where a publication is not declared, falls short of its terms, or is not there yet. */
export function checkPublication(
  subject: PstiSubject,
  publication: Publication | undefined,
  duty: PublicationDuty,
  report: Report,
  context: RuleContext,
): void {
  const { at, information } = duty;
  if (publication === undefined) {
    report.missing(at, {
      what: `It is not declared where ${information} is published.`,
      todo: "Publish it on a page that everybody can open, and give the address under published.",
      cites: duty.duty,
    });
    return;
  }
  if (typeof publication === "object") {
    checkStart(subject, publication.since, duty, report, context);
    for (const { key, item } of duty.terms.filter((term) => publication[term.key] === false)) {
      const [, isNot, todo] = words[key];
      const what = `The page about ${information} ${isNot}.`;
      report.at([...at, key], {
        what,
        todo: `${todo}, then set ${key} to true.`,
        cites: [psti(item)],
      });
    }
  }
  askForTerms(publication, duty, report, context);
}

function checkStart(
  subject: PstiSubject,
  since: string | undefined,
  { at, information, duty }: PublicationDuty,
  report: Report,
  { today }: RuleContext,
): void {
  if (since === undefined || since <= today || isOnSale(subject, today) !== "true") return;
  report.at([...at, "since"], {
    what: `The page about ${information} is to be published only on ${since}, and the product is already on sale.`,
    todo: "Publish it now, or correct the date.",
    cites: duty,
  });
}

function askForTerms(
  publication: Publication,
  { at, information, duty, terms }: PublicationDuty,
  report: Report,
  { unreadable }: RuleContext,
): void {
  const declared = typeof publication === "string" ? { at: publication } : publication;
  const open = terms.filter(
    ({ key }) => declared[key] === undefined && !isUnreadable([...at, key], unreadable),
  );
  if (declared.at === undefined) {
    report.missing([...at, "at"], {
      what: `It is not declared at which address ${information} is published.`,
      todo: "Give the address of the page under at.",
      cites: duty,
    });
  }
  if (open.length === 0) return;
  report.at(at, {
    level: "info",
    question: true,
    part: typeof publication === "string" ? "value" : "key",
    what: `Is the page about ${information} ${listOf(open.map(({ key }) => words[key][0]))}? Nothing here says so.`,
    todo: `Look at the page as a stranger would, and answer true or false under published: ${listOf(open.map(({ key }) => key))}.`,
    cites: [...new Set(open.map(({ item }) => item))].map(psti),
  });
}
