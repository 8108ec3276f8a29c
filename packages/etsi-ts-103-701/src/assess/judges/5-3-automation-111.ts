import { decideByFlag } from "../decide.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judges } from "../judge.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, staysOpen } from "../ruling.js";
import { isAutomatic, throughUpdates } from "../updates.js";
import { automaticOnly } from "./5-3-automation.js";
import { installationControlled, noticesControlled, noticesUnknown } from "./5-3-user-control.js";

const checking = "updateChecking";
const configuration = "configuration";

/** Something that at least one update mechanism of each component has to be. */
interface Need {
  readonly field: string;
  /** What is needed of one mechanism, in the order asked; all have to hold. */
  readonly of: (mechanism: Entry) => readonly (Reading<boolean> | undefined)[];
  readonly concerns?: (mechanisms: readonly Entry[]) => boolean;
  /** What it is, after `a mechanism that`. */
  readonly what: string;
  readonly declare: string;
}

/** Judges whether one mechanism of each component meets a need. */
function oneMechanism({ field, of, concerns, what, declare }: Need) {
  const rule = (entry: Entry, mechanisms: readonly Entry[]): EntryRuling => {
    if (concerns?.(mechanisms) === false) return undefined;
    const looked = [entry.at("updateMechanism"), ...mechanisms.map((one) => one.at(field))];
    const own = { at: entry.at("updateMechanism"), entry: entry.pointer, looked };
    const met = mechanisms.find((one) => of(one).every((part) => part?.value === true));
    if (met) {
      const because = `${entry.label} has a mechanism that ${what}: ${met.label}.`;
      return passes({ ...own, origin: weakest(of(met)), because });
    }
    const denied = mechanisms.every((one) => of(one).some((part) => part?.value === false));
    if (denied) {
      return fails({
        ...own,
        origin: weakest(mechanisms.flatMap(of)),
        because: `${entry.label} has no mechanism that ${what}.`,
        todo: `Give ${entry.label} a mechanism that ${what}.`,
      });
    }
    return staysOpen({
      ...own,
      because: `Nothing is said of a mechanism of ${entry.label} that ${what}.`,
      todo: `Declare in table 7: ${declare}.`,
    });
  };
  return (entry: Entry) => throughUpdates(entry, (mechanisms) => rule(entry, mechanisms));
}

/** A mechanism that is automatic is on in the initialised state. */
function onByDefault(entry: Entry, desk: Desk): EntryRuling {
  return decideByFlag(
    entry,
    entry.flag(configuration, "automaticByDefault"),
    {
      fields: [configuration],
      yes: (label) => `${label} is on in the initialised state.`,
      no: (label) => `${label} is off in the initialised state.`,
      remedy: "Switch automatic updates on by default.",
      unknown: (label) => `${label} does not say whether it is on in the initialised state.`,
      declare: "automaticByDefault",
    },
    desk,
  );
}

function noticesOnByDefault(entry: Entry, desk: Desk): EntryRuling {
  const given = entry.flag("userNotification", "given");
  if (given?.value === false) return undefined;
  if (given === undefined) return noticesUnknown(entry);
  return decideByFlag(
    entry,
    entry.flag(configuration, "noticesByDefault"),
    {
      fields: [configuration, "userNotification"],
      yes: (label) => `Notices by ${label} are on in the initialised state.`,
      no: (label) => `Notices by ${label} are off in the initialised state.`,
      remedy: "Switch update notices on by default.",
      unknown: (label) =>
        `${label} does not say whether its notices are on in the initialised state.`,
      declare: "noticesByDefault",
    },
    desk,
  );
}

const ways = ["enable", "disable", "postpone"];

/** The units of V1.1.1 on automatic updates, checking and control, which changed or were dropped. */
export const automation111: Judges<"1.1.1"> = {
  "5.3-4-1 a": {
    disposition: "decided",
    about:
      "Decided by whether one mechanism of each component checks and installs without user interaction (automatic, in both fields).",
    judge: forEach(
      "SoftComp",
      oneMechanism({
        field: checking,
        of: (one) => [isAutomatic(one), one.flag(checking, "automatic")],
        what: "checks and installs without user interaction",
        declare: "automatic under initiationAndInteraction and updateChecking",
      }),
    ),
  },
  "5.3-4-1 b": {
    disposition: "decided",
    about:
      "Decided by whether one automatic mechanism of each component is on by default (automaticByDefault), where automation can be configured (automatable).",
    judge: forEach(
      "SoftComp",
      oneMechanism({
        field: configuration,
        of: (one) => [isAutomatic(one), one.flag(configuration, "automaticByDefault")],
        concerns: (mechanisms) =>
          mechanisms.some((one) => one.flag(configuration, "automatable")?.value !== false),
        what: "is automatic and on by default",
        declare:
          "automatic under initiationAndInteraction, automatable and automaticByDefault under configuration",
      }),
    ),
  },
  "5.3-5-1 a": {
    disposition: "decided",
    about:
      "Decided by whether the device itself asks after set-up and at intervals (triggeredBy, afterInitialisation, periodic).",
    judge: forEach(
      "SoftComp",
      oneMechanism({
        field: checking,
        of: (one) => [
          one.has(checking, "triggeredBy", "dut"),
          one.flag(checking, "afterInitialisation"),
          one.flag(checking, "periodic"),
        ],
        what: "asks for updates by itself after set-up and at intervals",
        declare: "triggeredBy, afterInitialisation and periodic under updateChecking",
      }),
    ),
  },
  "5.3-6-1 b": {
    disposition: "decided",
    about:
      "Decided by what the user can do with automatic installation (userControl): enable, disable or postpone it.",
    judge: forEach("UpdMech", installationControlled(ways, "one")),
  },
  "5.3-6-1 c": {
    disposition: "decided",
    about: "Decided by whether automatic updates are on by default (automaticByDefault).",
    judge: forEach("UpdMech", automaticOnly(onByDefault)),
  },
  "5.3-6-1 d": {
    disposition: "decided",
    about:
      "Decided by what the user can do with notices (noticeControl): enable, disable or postpone them.",
    judge: forEach("UpdMech", noticesControlled(ways, "one")),
  },
  "5.3-6-1 e": {
    disposition: "decided",
    about: "Decided by whether notices are on by default (noticesByDefault).",
    judge: forEach("UpdMech", noticesOnByDefault),
  },
};
