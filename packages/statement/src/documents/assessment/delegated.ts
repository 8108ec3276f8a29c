import type { Ruling, UnitResult } from "@bollard/etsi-ts-103-701/assess";
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
  const pairs = result.rulings.map((ruling) => ({ ruling, sources: sourcesOf(ruling, run) }));
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

function sourcesOf(ruling: Ruling, run: readonly UnitResult[]): readonly Source[] {
  return run.flatMap(({ unit, rulings }) => {
    const source = rulings.find((other) => repeats(ruling, other));
    return source === undefined ? [] : [{ unit: unit.id, entry: source.entry }];
  });
}

function repeats(ruling: Ruling, other: Ruling): boolean {
  return (
    ruling.verdict === other.verdict &&
    ruling.at === other.at &&
    ruling.question === other.question &&
    ruling.todo === other.todo &&
    ruling.because.endsWith(other.because)
  );
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
