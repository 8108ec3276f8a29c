import { defineRule } from "@bollard/model";
import { placeOf } from "../../place-of.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import { contradict } from "../../values/measure.js";
import { acknowledgementClaims } from "../../values/subjects/acknowledgement-claims.js";
import { contractClaims } from "../../values/subjects/contract-length.js";
import { fixClaims } from "../../values/subjects/fix-claims.js";
import { notificationClaims } from "../../values/subjects/notification-claims.js";
import { passwordClaims } from "../../values/subjects/password-claims.js";
import { periodClaims } from "../../values/subjects/period-claims.js";
import { type Entry, indexEntries, type Mention, mentionsOf, tableEntries } from "./entries.js";
import { isAbout } from "./is-about.js";

/** Reports a value in the text that differs from the one that a table gives for the same thing. */
export const tableValueConflict = defineRule<ProcurementDocument>({
  id: "procurement/table-value-conflict",
  title: "Text and tables give one value for one thing",
  level: "warning",
  cites: [],
  why: "Where text and table give two values, the supplier measures itself by one and the buyer by the other.",
  resolution: "person",
  check(document, report) {
    const entries = indexEntries(tableEntries(document));
    if (entries.size === 0) return;
    const claimed = claimedStatements(document);
    for (const mention of mentionsOf(document)) {
      const entry = conflicting(mention, entries);
      if (entry === undefined) continue;
      if (claimed.has(mention.statement) && claimed.has(entry.statement)) continue;
      const later = mention.statement > entry.statement ? mention : entry;
      const earlier = later === mention ? entry : mention;
      report.at(["statements", later.statement], {
        quote: later.value.text,
        what: `“${later.value.text}” here and “${earlier.value.text}” ${placeOf(document, earlier.statement, later.statement)} are two values for “${entry.name}”: one in the text, one in a table.`,
        todo: "Decide which of the two counts and say the same at both places, or let the text refer to the table.",
      });
    }
  },
});

function conflicting(
  mention: Mention,
  entries: ReadonlyMap<string, readonly Entry[]>,
): Entry | undefined {
  const about = [...mention.words]
    .flatMap((word) => entries.get(word) ?? [])
    .filter((entry) => isAbout(mention, entry));
  // Two rows about the same thing say that the table knows more than the words do.
  const [entry] = about;
  if (entry === undefined || about.length > 1) return undefined;
  const bound = mention.measure.bound === "exact" ? entry.measure.bound : mention.measure.bound;
  const own = entry.measure.bound === "exact" ? bound : entry.measure.bound;
  const isOther = contradict({ ...mention.measure, bound }, { ...entry.measure, bound: own });
  return isOther ? entry : undefined;
}

/** The statements on whose values other rules report. */
function claimedStatements(document: ProcurementDocument): ReadonlySet<number> {
  const claims = [
    acknowledgementClaims,
    contractClaims,
    fixClaims,
    notificationClaims,
    passwordClaims,
    periodClaims,
  ];
  return new Set(claims.flatMap((of) => of(document).map(({ statement }) => statement)));
}
