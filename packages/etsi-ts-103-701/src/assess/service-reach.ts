import type { Entry } from "./entry.js";
import { lookedAt, notSaid } from "./judge.js";
import type { Reading } from "./reading.js";
import { type Ruling, staysOpen } from "./ruling.js";

const description = "description";
const mechanism = "authenticationMechanism";

/** Whether a service is concerned, or what keeps that from being known. */
export type Concern = Reading<boolean> | Ruling;

/** Says whether it is not known whether a service is concerned. */
export function isRuling(concern: Concern): concern is Ruling {
  return "verdict" in concern;
}

/** A service is concerned if it is reachable over a network in the initialised state. */
export function inInitialisedState(entry: Entry): Concern {
  if (entry.isBlank(description)) return notSaid(entry, description, [description, mechanism]);
  const network = entry.flag(description, "networkAccessible");
  const initialised = entry.flag(description, "networkAccessibleInInitialisedState");
  if (initialised?.origin === "declared" || network === undefined) {
    return (
      initialised ??
      unclear(
        entry,
        "is reachable over a network in the initialised state",
        "networkAccessibleInInitialisedState",
      )
    );
  }
  if (!network.value) return network;
  return (
    initialised ??
    unclear(entry, "is reachable in the initialised state", "networkAccessibleInInitialisedState")
  );
}

/** A service that allows configuration is concerned in every state in which a network reaches it. */
export function allowsConfiguration(entry: Entry): Concern {
  const field = "allowsConfiguration";
  if (entry.isBlank(field)) return notSaid(entry, field, [field, mechanism]);
  const allows = entry.yesOrNo(field);
  if (allows === undefined) {
    return staysOpen({
      at: entry.at(field),
      entry: entry.pointer,
      because: `${entry.label} does not say whether it allows configuration.`,
      todo: `Begin Allows Configuration of ${entry.label} with Yes or No.`,
      looked: lookedAt(entry, [field]),
    });
  }
  if (!allows.value) return allows;
  const excluded = entry.flag(field, "unforeseeableProtocol");
  if (excluded?.value) return { ...excluded, value: false };
  const network =
    entry.flag(description, "networkAccessible") ??
    entry.flag(description, "networkAccessibleInInitialisedState");
  return network ?? unclear(entry, "is reachable over a network", "networkAccessible");
}

function unclear(entry: Entry, what: string, facet: string): Ruling {
  return staysOpen({
    at: entry.nearest(description),
    entry: entry.pointer,
    because: `${entry.label} does not say whether it ${what}.`,
    todo: `Declare under ${description} of ${entry.label}: ${facet}.`,
    looked: lookedAt(entry, [description, mechanism]),
  });
}
