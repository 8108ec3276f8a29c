import { check } from "recheck";
import { paceOf } from "../../../model/test/pace.ts";
import type { Expression } from "./collect-expressions.ts";
import { type Attack, grownAttack, timeMatch } from "./time-attack.ts";

/** What the checker says of an expression. */
export type Verdict =
  | { readonly status: "safe" }
  | { readonly status: "undecided" }
  | { readonly status: "suspect"; readonly attack: Attack };

/**
 * The most milliseconds that an expression may take for its attack, the longest included, on a machine of the
 * pace that the limit was set on.
 */
const allowed = 100;
const longest = 1_000_000;

/**
 * Short attacks come first: what doubles with each repeat would never end on a long one, and what takes the
 * square of the length would take minutes.
 */
const lengths = [12, 16, 20, 24, 28, 32, 40, 60, 1_000, 15_000, 60_000, 250_000, longest] as const;

/**
 * Its limits count steps where they can: the less they count time, the more is the verdict of a slow
 * machine that of a fast one.
 */
const limits = {
  timeout: 30_000,
  attackTimeout: 200,
  recallTimeout: -1,
  maxIteration: 2,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 50,
  maxNFASize: 5_000,
} as const;

/** What verdicts depend on besides the expression. */
export const settings: string = JSON.stringify({ recheck: "4.5.0", limits });

/** Asks the checker. */
export async function askChecker({ source, flags }: Expression): Promise<Verdict> {
  const answer = await check(source, flags, limits);
  if (answer.status === "safe") return { status: "safe" };
  if (answer.status === "unknown") return { status: "undecided" };
  const { pumps, suffix } = answer.attack;
  const parts = pumps.map(({ prefix, pump }) => ({ prefix, pump }));
  return { status: "suspect", attack: { parts, suffix } };
}

/** Says what is wrong with an expression, if anything is. */
export function faultOf(expression: Expression, verdict: Verdict): string | undefined {
  if (verdict.status === "safe") return undefined;
  const { source, flags, places } = expression;
  const named = `${[...places].join(", ")}: /${source}/${flags}`;
  if (verdict.status === "undecided") return `${named}\n  The checker cannot say what this takes.`;
  const { attack } = verdict;
  for (const length of lengths) {
    const time = timeMatch(source, flags, grownAttack(attack, length), allowed);
    if (time <= allowed || time <= allowed * paceOf()) continue;
    return `${named}\n  It takes ${time.toFixed(0)} ms for ${length} characters of ${JSON.stringify(attack)}; ${allowed} ms are allowed for ${longest}.`;
  }
  return undefined;
}
