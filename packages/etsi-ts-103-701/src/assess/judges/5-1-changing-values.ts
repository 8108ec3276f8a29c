import { hasNoFactor, isForUsers } from "../authentication.js";
import { decideByFlag } from "../decide.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judges, nameOf, notSaid, tableMissing } from "../judge.js";
import { unchangeable } from "../prose/patterns/auth-mech.js";
import { unfinished } from "../prose/patterns/documentation-signs.js";
import { readBy } from "../prose/read-facet.js";
import type { Reading } from "../reading.js";
import { fails, staysOpen } from "../ruling.js";
import { saidNone } from "../said.js";
import { suspect } from "../suspect.js";

const factor = "authenticationFactor";
const documentation = "documentationOfChangeMechanisms";

const concernsUsers = (entry: Entry) => isForUsers(entry) && !hasNoFactor(entry);

function canBeChanged(entry: Entry, desk: Desk): EntryRuling {
  if (!concernsUsers(entry)) return undefined;
  if (entry.isBlank(factor)) return notSaid(entry, factor, ["description", factor]);
  return decideByFlag(
    entry,
    entry.flag(factor, "changeable") ?? deniedElsewhere(entry),
    {
      fields: [factor, "description"],
      yes: (label) => `User or administrator can change the value of ${label}.`,
      no: (label) => `The value of ${label} cannot be changed.`,
      remedy: "Let user or administrator change the value.",
      unknown: (label) => `${label} does not say whether its value can be changed.`,
      declare: "changeable",
    },
    desk,
  );
}

/** Where another field says that the value cannot be changed. */
function deniedElsewhere(entry: Entry): Reading<boolean> | undefined {
  return ["defaultStatus", "passwordGenerationMechanism", "description"]
    .map((field) => readBy(entry.prose(field), unchangeable))
    .find((found) => found?.value === false);
}

/** The documentation has to explain the change of each mechanism for users. */
function isExplained(entry: Entry, desk: Desk): EntryRuling {
  if (!concernsUsers(entry)) return undefined;
  const [info] = desk.entries("UserInfo");
  if (info === undefined) return tableMissing(desk, "UserInfo");
  const looked = [entry.at("description"), info.at(documentation)];
  const own = { entry: entry.pointer, looked };
  if (info.isBlank(documentation)) return { ...notSaid(info, documentation), ...own };
  const name = nameOf(info, documentation);
  const none = saidNone(info, documentation);
  if (none) {
    return fails({
      ...own,
      ...none,
      because: `${name} says that there is none, and ${entry.label} is for users.`,
      todo: `Explain to users how to change the value of ${entry.label}, and say where.`,
    });
  }
  const question = `Does ${name} explain the change of ${entry.label} so that a user with little technical knowledge understands it?`;
  const missing = suspect(info, documentation, unfinished, () => ({
    because: `${name} is not at hand for everybody who uses the device.`,
    question: "Where do users find today how to change values?",
  }));
  if (missing) return { ...missing, ...own };
  if (info.has(documentation, "covers", entry.label)?.value === false) {
    return fails({
      ...own,
      at: `${info.at(documentation)}/covers`,
      origin: "declared",
      because: `${name} does not cover ${entry.label}.`,
      todo: `Explain the change of ${entry.label} too, and add it under covers.`,
    });
  }
  return staysOpen({
    ...own,
    at: info.at(documentation),
    because: `A person has to judge whether ${name} explains the change of ${entry.label}.`,
    question,
  });
}

/** The units on changing the values of authentication. */
export const changingValues: Judges = {
  "5.1-4-1 a": {
    disposition: "decided",
    about: "Decided by whether user or administrator can change the value (changeable).",
    judge: forEach("AuthMech", canBeChanged),
  },
  "5.1-4-1 b": {
    disposition: "pre-checked",
    about:
      "Fails where the documentation is said not to be there or is declared to leave a mechanism out (covers). Whether it is simple enough is a question.",
    judge: forEach("AuthMech", isExplained),
  },
};
