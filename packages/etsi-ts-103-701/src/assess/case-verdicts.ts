import type { Facts } from "@bollard/model";
import type { TestCase, UnitLetter } from "../test-case.js";
import {
  type Circumstance,
  joinVerdicts,
  type UnitVerdicts,
  type Verdict,
  verdictOfCase,
} from "../verdict.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { type Ruling, rulingsByEntry } from "./ruling.js";
import { mechanismsOf } from "./updates.js";

/** The rulings of a case's units by letter. */
export type CaseRulings = Readonly<Partial<Record<UnitLetter, readonly Ruling[]>>>;

/** The verdict of a case from the rulings of its units, by its own verdict rule. */
export function judgeCase(testCase: TestCase, rulings: CaseRulings, desk: Desk): Verdict {
  const known = circumstancesOf(desk);
  const { entries } = testCase.verdict;
  if (entries === undefined) return verdictOfCase(testCase, unitVerdicts(rulings), known);
  const key = entries.of.replace(/^\d+-/, "");
  const grouped = Object.entries(rulings).map(
    ([letter, list]) => [letter, rulingsByEntry(list)] as const,
  );
  const verdicts = desk.entries(key).flatMap((entry) => {
    const own = rulingsOn(entry, grouped, desk);
    if (Object.values(own).every((list) => list.length === 0)) return [];
    return [verdictOfCase(testCase, unitVerdicts(own), known)];
  });
  if (verdicts.length > 0) return joinVerdicts(verdicts, entries.pass);
  return verdictOfCase(testCase, unitVerdicts(rulings), known);
}

/** The verdict of a unit: every ruling has to pass. */
export function joinRulings(rulings: readonly Ruling[]): Verdict {
  return joinVerdicts(rulings.map(({ verdict }) => verdict));
}

function unitVerdicts(rulings: CaseRulings): UnitVerdicts {
  return Object.fromEntries(
    Object.entries(rulings).map(([letter, list]) => [letter, joinRulings(list)]),
  );
}

/** The letter of a unit with its rulings by entry. */
type Grouped = readonly [string, ReadonlyMap<string | undefined, readonly Ruling[]>];

/** The rulings on an entry, or on the update mechanisms that a software component refers to. */
function rulingsOn(entry: Entry, grouped: readonly Grouped[], desk: Desk): CaseRulings {
  const own = grouped.map(([letter, byEntry]) => [
    letter,
    byEntry.get(entry.pointer) ?? throughUpdates(entry, byEntry, desk),
  ]);
  return Object.fromEntries(own);
}

/** A component is covered as soon as one of its update mechanisms passes. */
function throughUpdates(entry: Entry, byEntry: Grouped[1], desk: Desk): readonly Ruling[] {
  if (entry.table !== desk.table("SoftComp")) return [];
  const found = mechanismsOf(entry).flatMap(({ pointer }) => byEntry.get(pointer) ?? []);
  const passing = found.find(({ verdict }) => verdict === "PASS");
  return passing ? [passing] : found;
}

const circumstances = new WeakMap<Desk, Facts<Circumstance>>();

/** The circumstances that some verdict rules take as an excuse, as far as the IXIT settles them. */
function circumstancesOf(desk: Desk): Facts<Circumstance> {
  const known = circumstances.get(desk) ?? readCircumstances(desk);
  circumstances.set(desk, known);
  return known;
}

function readCircumstances(desk: Desk): Facts<Circumstance> {
  const updates = desk.entries("UpdMech");
  return {
    noAutomaticUpdates: noneOf(
      updates,
      (entry) => entry.flag("initiationAndInteraction", "automatic")?.value,
    ),
    noUpdateNotices: noneOf(updates, (entry) => entry.flag("userNotification", "given")?.value),
    noUserDataStored: undefined,
  };
}

/** True where every entry is known not to; false where one is known to; else unknown. */
function noneOf(
  entries: readonly Entry[],
  test: (entry: Entry) => boolean | undefined,
): boolean | undefined {
  if (entries.length === 0) return undefined;
  const known = entries.map(test);
  if (known.includes(true)) return false;
  return known.includes(undefined) ? undefined : true;
}
