import { defineRule, type Fix, isWithin, type Remark } from "@bollard/model";
import { type Assessment, assess, type UnitResult } from "../../assess/assess.js";
import { fingerprintOf } from "../../assess/fingerprint.js";
import { toBeWritten } from "../../assess/judgement.js";
import type { Ruling } from "../../assess/ruling.js";
import type { AssessSubject } from "../assess-subject.js";
import { structureOf } from "../ixit-structure.js";

const named = 5;

/** A unit that waits for a person, with the questions that it asks about one table. */
interface Waiting {
  readonly result: UnitResult;
  readonly asked: readonly Ruling[];
}

/** Says of each table of the IXIT what a person has to judge, and drafts the record. */
export const openQuestions = defineRule<AssessSubject>({
  id: "ts-103-701/open-questions",
  title: "What a person has to judge is judged",
  level: "hint",
  cites: [],
  why: "Many test units ask whether something is suited, necessary or simple. A person answers that once and records it; it counts until what was judged changes.",
  resolution: "suggestion",
  check(subject, report, { today, unreadable }) {
    if (subject.ixit === undefined) return;
    const assessment = assess(subject, today);
    // A judgement that cannot be read still has its place in the list, so the end is not known.
    const canAppend = ![...unreadable].some((place) => isWithin(place, "/judgements"));
    const drafted = new Set(
      assessment.judgements.flatMap(({ effect, judgement }) =>
        effect === "unfinished" ? [judgement.unit] : [],
      ),
    );
    const byTable = waitingByTable(assessment);
    for (const { key, name } of assessment.tables) {
      const waiting = byTable.get(key);
      if (subject.ixit[key] === undefined || waiting === undefined) continue;
      const { suggestions, ...remark } = remarkOn(name, waiting, subject, today, drafted);
      report.at(["ixit", key], { ...remark, ...(canAppend && suggestions && { suggestions }) });
    }
  },
});

/**
 * The units that ask something about a table, by the table's key; what several units ask alike, the
 * first one asks.
 */
function waitingByTable({ units }: Assessment): ReadonlyMap<string, readonly Waiting[]> {
  const seen = new Set<string>();
  const waiting = new Map<string, Waiting[]>();
  for (const result of units) {
    if (result.verdict === "N/A") continue;
    for (const [table, asked] of askedByTable(result, seen)) {
      waiting.set(table, [...(waiting.get(table) ?? []), { result, asked }]);
    }
  }
  return waiting;
}

function askedByTable(
  { rulings }: UnitResult,
  seen: Set<string>,
): ReadonlyMap<string, readonly Ruling[]> {
  const asked = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const { verdict, question, told, at } = ruling;
    if (verdict !== "INCONCLUSIVE" || question === undefined || told) continue;
    const [, , table] = at.split("/", 3);
    const mark = `${at} ${question}`;
    if (table === undefined || !at.startsWith("/ixit/") || seen.has(mark)) continue;
    seen.add(mark);
    asked.set(table, [...(asked.get(table) ?? []), ruling]);
  }
  return asked;
}

function remarkOn(
  name: string,
  waiting: readonly Waiting[],
  subject: AssessSubject,
  today: string,
  drafted: ReadonlySet<string>,
): Remark {
  const shown = waiting.slice(0, named);
  const questions = shown.map(({ result, asked }) => {
    const more = asked.length > 1 ? ` (and ${asked.length - 1} more)` : "";
    return `${result.unit.id}: ${asked[0]?.question ?? ""}${more}`;
  });
  const rest = waiting.length > named ? ` And ${waiting.length - named} more.` : "";
  const wait = waiting.length === 1 ? "1 test unit waits" : `${waiting.length} test units wait`;
  return {
    part: "key",
    question: true,
    what: `${wait} for a person to judge table ${name}.`,
    todo: `Answer, and record the answers under judgements. ${questions.join(" ")}${rest}`,
    suggestions: shown
      .filter(({ result }) => !drafted.has(result.unit.id))
      .flatMap((one) => [
        ...draft(one, "PASS", subject, today),
        ...draft(one, "FAIL", subject, today),
      ]),
  };
}

/**
 * Appends a sealed judgement; who and why are for the person to write. It is of the unit as a whole,
 * or of the first entry in question where the unit fails for another.
 */
function draft(
  { result, asked }: Waiting,
  verdict: "PASS" | "FAIL",
  subject: AssessSubject,
  today: string,
): readonly Fix[] {
  const sealed = result.rulings.some((ruling) => ruling.verdict === "FAIL")
    ? sealOfEntry(result, asked, subject)
    : { of: result.fingerprint };
  if (sealed === undefined) return [];
  const { id: unit } = result.unit;
  const { of, ...at } = sealed;
  const value = {
    unit,
    ...at,
    verdict,
    by: toBeWritten.by,
    date: today,
    reason: toBeWritten.reason,
    of,
  };
  const { judgements } = subject;
  return [
    {
      title: `Record that ${unit} ${verdict === "PASS" ? "passes" : "fails"}`,
      edits: [
        judgements === undefined
          ? { kind: "set", pointer: "/judgements", value: [value] }
          : { kind: "set", pointer: `/judgements/${judgements.length}`, value },
      ],
    },
  ];
}

function sealOfEntry(
  { rulings }: UnitResult,
  asked: readonly Ruling[],
  subject: AssessSubject,
): { readonly at: string; readonly of: string } | undefined {
  const entry = asked.find((ruling) => ruling.entry !== undefined)?.entry;
  const found = structureOf(subject).entries.find(({ pointer }) => pointer === entry);
  if (found === undefined || typeof found.data["id"] !== "string") return undefined;
  const looked = rulings.filter((one) => one.entry === entry).flatMap((one) => one.looked);
  return { at: found.label, of: fingerprintOf(subject, looked) };
}
