import { instrument } from "@bollard/connected-place-sectors";
import { saysSomething } from "@bollard/device-spec";
import { defineRule, type Remark, toPointer } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { ScopeEntry } from "../../sectors/scope-decisions.js";
import { citeInstrument } from "../../sectors/sector-rule.js";
import { inARow } from "../lacks.js";

/** Reports scope decisions that lack what lets others follow them. */
export const scopeDecisionIncomplete = defineRule<PlaceRegister>({
  id: "place/scope-decision-incomplete",
  title: "A scope decision says what was decided, why, by whom and when",
  level: "warning",
  cites: [],
  why: "A decision on scope stands for others to rely on; without the reasons, the role that took it and the day nobody can tell whether it still holds.",
  resolution: "person",
  check({ scope = [] }, report, { unreadable }) {
    for (const [index, entry] of scope.entries()) {
      const open = gapsOf(entry).filter(({ field }) => {
        return !unreadable.has(toPointer(["scope", index, field]));
      });
      if (open.length > 0) report.at(["scope", index], remarkOn(entry, open));
    }
  },
});

/** A field that says nothing, and what it would say. */
interface Gap {
  readonly field: keyof ScopeEntry;
  readonly says: string;
}

const wanted: readonly Gap[] = [
  { field: "instrument", says: "which instrument it is about" },
  { field: "decision", says: "whether it is in or out of scope" },
  { field: "why", says: "why it was taken" },
  { field: "by", says: "who took it, by role" },
  { field: "on", says: "on what day it was taken" },
];

function gapsOf(entry: ScopeEntry): readonly Gap[] {
  const gaps = wanted.filter(({ field }) => !saysSomething(entry[field]));
  if (entry.review !== undefined || isSettled(entry)) return gaps;
  return [
    ...gaps,
    { field: "review", says: "when it is looked at again, since that is not settled law" },
  ];
}

/** Whether an instrument has effect today and is not about to change. */
function isSettled({ instrument: id }: ScopeEntry): boolean {
  return id === undefined || instrument(id).status === "current";
}

function remarkOn(entry: ScopeEntry, open: readonly Gap[]): Remark {
  const undecided = open.some(({ field }) => field === "decision");
  const onlyReview = open.every(({ field }) => field === "review");
  const name = entry.instrument === undefined ? "" : ` on ${entry.instrument}`;
  const says = open.map((gap) => gap.says).join("; ");
  return {
    part: "key",
    level: undecided || onlyReview ? "info" : "warning",
    ...((undecided || onlyReview) && { question: true }),
    what: `The decision${name} does not say ${says}.`,
    todo: `Write ${inARow(open.map(({ field }) => field))}${undecided ? ", once somebody decided it" : ""}.`,
    ...(entry.instrument && { cites: [citeInstrument(entry.instrument)] }),
  };
}
