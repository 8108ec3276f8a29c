import type { NisFacts } from "./nis-facts.js";

/**
 * The ceilings of a small enterprise: Commission Recommendation 2003/361/EC, Annex, Article 2(2),
 * read in secondary material on 2026-11-25. A small enterprise has fewer staff than `staffBelow`
 * and keeps within one of the two amounts; a micro enterprise is smaller still.
 */
export const smallEnterprise = {
  staffBelow: 50,
  turnoverAtMostEuros: 10_000_000,
  balanceSheetAtMostEuros: 10_000_000,
} as const;

/** Says whether the figures are those of a micro or small enterprise; nothing where they do not decide it. */
export function isSmallByFigures(facts: NisFacts): boolean | undefined {
  const { staffHeadcount, turnoverEuros, balanceSheetEuros } = facts;
  const { staffBelow, turnoverAtMostEuros, balanceSheetAtMostEuros } = smallEnterprise;
  const few = staffHeadcount === undefined ? undefined : staffHeadcount < staffBelow;
  const low = turnoverEuros === undefined ? undefined : turnoverEuros <= turnoverAtMostEuros;
  const light =
    balanceSheetEuros === undefined ? undefined : balanceSheetEuros <= balanceSheetAtMostEuros;
  if (few === false || (low === false && light === false)) return false;
  return few && (low || light) ? true : undefined;
}
