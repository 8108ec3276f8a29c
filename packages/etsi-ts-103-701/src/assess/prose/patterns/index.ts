import type { Pattern } from "../pattern.js";
import { authMechPatterns } from "./auth-mech.js";
import { guaranteePatterns } from "./guarantees.js";

/** Patterns by `table/field/facet`; `*` stands for every table. */
export type PatternTable = Readonly<Record<string, readonly Pattern[]>>;

/** Every pattern by which a facet is read from prose. */
export const patterns: PatternTable = { ...guaranteePatterns, ...authMechPatterns };

/** The patterns of a facet, those for its table and those for every table. */
export function patternsOf(table: string, field: string, facet: string): readonly Pattern[] {
  return [
    ...(patterns[`${table}/${field}/${facet}`] ?? []),
    ...(patterns[`*/${field}/${facet}`] ?? []),
  ];
}
