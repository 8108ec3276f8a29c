import { unsaid } from "../concern.js";
import { hiddenDebug, onDebug, openLogical, openPort, type Port } from "../debug-port.js";
import type { Entry } from "../entry.js";
import { type InterfaceState, isDebugInterface, isDisabled } from "../interface-state.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { lyingOpen, shutOffTooLate } from "../prose/patterns/interface-signs.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { opening, saidNone, saidOf } from "../said.js";

const debug = "debugInterface";
const protection = "protection";
const status = "status";
const described = "description";

function isOffEnough({ state }: Port): boolean {
  return state !== undefined && isDisabled(state) && state.value !== "while-running";
}

const unguarded = (label: string) =>
  `${label} is a debug interface, and its Protection names neither authentication or access control nor a way to disable it.`;

/** Authentication or access control; not asked where the interface is disabled. */
function isGuarded(port: Port): EntryRuling {
  const { entry, guarded } = port;
  if (entry.isBlank(protection)) return notSaid(entry, protection, [debug, protection]);
  if (guarded?.value) {
    return passes({
      entry: entry.pointer,
      looked: lookedAt(entry, [debug, protection]),
      at: guarded.at,
      origin: guarded.origin,
      because: `Authentication or access control guards ${entry.label}.`,
    });
  }
  if (isOffEnough(port)) return undefined;
  return neitherNor(port, guarded);
}

/** A mechanism that disables; not asked where the interface is guarded. */
function canBeDisabled(port: Port): EntryRuling {
  const { entry, guarded, disabling, state } = port;
  if (entry.isBlank(protection)) return notSaid(entry, protection, [debug, protection]);
  if (guarded?.value) return undefined;
  if (disabling?.value || (disabling === undefined && state && isDisabled(state))) {
    const by = disabling ?? state;
    return passes({
      entry: entry.pointer,
      looked: lookedAt(entry, [debug, protection]),
      at: by?.at ?? entry.at(protection),
      origin: "read",
      because: `There is a way to disable ${entry.label}.`,
    });
  }
  return neitherNor(port, disabling);
}

/** What both of the first units say of an interface that nothing guards and nothing disables. */
function neitherNor({ entry, disabling }: Port, missing: Reading<boolean> | undefined): Ruling {
  const open =
    entry.says(protection, shutOffTooLate) ??
    entry.says(protection, lyingOpen) ??
    opening(entry, protection);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [debug, protection]) };
  const because = disabling?.value
    ? `${entry.label} is a debug interface that nothing guards while it is enabled.`
    : unguarded(entry.label);
  const none = saidNone(entry, protection);
  if (missing?.origin === "declared" || none) {
    return fails({
      ...own,
      ...(none ?? (missing ? saidOf(missing) : { at: entry.at(protection) })),
      because,
      todo: `Disable ${entry.label} for good, or guard it with authentication or access control.`,
    });
  }
  return raisesConcern({
    ...own,
    ...saidOf(open),
    because,
    question: `What keeps somebody with the device in hand from using ${entry.label}?`,
  });
}

/**
 * Whether the last unit, or else the one before it, is on an interface: both are, where it is not said
 * how often it is needed.
 */
function isConcerned(entry: Entry, atTimes: boolean): boolean {
  const exposure = entry.choice(described, "exposure");
  return exposure === undefined || (exposure.value === "intermittent") === atTimes;
}

function isDisabledFor(atTimes: boolean): (port: Port) => EntryRuling {
  const wanted = atTimes ? "by default" : "permanently";
  return ({ entry, state, guarded }) => {
    if (guarded?.value || !isConcerned(entry, atTimes)) return undefined;
    const own = { entry: entry.pointer, looked: lookedAt(entry, [debug, described, status]) };
    if (state === undefined) {
      if (entry.isBlank(status)) return notSaid(entry, status, [debug, described, status]);
      const todo = `Declare under status of ${entry.label}: state.`;
      const because = `${entry.label} is a debug interface and does not say whether it is disabled ${wanted}.`;
      return staysOpen({ ...own, at: entry.at(status), because, todo });
    }
    const said = { ...own, ...saidOf(state), origin: weakest([state, isDebugInterface(entry)]) };
    const enough = atTimes
      ? ["disabled-permanently", "disabled-by-default"]
      : ["disabled-permanently"];
    if (enough.includes(state.value)) {
      return passes({ ...said, because: `${entry.label} is disabled ${wanted}.` });
    }
    if (atTimes && entry.choice(described, "exposure") === undefined) {
      const what = "whether it is needed at times";
      return unsaid(entry, { field: described, facet: "exposure", what });
    }
    return notDisabled(entry, state, said, wanted);
  };
}

function notDisabled(
  entry: Entry,
  state: Reading<InterfaceState>,
  said: Pick<Ruling, "entry" | "looked" | "at">,
  wanted: string,
): Ruling {
  if (state.value === "disabled") {
    return staysOpen({
      ...said,
      because: `${entry.label} is disabled, and it is not said for how long.`,
      question: `Is ${entry.label} disabled ${wanted} (state)?`,
    });
  }
  const how = state.value === "enabled" ? "enabled" : "disabled at times only";
  return fails({
    ...said,
    because: `${entry.label} is a debug interface and is ${how}, not disabled ${wanted}.`,
    todo: `Disable ${entry.label} ${wanted}, or guard it with authentication or access control.`,
  });
}

const guarded = forEach("PhyIntf", (entry) => {
  const own = onDebug(isGuarded)(entry);
  const open = isDebugInterface(entry)?.value ? (onDebug(openPort)(entry) ?? []) : [];
  const hidden = [open, hiddenDebug(entry)].flat();
  return own === undefined ? hidden : [own, hidden].flat(2);
});

const a: Judge = {
  disposition: "pre-checked",
  about:
    "Decided by the means of protection of each debug interface that is not disabled. Debug interfaces by another name, and logical ones that are open to whoever plugs in, raise a concern.",
  judge: (desk) => [...guarded(desk), ...openLogical(desk)],
};

const b: Judge = {
  disposition: "pre-checked",
  about: "Decided by the means of protection of each debug interface that nothing guards.",
  judge: forEach("PhyIntf", onDebug(canBeDisabled)),
};

const c: Judge = {
  disposition: "decided",
  about:
    "Decided by exposure and state of each debug interface that nothing guards and that is not needed intermittently.",
  judge: forEach("PhyIntf", onDebug(isDisabledFor(false))),
};

const d: Judge = {
  disposition: "decided",
  about:
    "Decided by exposure and state of each debug interface that nothing guards and that is needed intermittently.",
  judge: forEach("PhyIntf", onDebug(isDisabledFor(true))),
};

/** The units on debug interfaces. */
export const debugInterfaces: Judges = {
  "5.6-4A-1 a": a,
  "5.6-4A-1 b": b,
  "5.6-4A-1 c": c,
  "5.6-4A-1 d": d,
};

/** The same units under the ids that they have in V1.1.1, which knows no guard but disabling. */
export const debugInterfaces111: Judges<"1.1.1"> = {
  "5.6-4-1 a": { ...b, about: "Decided by the means of protection of each debug interface." },
  "5.6-4-1 b": c,
  "5.6-4-1 c": d,
};
