import { decideByFlag } from "../decide.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import {
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  tableMissing,
} from "../judge.js";
import { updMechPatterns } from "../prose/patterns/upd-mech.js";
import { automaticUpdates } from "../prose/patterns/user-dec-consent.js";
import type { Reading } from "../reading.js";
import { fails, passes, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";
import { isAutomatic } from "../updates.js";

const initiation = "initiationAndInteraction";
const configuration = "configuration";

/** A mechanism is known to be automatic, or known not to be. */
function identified(entry: Entry): EntryRuling {
  const own = { entry: entry.pointer, looked: lookedAt(entry, [initiation]) };
  const automatic = isAutomatic(entry);
  if (automatic === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(initiation),
      because: `${entry.label} does not say whether it runs without any user interaction.`,
      todo: `Declare under ${initiation} of ${entry.label}: automatic.`,
    });
  }
  const contrary = automatic.value ? manualWords(entry) : undefined;
  if (automatic.origin === "declared" && contrary) {
    return raisesConcern({
      ...own,
      ...saidOf(contrary),
      because: `${entry.label} is declared automatic, and its text asks something of the user.`,
      question: `Does ${entry.label} run without any user interaction?`,
    });
  }
  const because = `${entry.label} is ${automatic.value ? "" : "not "}automatic.`;
  return passes({ ...own, ...saidOf(automatic), because });
}

function manualWords(entry: Entry): Reading<string> | undefined {
  const patterns = updMechPatterns[`UpdMech/${initiation}/automatic`] ?? [];
  return entry.says(
    initiation,
    patterns.filter(({ value }) => value === false),
  );
}

/** Judges the mechanisms that are automatic; where that is not known, it has to be said first. */
export function automaticOnly(
  rule: (entry: Entry, desk: Desk) => EntryRuling,
): (entry: Entry, desk: Desk) => EntryRuling {
  return (entry, desk) => {
    const automatic = isAutomatic(entry);
    if (automatic === undefined) return identified(entry);
    return automatic.value ? rule(entry, desk) : undefined;
  };
}

function automatable(entry: Entry, desk: Desk): EntryRuling {
  const automatic = isAutomatic(entry);
  const flag =
    entry.flag(configuration, "automatable") ?? (automatic?.value ? automatic : undefined);
  return decideByFlag(
    entry,
    flag,
    {
      fields: [configuration, initiation],
      yes: (label) => `${label} can be automated.`,
      no: (label) => `${label} cannot be automated.`,
      remedy: "Let updates be installed automatically.",
      unknown: (label) => `${label} does not say whether it can be automated.`,
      declare: "automatable",
    },
    desk,
  );
}

/** The question for consent is among the decisions that users take. */
function consentIsAsked(entry: Entry, desk: Desk): EntryRuling {
  if (!desk.has("UserDec")) return tableMissing(desk, "UserDec");
  const decisions = desk.entries("UserDec");
  const own = {
    entry: entry.pointer,
    looked: [entry.at(initiation), ...decisions.map((one) => one.at("description"))],
  };
  const declared = decisions.flatMap(
    (one) => one.has("description", "consentTo", entry.label) ?? [],
  );
  const consent = declared.find(({ value }) => value);
  const read = decisions.map((one) => asksFor(one, entry)).find((found) => found !== undefined);
  const found = consent ?? read;
  if (found) {
    const because = `A user decision asks for consent to ${entry.label}.`;
    return passes({ ...own, ...saidOf(found), because });
  }
  const because = `No user decision asks for consent to ${entry.label}.`;
  const todo = "Ask for consent to automatic updates during set-up, and list the decision.";
  if (decisions.length === 0 || declared.length > 0) {
    return fails({ ...own, at: "/ixit/UserDec", origin: "declared", because, todo });
  }
  return raisesConcern({
    ...own,
    at: "/ixit/UserDec",
    because,
    question: `When is the user asked during set-up whether ${entry.label} may run?`,
  });
}

/** Whether a decision is about the mechanism by name, or about automatic updates. */
function asksFor(decision: Entry, mechanism: Entry): Reading<unknown> | undefined {
  for (const field of ["description", "options"]) {
    const found = decision.tells(field, automaticUpdates);
    if (found) return found;
    const [prose] = decision.prose(field);
    if (prose?.text.includes(mechanism.label)) {
      return { value: true, origin: "read", at: prose.at, quote: mechanism.label };
    }
  }
  const id = decision.data["id"];
  const named = typeof id === "string" && /auto\w*[-_. ]?updat/i.test(id);
  return named ? { value: true, origin: "read", at: decision.at("id") } : undefined;
}

function enabledByConsent(entry: Entry, desk: Desk): EntryRuling {
  return decideByFlag(
    entry,
    entry.flag(configuration, "enabledAfterConsent"),
    {
      fields: [configuration],
      yes: (label) => `${label} can be enabled once consent is given.`,
      no: (label) => `${label} cannot be enabled though consent is given.`,
      remedy: "Let the device enable automatic updates once the user agrees.",
      unknown: (label) => `${label} does not say whether it is enabled once consent is given.`,
      declare: "enabledAfterConsent",
    },
    desk,
  );
}

/** Says that automatic mechanisms have to be told apart. */
export const identify: Judge = {
  disposition: "decided",
  about: "Decided by whether a mechanism runs without any user interaction (automatic).",
  judge: forEach("UpdMech", identified),
};

/** The units on automatic updates and the consent to them. */
export const automation: Judges = {
  "5.3-4A-1 a": {
    disposition: "decided",
    about: "Decided by whether Configuration lets the mechanism be automated (automatable).",
    judge: forEach("UpdMech", automatable),
  },
  "5.3-4B-1 a": identify,
  "5.3-4B-1 b": {
    disposition: "decided",
    about:
      "Decided by a decision in table 26 that asks for consent to the mechanism (consentTo), or that is about automatic updates.",
    judge: forEach("UpdMech", automaticOnly(consentIsAsked)),
  },
  "5.3-4B-1 c": {
    disposition: "decided",
    about:
      "Decided by whether the device can enable the mechanism once consent is given (enabledAfterConsent).",
    judge: forEach("UpdMech", automaticOnly(enabledByConsent)),
  },
};
