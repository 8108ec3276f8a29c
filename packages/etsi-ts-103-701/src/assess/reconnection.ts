import type { Entry } from "./entry.js";
import { lookedAt } from "./judge.js";
import { endless, fixedPause, noBackOff } from "./prose/patterns/resilience.js";
import { fails, passes, type Ruling, staysOpen } from "./ruling.js";
import { suspect } from "./suspect.js";

const measures = "resilienceMeasures";

const because: Readonly<Record<string, string>> = {
  "no back-off": "does without a back-off that would keep devices apart",
  "at once": "comes back at once, as every other device does",
  endless: "tries again without an end and without a pause that is said",
  "fixed pause": "waits for a fixed time, the same on every device",
};

function explain({ label }: Entry) {
  return (sign: string) => ({
    because: `After an outage ${label} ${because[sign]}.`,
    question: `What keeps many devices from reconnecting at the same moment through ${label}?`,
  });
}

/** Judges whether the measures of an interface, or of a mechanism, avoid mass reconnection. */
export function steadies(entry: Entry): Ruling {
  const said = entry.flag(measures, "againstMassReconnection");
  const looked = lookedAt(entry, [measures]);
  if (said?.value === false) {
    return fails({
      at: said.at,
      entry: entry.pointer,
      ...(said.quote !== undefined && { quote: said.quote }),
      origin: said.origin,
      looked,
      because: `${entry.label} does nothing against simultaneous reconnection.`,
      todo: "Wait for a random time, longer with each attempt, before connecting again.",
    });
  }
  const because = `${entry.label} avoids reconnecting all at once.`;
  if (said?.origin === "declared") {
    return passes({ at: said.at, entry: entry.pointer, origin: "declared", looked, because });
  }
  const strong = suspect(entry, measures, [...noBackOff, ...endless], explain(entry));
  const weak = suspect(entry, measures, fixedPause, explain(entry));
  if (strong) return strong;
  if (said && !weak)
    return passes({ at: said.at, entry: entry.pointer, origin: "read", looked, because });
  return said === undefined && weak ? weak : isUnclear(entry, looked);
}

function isUnclear(entry: Entry, looked: readonly string[]): Ruling {
  return staysOpen({
    at: entry.at(measures),
    entry: entry.pointer,
    looked,
    because: `${entry.label} does not say clearly what keeps devices from reconnecting all at once.`,
    question: `Do the measures of ${entry.label} keep many devices from reconnecting at the same moment?`,
    todo: `Declare under ${measures} of ${entry.label}: againstMassReconnection.`,
  });
}

/** Notices a mechanism of table 23 that lets devices reconnect all at once. */
export function massReconnects(entry: Entry): Ruling | undefined {
  return suspect(entry, "description", [...noBackOff, ...endless], explain(entry));
}
