import { defineRule, type Report } from "@bollard/model";
import { placeOf } from "../../place-of.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Claim } from "../../values/claims.js";
import { lengthInWords } from "../../values/length-in-words.js";
import { reportContradictions } from "../../values/report-contradictions.js";
import {
  contractClaims,
  declaredLength,
  isInitial,
  tellsOfExtensions,
} from "../../values/subjects/contract-length.js";
import { fixClaims } from "../../values/subjects/fix-claims.js";
import { periodClaims } from "../../values/subjects/period-claims.js";
import { supportPeriods } from "../../values/subjects/support-claims.js";
import { type Shortfall, shortfallOf, termsOf } from "./shortfall.js";

/** Reports periods that contradict each other, and support that ends before the contract. */
export const durationsConflict = defineRule<ProcurementDocument>({
  id: "procurement/durations-conflict",
  title: "Periods agree with each other and with the length of the contract",
  level: "warning",
  cites: [],
  why: "Where two periods differ, or support ends before the contract, what happens in between is nobody's duty.",
  resolution: "person",
  check(document, report) {
    const contracts = contractClaims(document);
    reportDeclared(document, contracts, report);
    const claims = [...contracts, ...periodClaims(document), ...fixClaims(document)];
    reportContradictions(document, claims, report);
    reportSupport(document, contracts, report);
  },
});

/**
 * The front matter comes first, so that a text that differs from it is the later place. The period of a notice
 * may hold extensions that its text tells apart, and is a few days off where it begins in the middle of a month.
 */
function reportDeclared(
  document: ProcurementDocument,
  contracts: readonly Claim[],
  report: Report,
): void {
  const { purchase, notice } = document;
  const declared = declaredLength(purchase);
  const own = contracts.filter(({ subject }) => subject.endsWith("contract"));
  const first = own.find(isInitial) ?? own[0];
  if (declared === undefined || first === undefined) return;
  const mayExtend = purchase.contract?.extension !== undefined || tellsOfExtensions(document);
  if (notice && (mayExtend || own.length > 1)) return;
  const { measure, quote, statement } = first;
  const apart = notice ? aMonth : 0;
  if (declared.hours >= measure.low - apart && declared.hours <= measure.high + apart) return;
  const isWhole = !isInitial(first) && declared.hours < measure.low;
  if (isWhole && mayExtend) return;
  const other = notice
    ? `${lengthInWords(declared.text)} by the contract period of the notice`
    : `${declared.text} in the front matter`;
  report.at(["statements", statement], {
    quote,
    what: `The contract runs for “${quote}” here and for ${other}.`,
    todo: "Decide how long the contract runs and say the same at both places.",
  });
}

/** In hours. */
const aMonth = 31 * 24;

function reportSupport(
  document: ProcurementDocument,
  contracts: readonly Claim[],
  report: Report,
): void {
  const terms = termsOf(document, contracts);
  if (terms === undefined) return;
  for (const period of supportPeriods(document)) {
    const shortfall = shortfallOf(period, terms);
    if (shortfall) reportShortfall(document, shortfall, report);
  }
}

function reportShortfall(document: ProcurementDocument, found: Shortfall, report: Report): void {
  const { support, term, isExtension } = found;
  const later = Math.max(support.statement, term.statement ?? 0);
  const atSupport = later === support.statement;
  const place = (one: number) => placeOf(document, one, later);
  const length =
    term.statement === undefined
      ? `${term.text} in the front matter`
      : `“${term.text}”${atSupport ? ` ${place(term.statement)}` : " here"}`;
  report.at(["statements", later], {
    quote: atSupport ? support.value.text : term.text,
    what: `Support of “${support.value.text}” ${atSupport ? "here" : place(support.statement)} ends before the contract, which runs for ${length}${isExtension ? " with its extensions" : ""}.`,
    todo: "Ask for support and security updates until the contract ends, with all extensions.",
    ...(isExtension && { level: "info" as const, question: true as const }),
  });
}
