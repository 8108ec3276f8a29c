import type { Ruling, UnitResult } from "@bollard/etsi-ts-103-701/assess";
import { groupBy } from "./alike.js";
import { listNames, listUnits } from "./list-names.js";
import type { Reader } from "./reader.js";

/** Rulings of a unit that another unit explains, of one verdict. */
export interface Delegated {
  readonly result: UnitResult;
  readonly rulings: readonly Ruling[];
  readonly verdict: Ruling["verdict"];
  /** The units to look at, in the order in which they are run. */
  readonly units: readonly string[];
  /** Where to look, as a whole sentence. */
  readonly see: string;
}

/** What a unit says itself, and what it only repeats of the units that it runs. */
export interface Told {
  readonly own: readonly Ruling[];
  readonly delegated: readonly Delegated[];
}

/** Tells the rulings of a unit from those that it repeats of units in the test plan. */
export function splitDelegated(result: UnitResult, reader: Reader): Told {
  const run = result.unit.delegatesTo.flatMap((id) =>
    reader.assessment.units.filter(({ unit, verdict }) => unit.id === id && verdict !== "N/A"),
  );
  if (run.length === 0) return { own: result.rulings, delegated: [] };
  const known = sourcesIn(run);
  const pairs = result.rulings.map((ruling) => ({ ruling, sources: sourcesOf(ruling, known) }));
  const verdicts = ["FAIL", "INCONCLUSIVE", "PASS"] as const;
  return {
    own: pairs.flatMap(({ ruling, sources }) => (sources.length === 0 ? [ruling] : [])),
    delegated: verdicts.flatMap((verdict) => {
      const same = pairs.filter(
        ({ ruling, sources }) => ruling.verdict === verdict && sources.length > 0,
      );
      return same.length === 0 ? [] : [toDelegated(result, verdict, same, run, reader)];
    }),
  };
}

interface Source {
  readonly unit: string;
  readonly entry: string | undefined;
}

interface Pair {
  readonly ruling: Ruling;
  readonly sources: readonly Source[];
}

/** What the units that are run say, by what a repetition has in common with it. */
function sourcesIn(run: readonly UnitResult[]): ReadonlyMap<string, readonly Candidate[]> {
  const candidates = run.flatMap(({ unit, rulings }) =>
    rulings.map((ruling) => ({ ruling, source: { unit: unit.id, entry: ruling.entry } })),
  );
  const groups = groupBy(candidates, ({ ruling }) => keyOf(ruling));
  return new Map(groups.map((group) => [keyOf(group[0]?.ruling), group]));
}

interface Candidate {
  readonly ruling: Ruling;
  readonly source: Source;
}

function keyOf(ruling: Ruling | undefined): string {
  return JSON.stringify([ruling?.verdict, ruling?.at, ruling?.question, ruling?.todo]);
}

/** The first of each unit whose reason the ruling repeats, be it after a word on who relies on whom. */
function sourcesOf(
  ruling: Ruling,
  sources: ReadonlyMap<string, readonly Candidate[]>,
): readonly Source[] {
  const same = (sources.get(keyOf(ruling)) ?? []).filter(({ ruling: other }) =>
    ruling.because.endsWith(other.because),
  );
  return groupBy(same, ({ source }) => source.unit).flatMap(([first]) => first?.source ?? []);
}

function toDelegated(
  result: UnitResult,
  verdict: Ruling["verdict"],
  pairs: readonly Pair[],
  run: readonly UnitResult[],
  { nameAt }: Reader,
): Delegated {
  const sources = pairs.flatMap((pair) => pair.sources);
  const units = run
    .map(({ unit }) => unit.id)
    .filter((id) => sources.some(({ unit }) => unit === id));
  const entries = sources.flatMap(({ entry }) => (entry === undefined ? [] : [nameAt(entry).name]));
  const on = listNames([...new Set(entries)], verdict === "PASS" ? 6 : undefined);
  return {
    result,
    verdict,
    rulings: pairs.map(({ ruling }) => ruling),
    units,
    see: `See ${listUnits(units)}${on === "" ? "" : ` on ${on}`}.`,
  };
}
