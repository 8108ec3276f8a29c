import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judges, lookedAt } from "../judge.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidNone, saidOf, speakerOf } from "../said.js";
import { isLocal } from "../updates.js";
import { automaticOnly, identify } from "./5-3-automation.js";

const configuration = "configuration";

/** What the user can do with something, and whether every way or one of them is needed. */
interface Control {
  readonly facet: "userControl" | "noticeControl";
  readonly ways: readonly string[];
  readonly need: "every" | "one";
  /** What is controlled: `notices`. */
  readonly what: string;
}

/** Judges what the user can do with something. */
export function controlled(entry: Entry, desk: Desk, control: Control): Ruling {
  const { facet, ways, need, what } = control;
  const own = { entry: entry.pointer, looked: lookedAt(entry, [configuration]) };
  const found = ways.map((way) => ({ way, held: entry.has(configuration, facet, way) }));
  const held = found.filter((one) => one.held?.value === true);
  const denied = found.filter((one) => one.held?.value === false);
  const enough = need === "every" ? held.length === ways.length : held.length > 0;
  if (enough) {
    const [first] = held;
    return passes({
      ...own,
      ...saidOf(first?.held as Reading<boolean>),
      origin: weakest(held.map((one) => one.held)),
      because: `The user can ${held.map(({ way }) => way).join(", ")} ${what} by ${entry.label}.`,
    });
  }
  const lost = need === "every" ? denied.length > 0 : denied.length === ways.length;
  const first = denied[0]?.held;
  if (lost && first) {
    return fails({
      ...own,
      ...saidOf(first),
      because: `${speakerOf(entry, first.at, desk)} does not let the user ${denied.map(({ way }) => way).join(" or ")} ${what}.`,
      todo: `Let the user ${ways.join(need === "every" ? " and " : " or ")} it.`,
    });
  }
  const open = found.filter((one) => one.held === undefined).map(({ way }) => way);
  return staysOpen({
    ...own,
    at: entry.nearest(configuration),
    because: `${entry.label} does not say whether the user can ${open.join(", ")} ${what}.`,
    todo: `Declare under ${configuration} of ${entry.label}: ${facet}.`,
  });
}

/** Control over automatic installation. */
export function installationControlled(
  ways: readonly string[],
  need: "every" | "one",
): (entry: Entry, desk: Desk) => EntryRuling {
  return automaticOnly((entry, desk) =>
    controlled(entry, desk, {
      facet: "userControl",
      ways,
      need,
      what: "automatic installation",
    }),
  );
}

/** Control over notices, of the mechanisms that give any. */
export function noticesControlled(
  ways: readonly string[],
  need: "every" | "one",
): (entry: Entry, desk: Desk) => EntryRuling {
  return (entry, desk) => {
    const given = entry.flag("userNotification", "given");
    if (given?.value === false) return undefined;
    if (given === undefined && saidNone(entry, "userNotification") && isLocal(entry))
      return undefined;
    if (given === undefined) return noticesUnknown(entry);
    return controlled(entry, desk, {
      facet: "noticeControl",
      ways,
      need,
      what: "notices",
    });
  };
}

/** Nothing says whether users are told. */
export function noticesUnknown(entry: Entry): Ruling {
  return staysOpen({
    at: entry.nearest("userNotification"),
    entry: entry.pointer,
    looked: lookedAt(entry, ["userNotification", configuration]),
    because: `${entry.label} does not say whether users are told of updates.`,
    todo: `Declare under userNotification of ${entry.label}: given.`,
  });
}

/** The units on what users can set about updates. */
export const userControl: Judges = {
  "5.3-6A-1 a": identify,
  "5.3-6A-1 b": {
    disposition: "decided",
    about:
      "Decided by what the user can do with automatic installation (userControl): enable, disable and postpone it.",
    judge: forEach("UpdMech", installationControlled(["enable", "disable", "postpone"], "every")),
  },
  "5.3-6B-1 a": {
    disposition: "decided",
    about: "Decided by what the user can do with notices (noticeControl): enable and disable them.",
    judge: forEach("UpdMech", noticesControlled(["enable", "disable"], "every")),
  },
};
