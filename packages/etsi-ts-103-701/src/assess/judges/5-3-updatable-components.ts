import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import {
  type EntryRuling,
  forEach,
  type Judges,
  lookedAt,
  notSaid,
  tableMissing,
} from "../judge.js";
import { unwilling } from "../prose/patterns/soft-comp.js";
import { technicianOnly } from "../prose/patterns/upd-mech-signs.js";
import { weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { simpleWay, throughUpdates } from "../updates.js";

const field = "updateMechanism";

/** A component without an update mechanism needs a reason, of the kinds that an edition accepts. */
function hasReason(accepted: readonly string[]): (entry: Entry, desk: Desk) => EntryRuling {
  return (entry, desk) => {
    const references = entry.references(field);
    if (references.good.length > 0) return undefined;
    const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
    const [dangling] = references.dangling;
    if (dangling) {
      return staysOpen({
        ...own,
        ...saidOf(dangling),
        because: `${entry.label} refers to ${dangling.id}, which is not there.`,
        todo: `Write ${dangling.id} in table 7, or correct the reference.`,
      });
    }
    if (references.all.length > 0 && !desk.has("UpdMech")) return tableMissing(desk, "UpdMech");
    const reason = entry.choice(field, "reasonForNone");
    if (reason && accepted.includes(reason.value)) {
      const because = `${entry.label} has no update mechanism, for a reason of ${reason.value}.`;
      return passes({ ...own, ...saidOf(reason), because });
    }
    if (reason?.origin === "declared") return withoutReason(entry, { ...own, ...saidOf(reason) });
    return readReason(entry, accepted);
  };
}

function readReason(entry: Entry, accepted: readonly string[]): Ruling {
  const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
  const text = entry.text(field).trim();
  const isList = Array.isArray(entry.content(field));
  if (isList || (saidNone(entry, field) && text.length <= 20)) {
    return withoutReason(entry, {
      ...own,
      at: entry.at(field),
      origin: isList ? "declared" : "read",
    });
  }
  if (entry.isBlank(field)) return notSaid(entry, field);
  const kinds = accepted.length > 1 ? "practicability or security" : "security";
  const question = `Is ${entry.label} left without updates for a reason of ${kinds}, for instance as a root of trust that nothing may change?`;
  const refusal = entry.says(field, unwilling);
  if (refusal) {
    const because = `${entry.label} has no update mechanism, and the reason given is not one of ${kinds}.`;
    return raisesConcern({ ...own, ...saidOf(refusal), because, question });
  }
  return staysOpen({
    ...own,
    at: entry.at(field),
    because: `${entry.label} refers to no update mechanism; a person has to judge the reason.`,
    todo: `Declare under ${field} of ${entry.label}: reasonForNone.`,
    question,
  });
}

function withoutReason(
  entry: Entry,
  own: Pick<Ruling, "at" | "entry" | "looked" | "origin" | "quote">,
): Ruling {
  return fails({
    ...own,
    because: `${entry.label} has no update mechanism and no valid reason for it.`,
    todo: `Give ${entry.label} an update mechanism, or say why it must not be changed.`,
  });
}

/** A component has at least one mechanism that is simple for the user. */
function isSimple(entry: Entry, mechanisms: readonly Entry[]): EntryRuling {
  const looked = [
    entry.at(field),
    ...mechanisms.map((mechanism) => mechanism.at("initiationAndInteraction")),
  ];
  const own = { entry: entry.pointer, looked };
  const references = entry.references(field);
  const simple = mechanisms.find((mechanism) => simpleWay(mechanism)?.value);
  if (simple) {
    const origin = weakest([simpleWay(simple)]);
    const because = `${entry.label} can be updated by ${simple.label}, which is simple for the user.`;
    return passes({ ...own, at: entry.at(field), origin, because });
  }
  const names = mechanisms.map(({ label }) => label).join(" and ");
  const question = `Is updating ${entry.label} by ${names} as simple for a user as a click in a web page?`;
  const hard = mechanisms.every((one) => one.says("initiationAndInteraction", technicianOnly));
  const reference = references.all[0];
  if (hard && reference) {
    return raisesConcern({
      ...own,
      ...saidOf(reference),
      origin: "read",
      because: `${entry.label} can be updated by ${names} only, which takes tools that users do not have.`,
      question,
    });
  }
  return staysOpen({
    ...own,
    at: entry.at(field),
    because: `Nothing is said that makes updating ${entry.label} by ${names} simple for a user.`,
    todo: `Declare under initiationAndInteraction of ${names}: automatic, initiation.`,
    question,
  });
}

const simplicity = {
  disposition: "decided",
  about:
    "Decided by how the update mechanisms of a component are started (automatic, initiation). Other ways are for a person to compare.",
  judge: forEach("SoftComp", (entry) =>
    throughUpdates(entry, (mechanisms) => isSimple(entry, mechanisms)),
  ),
} as const;

/** The units on what can be updated, and how simply. */
export const updatableComponents: Judges = {
  "5.3-1-1 a": {
    disposition: "decided",
    about:
      "Decided by the reason of components without an update mechanism (reasonForNone); only security counts.",
    judge: forEach("SoftComp", hasReason(["security"])),
  },
  "5.3-3-1 a": simplicity,
};

/** Those of V1.1.1 that changed: reasons of practicability count too. */
export const updatableComponents111: Judges<"1.1.1"> = {
  "5.3-1-1 a": {
    disposition: "decided",
    about:
      "Decided by the reason of components without an update mechanism (reasonForNone); practicability and security count.",
    judge: forEach("SoftComp", hasReason(["practicability", "security"])),
  },
};
