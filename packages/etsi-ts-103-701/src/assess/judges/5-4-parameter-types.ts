import { claim } from "../claim.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { isCritical, thingDescribed } from "../parameter.js";
import { weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";

/** The Type of a parameter that does not say whether it is public or critical. */
export function typeUnclear(entry: Entry): Ruling {
  if (entry.isBlank("type")) return notSaid(entry, "type");
  return staysOpen({
    at: entry.nearest("type"),
    entry: entry.pointer,
    because: `${entry.label} does not say whether it is public or critical.`,
    todo: `Write public or critical under type of ${entry.label}.`,
    looked: lookedAt(entry, ["type"]),
  });
}

function typeFits(entry: Entry): EntryRuling {
  const critical = isCritical(entry);
  if (critical === undefined) return typeUnclear(entry);
  if (entry.isBlank("description")) return notSaid(entry, "description", ["type", "description"]);
  const thing = thingDescribed(entry);
  const own = { entry: entry.pointer, looked: lookedAt(entry, ["type", "description"]) };
  if (thing === undefined) {
    return askOf(
      entry,
      ["type", "description"],
      `Is ${entry.label} as described really ${critical.value ? "critical" : "public"}?`,
    );
  }
  if (critical.value === (thing.value === "secret")) {
    return passes({
      ...own,
      at: critical.at,
      origin: "read",
      because: `${entry.label} is called ${critical.value ? "critical" : "public"}, and is described as ${thing.value}.`,
    });
  }
  const words = (thing.quote ?? "").replaceAll(/\s+/g, " ");
  return raisesConcern({
    ...own,
    ...saidOf(thing),
    because: critical.value
      ? `${entry.label} is called critical, and its Description speaks of something public: “${words}”.`
      : `${entry.label} is called public, and its Description speaks of a secret: “${words}”.`,
    question: critical.value
      ? `What about ${entry.label} has to be kept secret, or is its Type public?`
      : `Does anything depend on nobody knowing ${entry.label}, so that its Type is critical?`,
  });
}

const goals = ["confidentiality", "integrity"] as const;
const field = "securityGuarantees";

function guaranteesSuffice(entry: Entry): EntryRuling {
  const critical = isCritical(entry);
  if (critical === undefined) return typeUnclear(entry);
  if (entry.isBlank(field)) return notSaid(entry, field, ["type", field]);
  const needed = critical.value ? goals : goals.slice(1);
  const said = needed.map((goal) => ({ goal, reading: entry.has(field, "guarantees", goal) }));
  const missing = said.filter(({ reading }) => reading?.value !== true).map(({ goal }) => goal);
  const denied = said.find(({ reading }) => reading?.value === false)?.reading;
  const own = { entry: entry.pointer, looked: lookedAt(entry, ["type", field]) };
  const origin = weakest([critical, ...said.map(({ reading }) => reading)]);
  const kind = critical.value ? "critical" : "public";
  if (missing.length === 0) {
    return passes({
      ...own,
      at: entry.at(field),
      origin,
      because: `The Security Guarantees of ${entry.label} cover ${needed.join(" and ")}.`,
    });
  }
  const because = `${entry.label} is ${kind}, and its Security Guarantees leave out ${missing.join(" and ")}.`;
  const todo = `Protect the ${missing.join(" and ")} of ${entry.label} where it is stored, and say so under ${field}.`;
  if (denied) return fails({ ...own, ...saidOf(denied), origin, because, todo });
  const none = saidNone(entry, field);
  if (none) return fails({ ...own, ...none, because, todo });
  return leavesOut(entry, { ...own, because }, missing);
}

/** Prose that claims guarantees and not those that the Type demands. */
function leavesOut(
  entry: Entry,
  said: Pick<Ruling, "entry" | "looked" | "because">,
  missing: readonly string[],
): Ruling {
  const words = claim(entry, field);
  if (words === undefined) {
    return staysOpen({
      ...said,
      at: entry.nearest(field),
      todo: `Declare under ${field} of ${entry.label}: guarantees.`,
    });
  }
  return raisesConcern({
    ...said,
    ...saidOf(words),
    question: `Which measure protects the ${missing.join(" and ")} of ${entry.label} in storage?`,
  });
}

/** The units on what the Type of a parameter demands. */
export const parameterTypes: Judges = {
  "5.4-1-1 a": {
    disposition: "pre-checked",
    about:
      "Compares the Type with what the first sentence of the Description names, such as a private key or a certificate. Where it names neither, a person has to say.",
    judge: forEach("SecParam", typeFits),
  },
  "5.4-1-1 b": {
    disposition: "decided",
    about:
      "Decided by the Type and the goals that the Security Guarantees name: integrity for all, confidentiality for critical ones.",
    judge: forEach("SecParam", guaranteesSuffice),
  },
};
