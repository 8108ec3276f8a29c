import { defineRule, type Fix, isWithin, type Remark } from "@bollard/model";
import { type Assessment, assess, deskOf, type UnitResult } from "../../assess/assess.js";
import { isLive, toBeWritten } from "../../assess/judgement.js";
import type { Ruling } from "../../assess/ruling.js";
import { sealOf } from "../../assess/seal.js";
import type { AssessSubject } from "../assess-subject.js";

const named = 5;

/** A unit that waits for a person, with the questions that it asks about one table. */
interface Waiting {
  readonly result: UnitResult;
  readonly asked: readonly Ruling[];
}

/** What a judgement is on: an entry, or else all that a unit looks at. */
interface Sealed {
  readonly at?: string;
  readonly seal: () => string;
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
    const byTable = waitingByTable(assessment);
    for (const { key, name } of assessment.tables) {
      const waiting = byTable.get(key);
      if (subject.ixit[key] === undefined || waiting === undefined) continue;
      const { suggestions, ...remark } = remarkOn(name, waiting, subject, assessment, today);
      report.at(["ixit", key], { ...remark, ...(canAppend && suggestions && { suggestions }) });
    }
  },
});

/**
 * The units that ask something about a table, by the table's key; what several units ask alike, the
 * first one asks.
 */
function waitingByTable({ units }: Assessment): ReadonlyMap<string, readonly Waiting[]> {
  const seen = new Map<string, Set<string>>();
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
  seen: Map<string, Set<string>>,
): ReadonlyMap<string, readonly Ruling[]> {
  const asked = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const { verdict, question, told, at } = ruling;
    if (verdict !== "INCONCLUSIVE" || question === undefined || told) continue;
    const table = tableAt(at);
    const questions = seen.get(at) ?? new Set();
    if (table === undefined || questions.has(question)) continue;
    seen.set(at, questions.add(question));
    const known = asked.get(table);
    if (known) known.push(ruling);
    else asked.set(table, [ruling]);
  }
  return asked;
}

/** The key of the table that a pointer leads into. */
function tableAt(pointer: string): string | undefined {
  const before = "/ixit/";
  if (!pointer.startsWith(before)) return undefined;
  const end = pointer.indexOf("/", before.length);
  return pointer.slice(before.length, end === -1 ? undefined : end);
}

function remarkOn(
  name: string,
  waiting: readonly Waiting[],
  subject: AssessSubject,
  assessment: Assessment,
  today: string,
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
    suggestions: shown.flatMap((one) => drafts(one, subject, assessment, today)),
  };
}

/**
 * Drafts of either answer, unless one is there to be finished. They are of the unit as a whole, or of
 * the first entry in question where the unit fails for another or another is judged already.
 */
function drafts(
  { result, asked }: Waiting,
  subject: AssessSubject,
  { judgements }: Assessment,
  today: string,
): readonly Fix[] {
  const recorded = judgements.filter(({ judgement }) => judgement.unit === result.unit.id);
  if (recorded.some(({ effect }) => effect === "unfinished")) return [];
  const oneByOne =
    recorded.some(isLive) || result.rulings.some(({ verdict }) => verdict === "FAIL");
  const sealed = oneByOne
    ? sealOfEntry(result, asked, subject, today)
    : { seal: () => result.fingerprint };
  if (sealed === undefined) return [];
  return (["PASS", "FAIL"] as const).map((verdict) =>
    draft(result, sealed, verdict, subject, today),
  );
}

/**
 * Appends a sealed judgement; who and why are for the person to write. It is sealed when it is taken: few
 * drafts are, and a seal covers all that a judge reads.
 */
function draft(
  result: UnitResult,
  { seal, ...at }: Sealed,
  verdict: "PASS" | "FAIL",
  { judgements }: AssessSubject,
  today: string,
): Fix {
  const { id: unit } = result.unit;
  const { by, reason } = toBeWritten;
  return {
    title: `Record that ${unit} ${verdict === "PASS" ? "passes" : "fails"}`,
    get edits() {
      const value = { unit, ...at, verdict, by, date: today, reason, of: seal() };
      return [
        judgements === undefined
          ? { kind: "set" as const, pointer: "/judgements", value: [value] }
          : { kind: "set" as const, pointer: `/judgements/${judgements.length}`, value },
      ];
    },
  };
}

function sealOfEntry(
  { unit, rulings }: UnitResult,
  asked: readonly Ruling[],
  subject: AssessSubject,
  today: string,
): Sealed | undefined {
  const desk = deskOf(subject, today);
  const entry = asked.find((ruling) => ruling.entry !== undefined)?.entry;
  const label = entry === undefined ? undefined : desk.entryAt(entry)?.label;
  if (label === undefined) return undefined;
  const named = new Set<string | undefined>(desk.find(label).map(({ pointer }) => pointer));
  if (named.size === 0) return undefined;
  const own = rulings.filter((one) => named.has(one.entry));
  return { at: label, seal: () => sealOf(unit.id, own, desk) };
}
