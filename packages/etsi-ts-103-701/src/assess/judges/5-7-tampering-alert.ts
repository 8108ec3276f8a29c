import { forBootMechanisms } from "../boot-mechanisms.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, type Judges, lookedAt, notSaid } from "../judge.js";
import {
  goesOn,
  nobodyTold,
  onlyLogged,
  recoversAlone,
  tellsSomebody,
} from "../prose/patterns/sec-boot.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { isNoneOnly, saidNone } from "../said.js";
import { type Suspect, suspectEach, suspectsOr } from "../suspect.js";

const notification = "userNotification";

function informs(entry: Entry): EntryRuling {
  if (entry.isBlank(notification)) return notSaid(entry, notification);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [notification]) };
  const none = saidNone(entry, notification);
  if (none) {
    return fails({
      ...own,
      ...none,
      because: `${entry.label} tells nobody of an unauthorised change.`,
      todo: "Alert the user or the administrator to an unauthorised change of the software, and say what happened.",
    });
  }
  const found = alertFaults(entry);
  if (found.length > 0) return found;
  return askOf(
    entry,
    [notification],
    `Does the alert of ${entry.label}, with its content, suffice to inform user or administrator?`,
  );
}

function alertFaults(entry: Entry): readonly Ruling[] {
  const silent: readonly Suspect[] = [
    {
      fields: [notification],
      signs: nobodyTold,
      because: (label) =>
        `${label} leaves user and administrator to find out about the change themselves.`,
      question: (label) =>
        `What tells user or administrator that ${label} has found an unauthorised change?`,
    },
  ];
  const alone: readonly Suspect[] = [
    {
      fields: [notification],
      signs: recoversAlone,
      because: (label) => `${label} recovers by itself, and nothing says that anybody is told.`,
      question: (label) => `Who learns, and how, that ${label} has found and undone a change?`,
    },
  ];
  const logged: readonly Suspect[] = [
    {
      fields: [notification],
      signs: onlyLogged,
      because: (label) => `${label} leaves a record that nobody is told of.`,
      question: (label) => `Who learns, and how, that ${label} has found an unauthorised change?`,
    },
  ];
  const tells = entry.says(notification, tellsSomebody) !== undefined;
  return suspectEach(entry, tells ? silent : [...silent, ...alone, ...logged]);
}

const functionality = "notificationFunctionality";

function isNeeded(entry: Entry): EntryRuling {
  if (entry.isBlank(functionality)) return notSaid(entry, functionality);
  if (isNoneOnly(entry, functionality) || hasNone(entry)) {
    if (entry.isBlank(notification)) return notSaid(entry, notification);
    if (saidNone(entry, notification)) return nobodyHears(entry);
    return passes({
      entry: entry.pointer,
      at: entry.at(functionality),
      looked: lookedAt(entry, [functionality, notification]),
      origin: "read",
      because: `${entry.label} leaves no network function available after an unauthorised change.`,
    });
  }
  const wide: readonly Suspect[] = [
    {
      fields: [functionality],
      signs: goesOn,
      because: (label) => `${label} leaves more functions available than the alert needs.`,
      question: (label) =>
        `Which of the functions that ${label} leaves available does the alert need?`,
    },
  ];
  return suspectsOr(entry, wide, () =>
    askOf(
      entry,
      [functionality, notification],
      `Does the alert of ${entry.label} need every function that stays available?`,
    ),
  );
}

/** Nothing stays available, and nobody is told either: what the alert needs is not known. */
function nobodyHears(entry: Entry): Ruling {
  return staysOpen({
    entry: entry.pointer,
    at: entry.at(functionality),
    looked: lookedAt(entry, [functionality, notification]),
    because: `${entry.label} leaves no function available after an unauthorised change, and tells nobody of one.`,
    question: `How does ${entry.label} tell of an unauthorised change, if no function stays available?`,
  });
}

function hasNone(entry: Entry): boolean {
  return /\b(?:no|not any) (?:network )?(?:functions?|functionalit(?:y|ies)|connections?|services?)\b(?=\s*(?:[.,;]|$)| (?:\w+ )?(?:stays?|remains?|available|left|active|works?|runs?)\b| (?:is|are) (?:\w+ )?(?:available|left|active|kept|offered|possible|up|needed)\b)/i.test(
    entry.text(functionality),
  );
}

/** The units on what follows an unauthorised change. */
export const tamperingAlert: Judges = {
  "5.7-2-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where nobody is told. Alerts that have to be inferred and silent recovery raise a concern; whether the content suffices is a question.",
    judge: forBootMechanisms(informs),
  },
  "5.7-2-1 b": {
    disposition: "question",
    about:
      "Passes where no function stays available; everything left available raises a concern; the rest is a question.",
    judge: forBootMechanisms(isNeeded),
  },
};
