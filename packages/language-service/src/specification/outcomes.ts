import { joinVerdicts, type TestUnit, type Verdict } from "@bollard/etsi-ts-103-701";
import type { Assessment, Ruling } from "@bollard/etsi-ts-103-701/assess";
import type { Pointer } from "@bollard/model";

/** What a unit of the test plan comes out as, for all that it looks at or for one entry. */
export interface Outcome {
  readonly unit: TestUnit;
  readonly verdict: Verdict;
  readonly rulings: readonly Ruling[];
}

/** What the units come out as that read a table, or one field of it. */
export function outcomesReading(
  { units }: Assessment,
  table: string,
  field?: string,
): readonly Outcome[] {
  return units.flatMap(({ unit, verdict, rulings }) => {
    const reads = unit.reads.some(
      (read) =>
        read.table === table &&
        (field === undefined || (read.fields as readonly string[]).includes(field)),
    );
    return reads && verdict !== "N/A" ? [{ unit, verdict, rulings }] : [];
  });
}

/** Of some outcomes, those that concern an entry, as they come out for it. */
export function outcomesOn(outcomes: readonly Outcome[], entry: Pointer): readonly Outcome[] {
  return outcomes.flatMap(({ unit, rulings }) => {
    const own = rulings.filter((ruling) => ruling.entry === entry);
    if (own.length === 0) return [];
    return [{ unit, verdict: joinVerdicts(own.map(({ verdict }) => verdict)), rulings: own }];
  });
}

/** What every unit of the test plan comes out as. */
export function allOutcomes({ units }: Assessment): readonly Outcome[] {
  return units.flatMap(({ unit, verdict, rulings }) =>
    verdict === "N/A" ? [] : [{ unit, verdict, rulings }],
  );
}
