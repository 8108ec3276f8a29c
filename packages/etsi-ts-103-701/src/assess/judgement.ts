import type { JudgementsFacts } from "../facts/judgements.js";
import type { Desk } from "./desk.js";
import { fingerprintOf } from "./fingerprint.js";
import type { Ruling } from "./ruling.js";

/** A judgement as it is recorded. */
export type Judgement = JudgementsFacts[number];

/** What came of a recorded judgement. */
export interface JudgementResult {
  readonly index: number;
  readonly judgement: Judgement;
  /**
   * `settles` a question; `agrees` where software had decided alike; `contradicts` what is declared,
   * which stands; `stale` since what it judged has changed; `unsealed` where it does not say what it
   * judged; `unfinished` where it does not yet say who judged or why; `of-nothing` where no such unit
   * or entry is assessed.
   */
  readonly effect:
    | "settles"
    | "agrees"
    | "contradicts"
    | "stale"
    | "unsealed"
    | "unfinished"
    | "of-nothing";
  /** The fingerprint of what stands there now; absent where there is nothing. */
  readonly fingerprint?: string;
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

/** Applies the recorded judgements on one unit to its rulings. */
export function applyJudgements(unit: string, rulings: readonly Ruling[], desk: Desk): Judged {
  const results: JudgementResult[] = [];
  let judged = rulings;
  for (const [index, judgement] of (desk.subject.judgements ?? []).entries()) {
    if (judgement.unit !== unit) continue;
    const concerned = rulings.filter((ruling) => concerns(judgement, ruling, desk));
    const result = { index, judgement, ...effectOf(judgement, concerned, desk) };
    results.push(result);
    if (result.effect !== "settles") continue;
    judged = judged.map((ruling) =>
      concerned.includes(ruling) ? settled(ruling, judgement) : ruling,
    );
  }
  return { rulings: judged, results };
}

/** The fingerprint that a judgement of these rulings has to name. */
export function sealOf(rulings: readonly Ruling[], desk: Desk): string {
  return fingerprintOf(
    desk.subject,
    rulings.flatMap(({ looked }) => looked),
  );
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
  const fingerprint = sealOf(concerned, desk);
  if (isUnfinished(judgement)) return { effect: "unfinished", fingerprint };
  if (judgement.of === undefined) return { effect: "unsealed", fingerprint };
  if (judgement.of !== fingerprint) return { effect: "stale", fingerprint };
  const decided = concerned.filter(
    ({ verdict, origin }) => verdict !== "INCONCLUSIVE" && origin === "declared",
  );
  if (decided.some(({ verdict }) => verdict === "FAIL" && judgement.verdict === "PASS")) {
    return { effect: "contradicts", fingerprint };
  }
  const open = concerned.some(({ verdict }) => verdict !== judgement.verdict);
  return { effect: open ? "settles" : "agrees", fingerprint };
}

function settled(ruling: Ruling, { verdict, by, date, reason }: Judgement): Ruling {
  const { question: _question, todo: _todo, concern: _concern, told: _told, ...rest } = ruling;
  const because = `Judged by ${by} on ${date}: ${reason}`;
  return verdict === "PASS"
    ? { ...rest, verdict, because }
    : { ...rest, verdict, because, todo: "Change what was judged, and have it judged again." };
}
