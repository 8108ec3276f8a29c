import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  notSaid,
} from "../judge.js";
import { isOff, networkReach } from "../network-reach.js";
import {
  neededForOperation,
  openDebugAccess,
  saidIrrelevant,
  saidRelevant,
  tellingInformation,
} from "../prose/patterns/interface-signs.js";
import { webOverHttp } from "../prose/patterns/sec-com-mech.js";
import { openInTransit } from "../prose/patterns/sec-param-signs.js";
import { passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";
import { type Suspect, suspectsOr } from "../suspect.js";

const field = "disclosedInformation";

/** Judges what an interface that a network reaches discloses. */
function disclosed(rule: (entry: Entry) => EntryRuling): Judge["judge"] {
  return forEach("LogIntf", (entry: Entry, desk: Desk) => {
    const reach =
      desk.edition === "1.1.1" ? entry.has("type", "types", "network") : networkReach(entry, desk);
    if (reach?.value === false || isOff(entry)) return undefined;
    if (reach === undefined) return reachUnclear(entry, desk);
    if (entry.isBlank(field)) return notSaid(entry, field);
    return rule(entry);
  });
}

function reachUnclear(entry: Entry, desk: Desk): Ruling {
  const [where, facet] = desk.edition === "1.1.1" ? ["type", "types"] : ["access", "network"];
  return staysOpen({
    at: entry.nearest(where),
    entry: entry.pointer,
    because: `${entry.label} does not say whether a network reaches it.`,
    todo: `Declare under ${where} of ${entry.label}: ${facet}.`,
    question: `Does a network reach ${entry.label}?`,
    looked: lookedAt(entry, [where, field]),
  });
}

const irrelevant: readonly Suspect[] = [
  {
    fields: ["description"],
    signs: webOverHttp,
    because: (label) =>
      `${label} is served over plain HTTP, so that everybody on the way reads along.`,
    question: (label) => `Is nothing that passes through ${label} security-relevant or personal?`,
  },
  {
    fields: [field],
    signs: openInTransit,
    because: (label) =>
      `${label} can send its data in clear text, so that everybody on the way reads it.`,
    question: (label) =>
      `Is nothing that ${label} sends in clear text security-relevant or personal?`,
  },
];

function reallyIrrelevant(entry: Entry): EntryRuling {
  return suspectsOr(entry, irrelevant, () => {
    const telling = entry.says(field, tellingInformation);
    if (telling && !entry.says(field, saidRelevant)) {
      const calm = entry.says(field, saidIrrelevant);
      const words = (telling.quote ?? "").replaceAll(/\s+/g, " ");
      return raisesConcern({
        ...saidOf(telling),
        entry: entry.pointer,
        looked: lookedAt(entry, [field]),
        because: `${entry.label} discloses something that helps an attacker${calm ? " and calls it not security-relevant" : ", and does not mark it as security-relevant"}: “${words}”.`,
        question: `Why is what ${entry.label} discloses to everybody not security-relevant?`,
      });
    }
    if (!telling && entry.saysNone(field)) {
      return passes({
        entry: entry.pointer,
        at: entry.at(field),
        looked: lookedAt(entry, [field]),
        origin: "read",
        because: `${entry.label} discloses nothing without authentication.`,
      });
    }
    return askOf(
      entry,
      [field],
      `Is everything that ${entry.label} discloses without authentication marked as security-relevant or not, and is what is marked as not relevant really not?`,
    );
  });
}

function necessary(entry: Entry): EntryRuling {
  const relevant = entry.says(field, saidRelevant);
  const open = entry.says(field, openDebugAccess);
  if (relevant === undefined && open === undefined) {
    if (entry.saysNone(field) || entry.says(field, saidIrrelevant)) return undefined;
    return askOf(
      entry,
      [field],
      `Is anything security-relevant that ${entry.label} discloses without authentication necessary for operation?`,
    );
  }
  const needed = entry.says(field, neededForOperation);
  const first = open ?? relevant;
  if (needed || first === undefined) {
    return askOf(
      entry,
      [field],
      `Does the operation of the device really need ${entry.label} to disclose what is security-relevant?`,
    );
  }
  return raisesConcern({
    ...saidOf(first),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: `${entry.label} discloses security-relevant information without authentication and gives no reason.`,
    question: `Why is it necessary for operation that ${entry.label} discloses this to everybody?`,
  });
}

const units = {
  a: {
    disposition: "question",
    about:
      "A question on each interface that a network reaches. Versions, serial numbers and the like that are not marked as security-relevant, and data in clear text, raise a concern.",
    judge: disclosed(reallyIrrelevant),
  },
  b: {
    disposition: "question",
    about:
      "A question on what is security-relevant; where nothing says why it is disclosed, a concern.",
    judge: disclosed(necessary),
  },
} as const satisfies Readonly<Record<string, Judge>>;

/** The units on information that is disclosed without authentication. */
export const disclosedInformation: Judges = { "5.6-2-1 a": units.a, "5.6-2-1 b": units.b };

/** The same on the one table of interfaces of V1.1.1. */
export const disclosedInformation111: Judges<"1.1.1"> = {
  "5.6-2-1 a": units.a,
  "5.6-2-1 b": units.b,
};
