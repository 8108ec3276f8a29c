import type { CafLevel, CafOutcome } from "./outcome.js";

/** What the framework says of a level; whether it is reached is expert judgement. */
export interface LevelMeaning {
  readonly level: CafLevel;
  /** The letters under which its indicators are numbered. */
  readonly letters: "A" | "PA" | "NA";
  /** How indicators of good practice bear on it, in our own words. */
  readonly summary: string;
}

/**
 * The levels of an outcome, the highest first. Indicators inform the judgement of an expert and are no
 * checklist, so nothing here counts them up.
 */
export const levelMeanings = [
  {
    level: "achieved",
    letters: "A",
    summary: "Usually all indicators of achievement hold, or something else makes up for one.",
  },
  {
    level: "partially-achieved",
    letters: "PA",
    summary: "Usually all indicators of this level hold; not every outcome has it.",
  },
  {
    level: "not-achieved",
    letters: "NA",
    summary: "Usually one indicator of failure is enough.",
  },
] as const satisfies readonly LevelMeaning[];

/** The levels that an outcome knows, the highest first. */
export function levelsOf({ indicators }: CafOutcome): readonly CafLevel[] {
  const levels = levelMeanings.map(({ level }) => level);
  return levels.filter(
    (level) => level !== "partially-achieved" || indicators.partiallyAchieved > 0,
  );
}

/**
 * The ids of the indicators of an outcome at a level, `A2.c.A.1` and so on. They are positions in the
 * printed table, as WebCAF numbers them; the framework itself prints no ids.
 */
export function indicatorIds({ id, indicators }: CafOutcome, level: CafLevel): readonly string[] {
  const [letters, count] = {
    achieved: ["A", indicators.achieved] as const,
    "partially-achieved": ["PA", indicators.partiallyAchieved] as const,
    "not-achieved": ["NA", indicators.notAchieved] as const,
  }[level];
  return Array.from({ length: count }, (_, index) => `${id}.${letters}.${index + 1}`);
}
