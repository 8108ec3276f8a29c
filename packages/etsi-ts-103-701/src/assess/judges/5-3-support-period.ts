import type { Entry } from "../entry.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judges,
  lookedAt,
  nameOf,
  notSaid,
} from "../judge.js";
import { blankPeriod, openPeriod, unpublished } from "../prose/patterns/user-info.js";
import { fails, type Ruling, raisesConcern } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { suspect } from "../suspect.js";

const publication = "publicationOfSupportPeriod";
const period = "supportPeriod";

/** A user can find the support period, which has to be there. */
function periodIsPublished(entry: Entry): EntryRuling {
  const looked = lookedAt(entry, [publication, period]);
  const own = { entry: entry.pointer, looked };
  const question = "Can a user with little technical knowledge find and grasp the support period?";
  const found = [...openPeriods(entry), ...hiddenPublications(entry, question)];
  if (found.length > 0) return found.map((ruling) => ({ ...ruling, ...own }));
  if (entry.isBlank(publication)) return notSaid(entry, publication);
  return { ...askOf(entry, [publication], question), looked };
}

function openPeriods(entry: Entry): readonly Ruling[] {
  const name = nameOf(entry, period);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [period]) };
  const open = entry.says(period, blankPeriod) ?? entry.says(period, openPeriod);
  if (open?.value === "says no time") {
    const because = `${name} names no day and no number of years.`;
    const question = "Until when are security updates provided at least?";
    return [raisesConcern({ ...own, ...saidOf(open), because, question })];
  }
  const place = open ? saidOf(open) : saidNone(entry, period);
  if (place === undefined) return [];
  return [
    fails({
      ...own,
      ...place,
      because: `${name} is not defined, so nobody can find it.`,
      todo: "Define the support period, with its last day, and publish it.",
    }),
  ];
}

function hiddenPublications(entry: Entry, question: string): readonly Ruling[] {
  const own = { entry: entry.pointer, looked: lookedAt(entry, [publication, period]) };
  const name = nameOf(entry, publication);
  const todo = "Publish the support period where everybody can read it, and say where.";
  const none = saidNone(entry, publication);
  if (none) {
    return [fails({ ...own, ...none, because: `${name} says that there is none.`, todo })];
  }
  const restricted = entry.flag(publication, "restricted");
  if (restricted?.value) {
    const because = `${name} is not open to everybody.`;
    return [fails({ ...own, ...saidOf(restricted), because, todo })];
  }
  return [publication, period].flatMap((field) => {
    const because = `The support period is not published for the device yet, by what ${nameOf(entry, field)} says.`;
    return suspect(entry, field, unpublished, () => ({ because, question })) ?? [];
  });
}

/** The unit on the publication of the support period. */
export const supportPeriod: Judges = {
  "5.3-13-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where the period is not defined or not published for everybody (restricted). Whether users can find and grasp it is a question.",
    judge: forEach("UserInfo", periodIsPublished),
  },
};
