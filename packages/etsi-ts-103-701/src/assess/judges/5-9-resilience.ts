import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import {
  ask,
  askOf,
  type EntryRuling,
  forEach,
  forWhole,
  type Judge,
  type Judges,
  lookedAt,
  notSaid,
  tableMissing,
} from "../judge.js";
import { isOff, networkReach } from "../network-reach.js";
import { holds } from "../option-of.js";
import { coversOutage, type Outage } from "../outage-cover.js";
import { givesWay, stopsOffline, worseAfterPower } from "../prose/patterns/resilience.js";
import { massReconnects, steadies } from "../reconnection.js";
import { type Ruling, staysOpen } from "../ruling.js";
import { suspect } from "../suspect.js";

const guarantees = "securityGuarantees";

const together: Judge["judge"] = forWhole("ResMech", (entries, desk) => [
  coversOutage(entries, "network", desk),
  coversOutage(entries, "power", desk),
]);

const reaches: Judge["judge"] = ask(
  "ResMech",
  ["description", guarantees],
  ({ label }) => `Can ${label} do what its Security Guarantees promise?`,
);

/** A unit on the mechanisms against one kind of outage. */
function against(outage: Outage, rule: (entry: Entry) => Ruling): Judge["judge"] {
  return forWhole("ResMech", (entries, desk) => {
    const own = entries.filter((entry) => holds(entry, "type", outage)?.value);
    return own.length > 0 ? own.map(rule) : coversOutage(entries, outage, desk);
  });
}

function staysLocal(entry: Entry): Ruling {
  const question = `Does the device go on working, with its local functions, when the network fails and ${entry.label} steps in?`;
  const found = suspect(entry, "description", stopsOffline, () => ({
    because: `${entry.label} leaves the device out of work while the network is down.`,
    question,
  }));
  return found ?? askOf(entry, ["description", "type"], question);
}

function comesBack(entry: Entry): Ruling {
  const question = `Does ${entry.label} bring the device back after a power outage in the same state or a better one?`;
  const found = suspect(entry, "description", worseAfterPower, () => ({
    because: `${entry.label} lets the device come back from a power outage in a worse state.`,
    question,
  }));
  return found ?? askOf(entry, ["description", "type"], question);
}

const measures = "resilienceMeasures";

/** A unit on the interfaces of table 28, or mechanisms of table 11, that communicate over a network. */
function overNetwork(
  rule: (entry: Entry) => EntryRuling,
): (entry: Entry, desk: Desk) => EntryRuling {
  return (entry, desk) => {
    if (desk.edition !== "1.1.1") {
      const reach = networkReach(entry, desk);
      if (reach?.value === false || isOff(entry)) return undefined;
      if (reach === undefined) return notReached(entry);
    }
    return entry.isBlank(measures) ? notSaid(entry, measures) : rule(entry);
  };
}

function notReached(entry: Entry): Ruling {
  return staysOpen({
    at: entry.nearest("access"),
    entry: entry.pointer,
    because: `${entry.label} does not say whether it communicates over a network.`,
    todo: `Declare under access of ${entry.label}: network.`,
    looked: lookedAt(entry, ["access", measures]),
  });
}

const orderly = overNetwork((entry) => {
  const question = `Does ${entry.label} stay in order when many messages or connections arrive at once?`;
  const found = suspect(entry, measures, givesWay, () => ({
    because: `${entry.label} gives way under load.`,
    question,
  }));
  return found ?? isOrderlyAsked(entry);
});

const isOrderlyAsked = (entry: Entry): Ruling =>
  askOf(
    entry,
    [measures],
    `Does ${entry.label} set up and end its connections in the way that the standards of its protocols lay down?`,
  );

function stable(table: string): Judge["judge"] {
  const rule = forEach(table, overNetwork(steadies));
  return (desk) => {
    if (!desk.has(table)) return [tableMissing(desk, table)];
    return [
      ...rule(desk),
      ...desk.entries("ResMech").flatMap((entry) => massReconnects(entry) ?? []),
    ];
  };
}

const isOrderly: Omit<Judge, "judge"> = {
  disposition: "question",
  about:
    "A person judges how connections are set up and ended; software notices interfaces that give way under load.",
};

const isStable: Omit<Judge, "judge"> = {
  disposition: "decided",
  about:
    "Decided by whether Resilience Measures avoid simultaneous reconnection (againstMassReconnection); notices fixed pauses and the want of a back-off.",
};

/** The units of test scenario 5.9. */
export const resilience: Judges = {
  "5.9-1-1 a": {
    disposition: "decided",
    about: "Decided by whether table 23 has a mechanism of each Type with Security Guarantees.",
    judge: together,
  },
  "5.9-1-1 b": {
    disposition: "question",
    about: "A person judges whether each mechanism reaches its guarantees.",
    judge: reaches,
  },
  "5.9-2-1 a": {
    disposition: "delegated",
    about: "Runs both units of 5.9-1-1.",
    judge: (desk) => [...desk.judged("5.9-1-1 a"), ...desk.judged("5.9-1-1 b")],
  },
  "5.9-2-1 b": {
    disposition: "pre-checked",
    about:
      "Fails where no mechanism is against network outages; notices devices that stop. The rest is a question.",
    judge: against("network", staysLocal),
  },
  "5.9-2-1 c": {
    disposition: "pre-checked",
    about:
      "Fails where no mechanism is against power outages; notices lost settings. The rest is a question.",
    judge: against("power", comesBack),
  },
  "5.9-3-1 a": { ...isOrderly, judge: forEach("LogIntf", orderly) },
  "5.9-3-1 b": { ...isStable, judge: stable("LogIntf") },
};

/** Those of V1.1.1 that changed. */
export const resilience111: Judges<"1.1.1"> = {
  "5.9-3-1 a": { ...isOrderly, judge: forEach("SecComMech", orderly) },
  "5.9-3-1 b": { ...isStable, judge: stable("SecComMech") },
};
