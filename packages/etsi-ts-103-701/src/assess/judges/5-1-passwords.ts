import { hasNoFactor, isForMachines, isForUsers, usesPassword } from "../authentication.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { weakest } from "../reading.js";
import { fails, passes, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";

const factor = "authenticationFactor";
const generation = "passwordGenerationMechanism";

/** A password that the user does not define is unique per device, if it is used after set-up. */
function uniqueness(entry: Entry): EntryRuling {
  const password = usesPassword(entry);
  const defined = entry.flag(factor, "userDefined");
  if (password?.value === false || defined?.value === true) return undefined;
  if (password === undefined && hasNoFactor(entry)) return undefined;
  if (entry.flag(factor, "usedOnlyInFactoryDefault")?.value) return undefined;
  const own = { entry: entry.pointer, looked: lookedAt(entry, [factor, generation]) };
  const unique = entry.flag(generation, "uniquePerDevice") ?? entry.flag(factor, "uniquePerDevice");
  const origin = weakest([password, unique]);
  if (unique?.value === false) {
    return fails({
      ...own,
      ...saidOf(unique),
      origin,
      because: `${entry.label} uses a password that several devices share.`,
      todo: "Give each device a password of its own, or let the user define it before first use.",
    });
  }
  if (password === undefined || defined === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(factor),
      because: `${entry.label} does not say ${password === undefined ? "whether it uses a password" : "who defines the password"}.`,
      todo: `Declare under ${factor} of ${entry.label}: type, userDefined.`,
    });
  }
  if (unique === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(generation),
      because: `${entry.label} uses a password that the user does not define, and does not say that it is unique per device.`,
      todo: `Say how the password of ${entry.label} is generated and whether it is unique per device (uniquePerDevice).`,
    });
  }
  const because = `The password of ${entry.label} is unique per device.`;
  return passes({ ...own, ...saidOf(unique), origin, because });
}

/** Machines do not authenticate each other by passwords. */
function machinesWithoutPassword(entry: Entry): EntryRuling {
  const between = isForMachines(entry);
  if (between === false || hasNoFactor(entry)) return undefined;
  if (entry.isBlank(factor)) return notSaid(entry, factor, ["description", factor]);
  const own = { entry: entry.pointer, looked: lookedAt(entry, ["description", factor]) };
  const password = usesPassword(entry);
  if (password?.value === false) {
    const because = `${entry.label} uses no password.`;
    return passes({ ...own, ...saidOf(password), because });
  }
  if (between === undefined || password === undefined) {
    const missing = between === undefined ? "usedForMachineToMachine" : "type";
    return staysOpen({
      ...own,
      at: entry.nearest(between === undefined ? "description" : factor),
      because: `${entry.label} does not say ${between === undefined ? "whether it authenticates machines to each other" : "what kind of factor it uses"}.`,
      todo: `Declare under ${between === undefined ? "description" : factor} of ${entry.label}: ${missing}.`,
    });
  }
  const type = entry.choice(factor, "type");
  const because = `${entry.label} authenticates machines to each other by a password.`;
  if (type === undefined) {
    const question = `Does ${entry.label} let one machine authenticate to another by a password?`;
    return raisesConcern({ ...own, ...saidOf(password), because, question });
  }
  return fails({
    ...own,
    ...saidOf(password),
    origin: weakest([type, entry.flag("description", "usedForMachineToMachine")]),
    because,
    todo: "Use a key, a token or a certificate of each machine in place of the password.",
  });
}

const aboutUniqueness =
  "Decided by who defines a password (userDefined) and whether it is unique per device (uniquePerDevice).";

/** The units on whose password a password is. */
export const passwords: Judges = {
  "5.1-1-1 a": {
    disposition: "decided",
    about: aboutUniqueness,
    judge: forEach("AuthMech", uniqueness),
  },
  "5.1-2A-1 a": {
    disposition: "decided",
    about:
      "Decided by whether a mechanism authenticates machines to each other (usedForMachineToMachine) and by its kind of factor (type).",
    judge: forEach("AuthMech", machinesWithoutPassword),
  },
};

/** Those of V1.1.1 that changed: it asks of users only. */
export const passwords111: Judges<"1.1.1"> = {
  "5.1-1-1 a": {
    disposition: "decided",
    about: aboutUniqueness,
    judge: forEach("AuthMech", (entry) => (isForUsers(entry) ? uniqueness(entry) : undefined)),
  },
};
