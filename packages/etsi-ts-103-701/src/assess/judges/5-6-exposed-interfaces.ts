import { unsaid } from "../concern.js";
import type { Entry } from "../entry.js";
import { isDisabled, stateOf, typeOf } from "../interface-state.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  notSaid,
} from "../judge.js";
import { lyingOpen } from "../prose/patterns/interface-signs.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";

const described = "description";
const protection = "protection";

/** Something is open because it is not said whether exposure is needed. */
function exposureUnclear(entry: Entry): Ruling {
  if (entry.isBlank(described)) return notSaid(entry, described);
  return staysOpen({
    at: entry.at(described),
    entry: entry.pointer,
    because: `${entry.label} does not say whether its exposure is needed never, intermittently or permanently.`,
    todo: `Declare under description of ${entry.label}: exposure.`,
    question: `Is the exposure of ${entry.label} needed never, intermittently or permanently?`,
    looked: lookedAt(entry, [described]),
  });
}

function isProtected(entry: Entry): EntryRuling {
  const exposure = entry.choice(described, "exposure");
  if (exposure === undefined) return exposureUnclear(entry);
  if (exposure.value !== "never") return undefined;
  const fields = [described, protection];
  if (entry.isBlank(protection)) return notSaid(entry, protection, fields);
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const means = ["casing", "physical-protection"].map((one) => entry.has(protection, "means", one));
  const covered = means.find((one) => one?.value);
  const origin = weakest([exposure, ...means]);
  if (covered) {
    return passes({
      ...own,
      at: covered.at,
      origin,
      because: `${entry.label} is protected by casing or similar.`,
    });
  }
  const todo = `Keep ${entry.label} inside the casing or behind something similar.`;
  const denied = means.find((one) => one?.value === false);
  const because = `${entry.label} needs no exposure, and neither casing nor anything similar protects it.`;
  const none = saidNone(entry, protection);
  if (none) return fails({ ...own, ...none, because, todo });
  if (denied?.origin === "declared")
    return fails({ ...own, ...saidOf(denied), origin, because, todo });
  const open = entry.says(protection, lyingOpen);
  const question = `What keeps others from reaching ${entry.label}, which nobody needs in use?`;
  if (open) return raisesConcern({ ...own, ...saidOf(open), because, question });
  return askOf(entry, fields, `Does the casing or something similar protect ${entry.label}?`);
}

const whetherAir = { field: "type", facet: "types", what: "whether it is an air interface" };

/** An interface that needs no exposure is disabled. */
function isDisabledWhere(
  concerns: (entry: Entry, exposure: Reading<string>) => Reading<boolean> | boolean | undefined,
  because: (label: string) => string,
): (entry: Entry) => EntryRuling {
  return (entry) => {
    const exposure = entry.choice(described, "exposure");
    if (exposure === undefined) return exposureUnclear(entry);
    const concerned = concerns(entry, exposure);
    if (concerned === undefined) return unsaid(entry, whetherAir);
    if (concerned === false || (concerned !== true && !concerned.value)) return undefined;
    const state = stateOf(entry);
    const own = { entry: entry.pointer, looked: lookedAt(entry, [described, "status"]) };
    if (state === undefined) {
      if (entry.isBlank("status")) return notSaid(entry, "status", [described, "status"]);
      return staysOpen({
        ...own,
        at: entry.at("status"),
        because: `${entry.label} does not say whether it is enabled.`,
        todo: `Declare under status of ${entry.label}: state.`,
      });
    }
    const said = { ...own, ...saidOf(state), origin: weakest([exposure, state]) };
    if (isDisabled(state)) return passes({ ...said, because: `${entry.label} is disabled.` });
    return fails({
      ...said,
      because: because(entry.label),
      todo: `Disable ${entry.label} where it is not needed.`,
    });
  };
}

const neverNeeded = (label: string) => `${label} needs no exposure and is enabled.`;

/** The units on interfaces that need no exposure. */
export const exposedInterfaces: Judges = {
  "5.6-3-1 a": {
    disposition: "pre-checked",
    about:
      "Decided by exposure and the means of protection; what lies open raises a concern. Whether other means suffice is a question.",
    judge: forEach("PhyIntf", isProtected),
  },
  "5.6-3-1 b": {
    disposition: "decided",
    about: "Decided by exposure and state.",
    judge: forEach(
      "PhyIntf",
      isDisabledWhere((_entry, { value }) => value === "never", neverNeeded),
    ),
  },
};

const air: Judge = {
  disposition: "decided",
  about: "Decided by exposure and state of each air interface.",
  judge: forEach(
    "PhyIntf",
    isDisabledWhere((entry, { value }) => value === "never" && typeOf(entry, "air"), neverNeeded),
  ),
};

const atTimes: Judge = {
  disposition: "decided",
  about: "Decided by exposure and state of each interface that is not needed permanently.",
  judge: forEach(
    "PhyIntf",
    isDisabledWhere(
      (_entry, { value }) => value === "intermittent",
      (label) => `${label} is needed at times only and stays enabled.`,
    ),
  ),
};

/** The units that V1.1.1 has on one table of interfaces. */
export const exposedInterfaces111: Judges<"1.1.1"> = { "5.6-3-1 b": air, "5.6-3-1 c": atTimes };
