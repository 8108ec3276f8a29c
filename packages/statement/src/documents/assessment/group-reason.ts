import type { CaseResult, GroupResult, Ruling } from "@bollard/etsi-ts-103-701/assess";
import { listNames, listUnits } from "./list-names.js";
import type { Reader } from "./reader.js";

type Verdict = Ruling["verdict"];

/** By which rule the verdict of a group follows, in a sentence or two. */
export function reasonOf({ plan, verdict, cases }: GroupResult, reader: Reader): string {
  if (verdict === "N/A" || plan.standing === "not-supported") return plan.reason;
  const unanswered = plan.standing === "unanswered";
  if (cases.length === 0) {
    return "Nothing of it is judged on paper; the tests on the device decide.";
  }
  const said = cases.map((one) => caseReason(one, reader)).join(" ");
  const answered = !unanswered || cases.some((one) => one.verdict !== "PASS");
  return answered
    ? said
    : `${said} But the ICS does not answer the provision, so the group stays open.`;
}

function caseReason(result: CaseResult, reader: Reader): string {
  const { summary, entries, passesIf } = result.testCase.verdict;
  if (entries?.pass === "one") return `${summary} ${ofEntries(result, reader)}`;
  if (entries !== undefined || passesIf !== undefined) {
    const failing = unitsOf(result, "FAIL");
    const open = unitsOf(result, "INCONCLUSIVE");
    return [
      summary,
      ...(failing.length > 0 ? [`Not met by ${listUnits(failing)}.`] : []),
      ...(open.length > 0 ? [`Open: ${listUnits(open)}.`] : []),
    ].join(" ");
  }
  return everyUnit(result);
}

function everyUnit(result: CaseResult): string {
  if (result.verdict === "PASS") return "Every unit passes.";
  const failing = unitsOf(result, "FAIL");
  const open = unitsOf(result, "INCONCLUSIVE");
  if (failing.length > 0) {
    const decides = result.testCase.units.length === 1 ? "" : "; one failing unit decides";
    return `${listUnits(failing)} ${failing.length === 1 ? "fails" : "fail"}${decides}.`;
  }
  return `No unit fails; ${listUnits(open)} ${open.length === 1 ? "is" : "are"} open.`;
}

function unitsOf({ units }: CaseResult, verdict: Verdict): readonly string[] {
  return units
    .filter((result) => result.verdict === verdict && result.unit.failsWhen !== undefined)
    .map(({ unit }) => unit.id);
}

/** Entry by entry, where one that passes is enough. */
function ofEntries({ units }: CaseResult, { nameAt }: Reader): string {
  const worst = new Map<string, Verdict>();
  for (const { entry, verdict } of units.flatMap(({ rulings }) => rulings)) {
    if (entry === undefined) continue;
    const { name } = nameAt(entry);
    const before = worst.get(name) ?? "PASS";
    worst.set(name, order.indexOf(verdict) < order.indexOf(before) ? verdict : before);
  }
  const named = (verdict: Verdict) =>
    listNames([...worst].flatMap(([name, own]) => (own === verdict ? [name] : [])));
  const parts = order.map((verdict) => [words[verdict], named(verdict)] as const);
  const said = parts.filter(([, names]) => names !== "").map((part) => part.join(": "));
  return said.length === 0 ? "No entry is judged yet." : `${said.join(". ")}.`;
}

const order: readonly Verdict[] = ["FAIL", "INCONCLUSIVE", "PASS"];

const words: Readonly<Record<Verdict, string>> = {
  FAIL: "Fails",
  INCONCLUSIVE: "Open",
  PASS: "Passes",
};
