import type { Ruling, UnitResult } from "@bollard/etsi-ts-103-701/assess";
import type { Column, Row, Run } from "../../handover/handover.js";
import { strong } from "../../handover/handover.js";
import { type Alike, groupAlike, markRepeated } from "./alike.js";
import { type Delegated, splitDelegated } from "./delegated.js";
import type { Reader } from "./reader.js";
import { wordsOf, wordsOfDelegated } from "./ruling-words.js";

/** What a unit says itself, and what it only repeats of the units that it runs. */
export interface UnitParts {
  readonly result: UnitResult;
  readonly own: readonly Alike[];
  readonly delegated: readonly Delegated[];
}

/** The units of the test plan, each with what it says. */
export function partsOf(reader: Reader): readonly UnitParts[] {
  const planned = reader.assessment.units.filter(({ verdict }) => verdict !== "N/A");
  const told = planned.map((result) => ({ result, ...splitDelegated(result, reader) }));
  const alikes = markRepeated(told.flatMap(({ result, own }) => groupAlike(result, own, reader)));
  return told.map(({ result, delegated }) => ({
    result,
    own: alikes.filter((alike) => alike.result === result),
    delegated,
  }));
}

/** The part of a unit that has a verdict. */
export function withVerdict(part: UnitParts, wanted: Ruling["verdict"]): UnitParts {
  return {
    result: part.result,
    own: part.own.filter(({ verdict }) => verdict === wanted),
    delegated: part.delegated.filter(({ verdict }) => verdict === wanted),
  };
}

/** The row of a unit: what it checks, and what it says; no row where it says nothing. */
export function rowsOf({ result, own, delegated }: UnitParts, reader: Reader): readonly Row[] {
  const words = [
    ...own.map((alike) => wordsOf(alike, reader)),
    ...delegated.map((one) => wordsOfDelegated(one, reader)),
  ];
  if (words.length === 0) return [];
  const { id, summary } = result.unit;
  const runs = words.flatMap((one, index): readonly Run[] =>
    index === 0 ? one : ["\n\n", ...one],
  );
  return [{ cells: [[strong(id), `\n${summary}`], runs] }];
}

/** The columns of a table of units. */
export function unitColumns(last: string): readonly Column[] {
  return [
    { label: "Unit, and what it checks", width: 4 },
    { label: last, width: 9 },
  ];
}
