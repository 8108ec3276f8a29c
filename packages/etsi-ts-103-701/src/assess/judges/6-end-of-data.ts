import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { goesToService } from "../personal-data.js";
import { disposal, keptForEver } from "../prose/patterns/pers-data-signs.js";
import { raisesConcern } from "../ruling.js";
import { suspect } from "../suspect.js";

const lifecycle = "lifecycle";
const named = /\b(?:associated|service|cloud|server|back-?end|account|portal|online|remote)/i;

function lasts(entry: Entry): EntryRuling {
  const question = `Is the time for which ${entry.label} is kept reasonable for its purpose?`;
  const found = suspect(entry, lifecycle, keptForEver, (sign) => ({
    because:
      sign === "no end"
        ? `${entry.label} is kept without an end.`
        : `${entry.label} is kept for a time that nobody can measure.`,
    question,
  }));
  return found ?? askOf(entry, [lifecycle, "purpose", "processingActivities"], question);
}

function ends(entry: Entry, desk: Desk): EntryRuling {
  if (entry.isBlank(lifecycle)) return notSaid(entry, lifecycle);
  const own = { at: entry.at(lifecycle), entry: entry.pointer, looked: [entry.pointer] };
  const service = goesToService(entry, desk);
  if (service?.value && !named.test(entry.text(lifecycle))) {
    return raisesConcern({
      ...own,
      origin: "read",
      because: `${entry.label} goes to an associated service, and its Lifecycle does not say how it ends there.`,
      question: `How long does the associated service keep ${entry.label}, and how is it deleted there?`,
    });
  }
  const said = entry.says(lifecycle, disposal);
  if (said === undefined && !isOfHardware(entry)) {
    return raisesConcern({
      ...own,
      looked: lookedAt(entry, [lifecycle]),
      origin: "read",
      because: `The Lifecycle of ${entry.label} does not say how the data is disposed of.`,
      question: `How is ${entry.label} deleted wherever it is stored?`,
    });
  }
  return askOf(
    entry,
    [lifecycle],
    `Does the disposal delete ${entry.label} wherever it is processed?`,
  );
}

/** What is fixed into a chip, or held in volatile memory only, is not disposed of. */
function isOfHardware(entry: Entry): boolean {
  return /\b(?:fuses?|e-?fuse|silicon|read-only|hardware|radio controller|volatile|ram)\b/i.test(
    entry.text(lifecycle),
  );
}

/** The units on duration and disposal of test scenario 6. */
export const endOfData: Judges = {
  "6-6-1 b": {
    disposition: "pre-checked",
    about:
      "A person judges the duration; software notices data without an end and without a measure.",
    judge: forEach("PersData", lasts),
  },
  "6-6-1 c": {
    disposition: "pre-checked",
    about: "A person judges the disposal; software notices places that the lifecycle leaves out.",
    judge: forEach("PersData", ends),
  },
};
