import { evaluate, type Facts, type Truth } from "@bollard/model";
import type { TestCase, UnitLetter } from "./test-case.js";

/** What a unit, a case or a group comes out as. */
export type Verdict = "PASS" | "FAIL" | "INCONCLUSIVE";

/** What a group comes out as, or `N/A` where the test plan leaves it out. */
export type GroupVerdict = Verdict | "N/A";

/** Circumstances that some verdict rules take as an excuse, in our own words. */
export const circumstances = {
  noAutomaticUpdates: "No update mechanism is automatic.",
  noUpdateNotices: "No update mechanism gives notices.",
  noDisruptiveUpdates: "Updates never disrupt the basic functioning of the device.",
  noImplementationIdentity: "The device gives no name and version of the implementation.",
  noUserDataStored: "The device stores no user data.",
} as const;

/** The name of a circumstance. */
export type Circumstance = keyof typeof circumstances;

/** The verdicts of a case's units by letter; an absent one has not been given. */
export type UnitVerdicts = Readonly<Partial<Record<UnitLetter, Verdict>>>;

/**
 * The verdict of a case from those of its units. Where the case's rule is judged entry by entry, call it
 * for each entry and join the results with `joinVerdicts` as the rule's `entries` says.
 * An unknown unit or circumstance never turns into PASS.
 */
export function verdictOfCase(
  testCase: Pick<TestCase, "units" | "verdict">,
  verdicts: UnitVerdicts,
  known: Facts<Circumstance> = {},
): Verdict {
  const judged = testCase.units.filter(({ failsWhen }) => failsWhen !== undefined);
  const letters = judged.map(({ letter }) => letter);
  const { passesIf } = testCase.verdict;
  if (passesIf) return toVerdict(evaluate(passesIf, { ...toFacts(verdicts), ...known }));
  return joinVerdicts(letters.map((letter) => verdicts[letter] ?? "INCONCLUSIVE"));
}

/**
 * Joins verdicts of which every one, or one, has to be PASS. FAIL goes before INCONCLUSIVE where every
 * one has to pass, INCONCLUSIVE before FAIL where one suffices. No verdict at all is INCONCLUSIVE.
 */
export function joinVerdicts(
  verdicts: readonly Verdict[],
  pass: "every" | "one" = "every",
): Verdict {
  const order: readonly Verdict[] =
    pass === "every" ? ["FAIL", "INCONCLUSIVE", "PASS"] : ["PASS", "INCONCLUSIVE", "FAIL"];
  return order.find((verdict) => verdicts.includes(verdict)) ?? "INCONCLUSIVE";
}

/** The verdict of a group from those of its cases. */
export function verdictOfGroup(cases: readonly Verdict[]): Verdict {
  return joinVerdicts(cases);
}

/**
 * The overall verdict from those of the groups in the test plan: all mandatory provisions that apply and
 * all recommendations claimed as supported. Groups that are `N/A` do not count.
 */
export function overallVerdict(groups: readonly GroupVerdict[]): Verdict {
  return joinVerdicts(groups.filter((verdict) => verdict !== "N/A"));
}

function toFacts(verdicts: UnitVerdicts): Facts<UnitLetter> {
  const decided = Object.entries(verdicts).filter(([, verdict]) => verdict !== "INCONCLUSIVE");
  return Object.fromEntries(decided.map(([letter, verdict]) => [letter, verdict === "PASS"]));
}

function toVerdict(truth: Truth): Verdict {
  if (truth === "unknown") return "INCONCLUSIVE";
  return truth === "true" ? "PASS" : "FAIL";
}
