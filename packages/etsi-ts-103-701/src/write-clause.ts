import type { Clause, Condition } from "@bollard/model";
import type { AssessedProvisionId, Edition } from "./edition.js";
import type { IxitTableName } from "./ixit-name.js";
import type { Provenance } from "./provenance.js";
import type {
  Automation,
  Kind,
  Read,
  TestCase,
  TestClause,
  TestUnit,
  UnitLetter,
  Verb,
  VerdictRule,
} from "./test-case.js";
import type { Circumstance } from "./verdict.js";

/** A unit as a clause file writes it: what is its own. */
interface WrittenUnit<E extends Edition, Unit extends string, Run extends string> {
  readonly id: Unit;
  readonly verb: Verb;
  readonly summary: string;
  readonly failsWhen?: string;
  readonly reads?: readonly Read<E>[];
  readonly automation: Automation;
  readonly automationHint?: string;
  readonly delegatesTo?: readonly Run[];
  /** Overrides the edition's usual witnesses. */
  readonly witnesses?: readonly string[];
  readonly note?: string;
}

/** A verdict rule as a clause file writes it. */
export interface WrittenVerdict<E extends Edition> {
  /** Absent: all unit conditions have to hold. */
  readonly summary?: string;
  readonly passesIf?: Condition<UnitLetter | Circumstance>;
  readonly entries?: { readonly of: IxitTableName<E>; readonly pass: "every" | "one" };
  /** True when the rule was concluded from the units or the provision. */
  readonly inferred?: true;
  readonly note?: string;
}

/** A case as a clause file writes it: what is its own. */
interface WrittenCase<
  E extends Edition,
  Case extends string,
  Unit extends string,
  Run extends string,
> {
  readonly id: Case;
  readonly kind: Kind;
  readonly purpose: string;
  readonly units: readonly WrittenUnit<E, Unit, Run>[];
  readonly verdict?: WrittenVerdict<E>;
  readonly note?: string;
}

/** A group as a clause file writes it. */
export interface WrittenGroup<
  E extends Edition,
  Case extends string,
  Unit extends string,
  Run extends string,
> {
  readonly id: AssessedProvisionId<E>;
  readonly cases: readonly WrittenCase<E, Case, Unit, Run>[];
}

/** Who gives units and verdicts of an edition their source. */
export interface TestSources<E extends Edition> {
  unit(testCase: string, written: { witnesses?: readonly string[]; note?: string }): Provenance;
  verdict(testCase: string, kind: Kind, written: WrittenVerdict<E>): Provenance;
}

/** A clause's own id, title and test scenario. */
export type ScenarioClause = Clause & { readonly scenario: string };

/** What a case inherits from where it stands. */
interface Place<E extends Edition> {
  readonly clause: string;
  readonly group: AssessedProvisionId<E>;
}

/** Completes a clause: gives cases and units their place and their source. */
export function completeClause<
  E extends Edition,
  Case extends string,
  Unit extends string,
  Run extends string,
>(
  clause: ScenarioClause,
  written: readonly WrittenGroup<E, Case, Unit, Run>[],
  sources: TestSources<E>,
): TestClause<E, Case, Unit, Run> {
  const groups = written.map(({ id, cases }) => {
    const place: Place<E> = { clause: clause.id, group: id };
    return { id, provision: id, cases: cases.map((one) => completeCase(one, place, sources)) };
  });
  return { ...clause, groups };
}

function completeCase<
  E extends Edition,
  Case extends string,
  Unit extends string,
  Run extends string,
>(
  written: WrittenCase<E, Case, Unit, Run>,
  place: Place<E>,
  sources: TestSources<E>,
): TestCase<E, Case, Unit, Run> {
  const { id, kind, purpose, note } = written;
  const units = written.units.map((unit) =>
    completeUnit(unit, written, place, sources.unit(id, unit)),
  );
  return {
    id,
    group: place.group,
    provision: place.group,
    kind,
    purpose,
    tables: tablesOf(units),
    units,
    verdict: completeVerdict(written, sources),
    ...(note && { note }),
  };
}

function completeUnit<
  E extends Edition,
  Case extends string,
  Unit extends string,
  Run extends string,
>(
  written: WrittenUnit<E, Unit, Run>,
  { id, kind }: WrittenCase<E, Case, Unit, Run>,
  { clause, group }: Place<E>,
  source: Provenance,
): TestUnit<E, Case, Unit, Run> {
  const { note: _note, witnesses: _witnesses, ...own } = written;
  return {
    ...own,
    letter: own.id.slice(-1) as UnitLetter,
    parent: clause,
    testCase: id,
    group,
    provision: group,
    kind,
    obligation: "shall",
    reads: own.reads ?? [],
    delegatesTo: own.delegatesTo ?? [],
    source,
  };
}

function completeVerdict<E extends Edition>(
  { id, kind, verdict = {} }: WrittenCase<E, string, string, string>,
  sources: TestSources<E>,
): VerdictRule<E> {
  const { summary = "PASS if all unit conditions hold, else FAIL.", passesIf, entries } = verdict;
  return {
    summary,
    ...(passesIf && { passesIf }),
    ...(entries && { entries }),
    source: sources.verdict(id, kind, verdict),
  };
}

function tablesOf<E extends Edition>(
  units: readonly { readonly reads: readonly Read<E>[] }[],
): readonly IxitTableName<E>[] {
  const names = units.flatMap(({ reads }) => reads.map(({ table }) => table));
  return [...new Set(names)].filter(
    (name): name is IxitTableName<E> => name !== "ICS" && name !== "*",
  );
}
