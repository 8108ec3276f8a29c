import type { JudgementsFacts } from "../facts/judgements.js";
import type { Desk } from "./desk.js";
import type { Ruling } from "./ruling.js";
import { sealOf } from "./seal.js";

/** A judgement as it is recorded. */
export type Judgement = JudgementsFacts[number];

/** What came of a recorded judgement. Their order in the record decides nothing. */
export interface JudgementResult {
  readonly index: number;
  readonly judgement: Judgement;
  /**
   * `settles` a question; `agrees` where software had decided alike; `contradicts` what is declared,
   * which stands; `disputed` by another that counts and says otherwise, so that neither does; `stale`
   * since what it judged has changed; `unsealed` where it does not say what it judged; `in-future`
   * where it is dated after the day of the assessment; `unfinished` where it does not yet say who
   * judged or why; `of-nothing` where no such unit or entry is assessed.
   */
  readonly effect:
    | "settles"
    | "agrees"
    | "contradicts"
    | "disputed"
    | "stale"
    | "unsealed"
    | "in-future"
    | "unfinished"
    | "of-nothing";
  /** The seal of what stands there now; absent where there is nothing. */
  readonly fingerprint?: string;
  /** The judgements that dispute it, by their index. */
  readonly disputedBy?: readonly number[];
}

/** The rulings of a unit after recorded judgements, and what came of each judgement on it. */
export interface Judged {
  readonly rulings: readonly Ruling[];
  readonly results: readonly JudgementResult[];
}

/** What stands in a judgement that a tool has drafted until a person has written it. */
export const toBeWritten = { by: "Say who judged.", reason: "Say why." } as const;

/** True where a judgement still holds what a tool has drafted, or nothing but space. */
export function isUnfinished({ by, reason }: Pick<Judgement, "by" | "reason">): boolean {
  const drafted: readonly string[] = Object.values(toBeWritten);
  return [by, reason].some((text) => text.trim() === "" || drafted.includes(text.trim()));
}

/** True where a judgement counts unless another one disputes it. */
export function isLive({ effect }: Pick<JudgementResult, "effect">): boolean {
  return effect === "settles" || effect === "agrees" || effect === "disputed";
}

/** A judgement with the rulings that it is on. */
interface Weighed {
  readonly result: JudgementResult;
  readonly concerned: ReadonlySet<Ruling>;
}

/** Applies the recorded judgements on one unit to its rulings. */
export function applyJudgements(unit: string, rulings: readonly Ruling[], desk: Desk): Judged {
  const weighed = (desk.subject.judgements ?? []).flatMap((judgement, index): Weighed[] => {
    if (judgement.unit !== unit) return [];
    const concerned = rulings.filter((ruling) => concerns(judgement, ruling, desk));
    const result = { index, judgement, ...effectOf(judgement, concerned, desk) };
    return [{ result, concerned: new Set(concerned) }];
  });
  if (weighed.length === 0) return { rulings, results: [] };
  const live = weighed.filter(({ result }) => isLive(result));
  const disputed = live.map((one) => ({ ...one, result: dispute(one, live) }));
  const byIndex = new Map(disputed.map(({ result }) => [result.index, result]));
  return {
    rulings: rulings.map((ruling) => {
      const on = disputed.filter(({ concerned }) => concerned.has(ruling));
      return judged(
        ruling,
        on.map(({ result }) => result),
        desk,
      );
    }),
    results: weighed.map(({ result }) => byIndex.get(result.index) ?? result),
  };
}

function concerns({ at }: Judgement, { entry }: Ruling, desk: Desk): boolean {
  if (at === undefined) return true;
  return entry !== undefined && desk.find(at).some(({ pointer }) => pointer === entry);
}

function effectOf(
  judgement: Judgement,
  concerned: readonly Ruling[],
  desk: Desk,
): Pick<JudgementResult, "effect" | "fingerprint"> {
  if (concerned.length === 0) return { effect: "of-nothing" };
  const fingerprint = sealOf(judgement.unit, concerned, desk);
  if (isUnfinished(judgement)) return { effect: "unfinished", fingerprint };
  if (judgement.of === undefined) return { effect: "unsealed", fingerprint };
  if (judgement.of !== fingerprint) return { effect: "stale", fingerprint };
  if (judgement.date > desk.today) return { effect: "in-future", fingerprint };
  const decided = concerned.filter(
    ({ verdict, origin }) => verdict !== "INCONCLUSIVE" && origin === "declared",
  );
  if (decided.some(({ verdict }) => verdict === "FAIL" && judgement.verdict === "PASS")) {
    return { effect: "contradicts", fingerprint };
  }
  const open = concerned.some(({ verdict }) => verdict !== judgement.verdict);
  return { effect: open ? "settles" : "agrees", fingerprint };
}

/** Two judgements of one ruling that differ: nobody can tell which holds, not even by their days. */
function dispute({ result, concerned }: Weighed, live: readonly Weighed[]): JudgementResult {
  const others = live.filter(
    (other) =>
      other.result.judgement.verdict !== result.judgement.verdict &&
      [...other.concerned].some((ruling) => concerned.has(ruling)),
  );
  if (others.length === 0) return result;
  return {
    ...result,
    effect: "disputed",
    disputedBy: others.map((other) => other.result.index),
  };
}

function judged(ruling: Ruling, on: readonly JudgementResult[], desk: Desk): Ruling {
  if (new Set(on.map(({ judgement }) => judgement.verdict)).size > 1) {
    return leftOpen(
      ruling,
      on.map(({ judgement }) => judgement),
      desk,
    );
  }
  const settling = on.flatMap(({ effect, judgement }) => (effect === "settles" ? judgement : []));
  return settling.length > 0 ? settled(ruling, settling) : ruling;
}

function settled(ruling: Ruling, judgements: readonly Judgement[]): Ruling {
  const because = byDay(judgements)
    .map(({ by, date, reason }) => `Judged by ${by} on ${date}: ${reason}`)
    .join(" ");
  return judgements[0]?.verdict === "PASS"
    ? { ...withoutQuestion(ruling), verdict: "PASS", because }
    : {
        ...withoutQuestion(ruling),
        verdict: "FAIL",
        because,
        todo: "Change what was judged, and have it judged again.",
      };
}

function leftOpen(ruling: Ruling, judgements: readonly Judgement[], desk: Desk): Ruling {
  const label = (ruling.entry && desk.entryAt(ruling.entry)?.label) ?? "The unit as a whole";
  const sorted = byDay(judgements);
  const named = (["PASS", "FAIL"] as const).flatMap(
    (verdict) => sorted.find((one) => one.verdict === verdict) ?? [],
  );
  const said = named.map(({ verdict, by, date }) => `${verdict} by ${by} on ${date}`);
  const more = judgements.length - named.length;
  return {
    ...withoutQuestion(ruling),
    verdict: "INCONCLUSIVE",
    because: `${label} is judged in contradiction: ${said.join(" and ")}${more > 0 ? ` (and ${more} more)` : ""}. None of it counts.`,
    todo: "Agree on one judgement, and take out what says otherwise.",
  };
}

function withoutQuestion(ruling: Ruling): Ruling {
  const {
    question: _question,
    todo: _todo,
    concern: _concern,
    told: _told,
    perhaps: _perhaps,
    ...rest
  } = ruling;
  return rest;
}

function byDay(judgements: readonly Judgement[]): readonly Judgement[] {
  const key = ({ date, by, reason }: Judgement) => [date, by, reason].join("\n");
  return [...judgements].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
