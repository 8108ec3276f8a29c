import type { Pointer } from "@bollard/model";
import type { Verdict } from "../verdict.js";
import type { Origin } from "./reading.js";

/** What a test unit comes out as for one entry, or for a table as a whole. */
export interface Ruling {
  readonly verdict: Verdict;
  /** The place that decides it. */
  readonly at: Pointer;
  /** The entry that was judged; absent where the table as a whole was. */
  readonly entry?: Pointer;
  /** The words that decide it, exactly as they stand at that place. */
  readonly quote?: string;
  /** Why, as a whole sentence that names the entry. */
  readonly because: string;
  /** What would change it, as a sentence that says what to do. */
  readonly todo?: string;
  /** What a person has to answer, where software cannot decide. */
  readonly question?: string;
  /** How what it rests on came to be known; absent where it rests on nothing that is said. */
  readonly origin?: Origin;
  /** True where a pre-check found something that a person should look at first. */
  readonly concern?: true;
  /** True where it is not known whether the unit concerns the entry. */
  readonly perhaps?: true;
  /** True where it is the ruling of another unit, which reports it and asks its question. */
  readonly told?: true;
  /** The places that were looked at; a recorded judgement is about these. */
  readonly looked: readonly Pointer[];
}

/** What a ruling says, apart from its verdict. */
export type Said = Omit<Ruling, "verdict">;

/** The unit passes for this entry. */
export function passes(said: Said): Ruling {
  return { verdict: "PASS", ...said };
}

/** The unit fails for this entry. */
export function fails(said: Said & { readonly todo: string }): Ruling {
  return { verdict: "FAIL", ...said };
}

/** Software cannot decide: something is not said, or a person has to judge. */
export function staysOpen(
  said: Said & ({ readonly todo: string } | { readonly question: string }),
): Ruling {
  return { verdict: "INCONCLUSIVE", ...said };
}

/** A pre-check found something that most likely fails; a person has to say. */
export function raisesConcern(said: Said & { readonly question: string }): Ruling {
  return { verdict: "INCONCLUSIVE", concern: true, ...said };
}

/** Rulings by the entry that they are on, in their order. */
export function rulingsByEntry(
  rulings: readonly Ruling[],
): ReadonlyMap<string | undefined, readonly Ruling[]> {
  const groups = new Map<string | undefined, Ruling[]>();
  for (const ruling of rulings) {
    const known = groups.get(ruling.entry);
    if (known) known.push(ruling);
    else groups.set(ruling.entry, [ruling]);
  }
  return groups;
}
