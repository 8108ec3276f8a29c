import { unlessUnconcerned } from "../concern.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { stateOf, typeOf } from "../interface-state.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { isOff, networkReach } from "../network-reach.js";
import { openRadio } from "../prose/patterns/interface-signs.js";
import { poorReasons } from "../prose/patterns/soft-serv.js";
import type { Reading } from "../reading.js";
import { fails, type Ruling, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { type Suspect, suspectsOr } from "../suspect.js";

const needless: readonly Suspect[] = [
  {
    fields: ["description", "status"],
    signs: poorReasons,
    because: (label) =>
      `${label} is enabled, and what is said of its purpose does not justify that.`,
    question: (label) => `Which use or operation of the device needs ${label} to be enabled?`,
  },
  {
    fields: ["description", "status", "protection"],
    signs: openRadio,
    because: (label) => `${label} runs a radio network that anybody in range can join.`,
    question: (label) =>
      `What keeps strangers in range from using ${label}, and for how long is it open?`,
  },
];

/** The purpose of an enabled interface. */
function purposeOf(entry: Entry): EntryRuling {
  const fields = ["description", "status"];
  if (entry.isBlank("description")) return withoutPurpose(entry);
  return suspectsOr(entry, needless, () =>
    askOf(entry, fields, `Does the purpose of ${entry.label} justify that it is enabled?`),
  );
}

function withoutPurpose(entry: Entry): Ruling {
  const state = stateOf(entry);
  const looked = lookedAt(entry, ["description", "status"]);
  if (state?.value !== "enabled") return notSaid(entry, "description", ["description", "status"]);
  return fails({
    ...saidOf(state),
    entry: entry.pointer,
    looked,
    because: `${entry.label} is enabled, and no purpose is given that would justify it.`,
    todo: `Disable ${entry.label}, or say under Description what it is needed for.`,
  });
}

/** Something is open because a facet is not said. */
function needs(entry: Entry, field: string, facet: string, what: string): Ruling {
  if (entry.isBlank(field)) return notSaid(entry, field);
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    because: `${entry.label} does not say ${what}.`,
    todo: `Declare under ${field} of ${entry.label}: ${facet}.`,
    looked: lookedAt(entry, [field]),
  });
}

function isOfType(entry: Entry, types: readonly string[]): Reading<boolean> | undefined {
  const readings = types.map((type) => typeOf(entry, type));
  const yes = readings.find((reading) => reading?.value);
  return yes ?? (readings.includes(undefined) ? undefined : readings[0]);
}

/** A physical interface of type network; in V1.1.1, a network or logical one. */
function physical(types: readonly string[]): (entry: Entry) => EntryRuling {
  return (entry) => {
    const type = isOfType(entry, types);
    const deciding = {
      field: "type",
      facet: "types",
      what: `whether it is of type ${types.join(" or ")}`,
    };
    return unlessUnconcerned(entry, type, deciding, () => {
      const state = stateOf(entry);
      if (state === undefined) return needs(entry, "status", "state", "whether it is enabled");
      return state.value === "enabled" ? purposeOf(entry) : undefined;
    });
  };
}

function logical(entry: Entry, desk: Desk): EntryRuling {
  const network = networkReach(entry, desk);
  if (network?.value === false) return undefined;
  if (isOff(entry)) return undefined;
  if (network === undefined)
    return needs(entry, "access", "network", "whether a network reaches it");
  const state = stateOf(entry);
  if (state && state.value !== "enabled") return undefined;
  return purposeOf(entry);
}

const unjustified: readonly Suspect[] = [
  {
    fields: ["justification", "description"],
    signs: poorReasons,
    because: (label) =>
      `${label} is enabled by default, and what is said of its purpose is no reason for that.`,
    question: (label) => `Which intended use or operation needs ${label}?`,
  },
];

function isNecessary(entry: Entry): EntryRuling {
  const status = entry.option("status");
  if (status === undefined)
    return needs(entry, "status", "value", "whether it is enabled by default");
  if (status.value !== "enabled") return undefined;
  const fields = ["status", "description", "justification"];
  const none = saidNone(entry, "justification");
  if (entry.isBlank("justification") || none) {
    return fails({
      ...(none ?? saidOf(status)),
      entry: entry.pointer,
      looked: lookedAt(entry, fields),
      because: `${entry.label} is enabled by default and gives no Justification.`,
      todo: `Disable ${entry.label} by default, or say what intended use or operation needs it.`,
    });
  }
  return suspectsOr(entry, unjustified, () =>
    askOf(
      entry,
      ["justification", "description", "status"],
      `Is ${entry.label} necessary for the intended use or operation of the device?`,
    ),
  );
}

/** The units on interfaces and services that are enabled. */
export const enabledByDefault: Judges = {
  "5.6-1-1 a": {
    disposition: "pre-checked",
    about:
      "Looks at enabled network interfaces. Without a purpose they fail; purposes such as debugging or future use raise a concern; whether another one justifies is a question.",
    judge: forEach("PhyIntf", physical(["network"])),
  },
  "5.6-1-1 b": {
    disposition: "pre-checked",
    about: "The same on logical interfaces that a network reaches.",
    judge: forEach("LogIntf", logical),
  },
  "5.6-5-1 a": {
    disposition: "pre-checked",
    about:
      "Services that are enabled by default fail without a Justification; reasons such as debugging or future use raise a concern; the rest is a question.",
    judge: forEach("SoftServ", isNecessary),
  },
};

/** The unit that V1.1.1 has on one table of interfaces. */
export const enabledByDefault111: Judges<"1.1.1"> = {
  "5.6-1-1 a": {
    disposition: "pre-checked",
    about:
      "Looks at enabled network and logical interfaces. Without a purpose they fail; purposes such as debugging or future use raise a concern; the rest is a question.",
    judge: forEach("PhyIntf", physical(["network", "logical"])),
  },
};
