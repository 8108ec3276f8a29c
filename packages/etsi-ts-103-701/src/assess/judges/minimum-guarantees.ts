import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { lookedAt, notSaid } from "../judge.js";
import { weakest } from "../reading.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidNone, saidOf, speakerOf } from "../said.js";

const field = "securityGuarantees";

/** Judges whether the guarantees of a mechanism include at least some goals. */
export function minimumGuarantees(
  entry: Entry,
  desk: Desk,
  needed: readonly string[],
  fields: readonly string[] = [field],
): Ruling {
  if (entry.isBlank(field)) return notSaid(entry, field, fields);
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const none = saidNone(entry, field);
  if (none) return { ...guaranteesNothing(entry, needed), ...own, ...none };
  const goals = needed.map((goal) => ({ goal, held: entry.has(field, "guarantees", goal) }));
  const denied = goals.find(({ held }) => held?.value === false);
  if (denied?.held) {
    return fails({
      ...own,
      ...saidOf(denied.held),
      because: `${speakerOf(entry, denied.held.at, desk)} does not guarantee ${denied.goal}.`,
      todo: `Protect ${denied.goal}, and say so under ${field} of ${entry.label}.`,
    });
  }
  const open = goals.filter(({ held }) => held === undefined).map(({ goal }) => goal);
  if (open.length > 0) {
    return staysOpen({
      ...own,
      at: entry.nearest(field),
      because: `${entry.label} does not say whether it guarantees ${open.join(" and ")}.`,
      todo: `Declare under ${field} of ${entry.label}: guarantees.`,
    });
  }
  const [first] = goals;
  return passes({
    ...own,
    at: first?.held?.at ?? entry.at(field),
    origin: weakest(goals.map(({ held }) => held)),
    because: `${entry.label} guarantees ${needed.join(" and ")}.`,
  });
}

function guaranteesNothing(entry: Entry, needed: readonly string[]): Ruling {
  return fails({
    at: entry.at(field),
    looked: lookedAt(entry, [field]),
    because: `${entry.label} guarantees nothing.`,
    todo: `Protect ${needed.join(" and ")}, and say so under ${field} of ${entry.label}.`,
  });
}
