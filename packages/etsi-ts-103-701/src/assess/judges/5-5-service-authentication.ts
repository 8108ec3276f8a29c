import { unsaid } from "../concern.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { isOff } from "../network-reach.js";
import { nobodyAsked, nobodyAuthenticated } from "../prose/patterns/soft-serv.js";
import { weakest } from "../reading.js";
import type { ReferenceRead } from "../references.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { type Check, openToAll, plainHttp, serviceChecks } from "../service-checks.js";
import {
  allowsConfiguration,
  type Concern,
  inInitialisedState,
  isRuling,
} from "../service-reach.js";
import { suspectEach } from "../suspect.js";

const description = "description";
const mechanism = "authenticationMechanism";

/** A service that a network reaches refers to a mechanism of table 1. */
function refersToMechanism(entry: Entry, concern: Concern): EntryRuling {
  const { all, good, misplaced, dangling, none } = entry.references(mechanism);
  const looked = lookedAt(entry, [description, "allowsConfiguration", mechanism]);
  const own = { entry: entry.pointer, looked };
  const references = all.map((one) => ({ ...one, value: one.id }));
  if (good.length > 0) {
    if (!isRuling(concern) && !concern.value) return undefined;
    const names = good.map(({ label }) => label).join(", ");
    const because = `${entry.label} refers to ${names}.`;
    return passes({ ...own, at: entry.at(mechanism), origin: weakest(references), because });
  }
  if (isRuling(concern)) return perhapsOpen(entry, own) ?? concern;
  if (!concern.value) return undefined;
  if (entry.isBlank(mechanism)) return notSaid(entry, mechanism, [description, mechanism]);
  return withoutMechanism(
    entry,
    { ...own, origin: concern.origin },
    misplaced[0] ?? dangling[0],
    none,
  );
}

/** A service that asks nobody who it is, where it is not said when a network reaches it. */
function perhapsOpen(entry: Entry, own: Pick<Ruling, "entry" | "looked">): Ruling | undefined {
  const words = entry.says(mechanism, nobodyAsked);
  const off = entry.option("status")?.value === "disabled" || isOff(entry);
  const network = entry.flag(description, "networkAccessible");
  if (words === undefined || off || network?.value === false) return undefined;
  return raisesConcern({
    ...own,
    ...saidOf(words),
    because: `${entry.label} asks nobody who it is.`,
    question: `Can nobody reach ${entry.label} over a network in the initialised state?`,
  });
}

/** A service that a network reaches and that refers to no mechanism of table 1. */
function withoutMechanism(
  entry: Entry,
  own: Pick<Ruling, "entry" | "looked" | "origin">,
  wrong: ReferenceRead | undefined,
  none: boolean,
): Ruling {
  const todo = `Guard ${entry.label} with authentication, describe it in table 1 and refer to it here.`;
  if (wrong) {
    const other = wrong.table === "1-AuthMech" ? undefined : wrong.table;
    const because = other
      ? `A network reaches ${entry.label}, and it refers to ${wrong.id} of ${other} instead of an authentication mechanism of table 1.`
      : `A network reaches ${entry.label}, and it refers to ${wrong.id}, which table 1 does not have.`;
    const origin = own.origin === "read" ? "read" : wrong.origin;
    return fails({ ...own, ...saidOf(wrong), origin, because, todo });
  }
  const because = `A network reaches ${entry.label}, and it refers to no authentication mechanism.`;
  const words = entry.says(mechanism, nobodyAuthenticated) ?? entry.says(mechanism, nobodyAsked);
  const said =
    saidNone(entry, mechanism) ??
    (words && saidOf(words)) ??
    (none ? { at: entry.at(mechanism) } : undefined);
  if (said) return fails({ ...own, ...said, origin: own.origin ?? "read", because, todo });
  return staysOpen({
    ...own,
    at: entry.at(mechanism),
    because: `${entry.label} describes its authentication and refers to no entry of table 1.`,
    todo,
  });
}

/** The mechanisms of table 1 that a concerned service refers to; none where it is not concerned. */
function mechanismsOf(entry: Entry, concern: Concern): readonly Entry[] {
  if (!isRuling(concern) && !concern.value) return [];
  return entry.references(mechanism).good;
}

function check(
  service: Entry,
  concern: Concern,
  { fields, question, concern: find }: Check,
): readonly Ruling[] {
  return mechanismsOf(service, concern).flatMap((target) => {
    const found = find(service, target);
    if (found.length > 0) return found;
    const open = askOf(target, fields, question(service.label, target.label));
    const looked = [service.at(mechanism), ...open.looked];
    return [{ ...open, entry: service.pointer, looked }];
  });
}

/** The same as a unit of its own, which has to know whether the service is concerned, and by what. */
function checkAlone(service: Entry, concern: Concern, one: Check): EntryRuling {
  if (isRuling(concern)) return concern;
  if (!concern.value) return undefined;
  const what = "which mechanism of table 1 guards it";
  return mechanismsOf(service, concern).length > 0
    ? check(service, concern, one)
    : unsaid(service, { field: mechanism, what });
}

function openChannel(entry: Entry, concern: Concern): readonly Ruling[] {
  return isRuling(concern) || concern.value ? suspectEach(entry, plainHttp) : [];
}

/** What a service without a reference to table 1 says of being open. */
function openAccess(entry: Entry, concern: Concern): readonly Ruling[] {
  const { good } = entry.references(mechanism);
  if (isRuling(concern) || !concern.value || good.length > 0) return [];
  return suspectEach(entry, openToAll);
}

/** Runs every unit of 5.5-4-1 on a service that allows configuration, whatever the state. */
function configures(entry: Entry): readonly Ruling[] {
  const concern = allowsConfiguration(entry);
  const own = refersToMechanism(entry, concern) ?? [];
  return [
    own,
    openAccess(entry, concern),
    openChannel(entry, concern),
    ...Object.values(serviceChecks).map((one) => check(entry, concern, one)),
  ].flat();
}

function each(rule: (entry: Entry, concern: Concern) => EntryRuling) {
  return forEach("SoftServ", (entry: Entry, _desk: Desk) => rule(entry, inInitialisedState(entry)));
}

/** The units on authentication and authorisation for services. */
export const serviceAuthentication: Judges = {
  "5.5-4-1 a": {
    disposition: "decided",
    about:
      "Decided by networkAccessibleInInitialisedState and the references to table 1. References to other tables fail.",
    judge: each(refersToMechanism),
  },
  "5.5-4-1 b": {
    disposition: "question",
    about:
      "A question on each mechanism that guards such a service; one whose factor is None raises a concern.",
    judge: each((entry, concern) => checkAlone(entry, concern, serviceChecks.b)),
  },
  "5.5-4-1 c": {
    disposition: "question",
    about:
      "A question on each mechanism that guards such a service; clear text on the way raises a concern.",
    judge: each((entry, concern) =>
      [openChannel(entry, concern), checkAlone(entry, concern, serviceChecks.c) ?? []].flat(2),
    ),
  },
  "5.5-4-1 d": {
    disposition: "question",
    about:
      "A question on each mechanism that guards such a service; all rights for everybody raise a concern.",
    judge: each((entry, concern) => checkAlone(entry, concern, serviceChecks.d)),
  },
  "5.5-5-1 a": {
    disposition: "delegated",
    about:
      "The units of 5.5-4-1 on each service that allows configuration and is reachable over a network in any state; configuration by protocols such as DHCP is left out.",
    judge: forEach("SoftServ", configures),
  },
};
