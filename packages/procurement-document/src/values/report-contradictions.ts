import type { Report } from "@bollard/model";
import { placeOf } from "../place-of.js";
import type { ProcurementDocument } from "../procurement-document.js";
import { type Claim, contradictionsAmong } from "./claims.js";

/** Reports claims that contradict an earlier one, at the later. */
export function reportContradictions(
  document: ProcurementDocument,
  claims: readonly Claim[],
  report: Report,
): void {
  for (const { earlier, later } of contradictionsAmong(claims)) {
    const place = placeOf(document, earlier.statement, later.statement);
    report.at(["statements", later.statement], {
      quote: later.quote,
      what: `“${later.quote}” here and “${earlier.quote}” ${place} are two values for ${later.subject}.`,
      todo: "Decide which of the two counts and say the same at both places.",
    });
  }
}
