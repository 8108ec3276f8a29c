import type { DeviceSpec } from "@bollard/device-spec";
import { lineage } from "@bollard/etsi-en-303-645";
import {
  type Assessment,
  assess,
  type PlanEntry,
  type Ruling,
} from "@bollard/etsi-ts-103-701/assess";
import { type Pointer, predecessors, toPointer } from "@bollard/model";

/** What a specification says to one provision. */
export interface Declared extends PlanEntry {
  /** The answer in the ICS, or where it would stand. */
  readonly at: Pointer;
  /** What fails on paper. */
  readonly fails: readonly Ruling[];
}

/** A text of a specification and its place. */
export interface DeclaredText {
  readonly at: Pointer;
  readonly text: string;
}

/** The parts of a specification in which its supplier describes the product. */
const described = [
  "product",
  "ics",
  "psti",
  "ixit",
  "notes",
] as const satisfies readonly (keyof DeviceSpec)[];

/** A specification as a trace looks at it, assessed on paper once. */
export class Product {
  readonly assessment: Assessment;
  private known: readonly DeclaredText[] | undefined;

  constructor(
    readonly name: string,
    readonly spec: DeviceSpec,
    readonly today: string,
  ) {
    this.assessment = assess(spec, today);
  }

  /**
   * What the specification says to provisions of V3.1.3; where it answers an older edition, to those that
   * they came from. Without ids, to every provision of the edition that it answers.
   */
  declared(ids?: readonly string[]): readonly Declared[] {
    const older = this.assessment.edition === "1.1.1";
    const own = ids && new Set(ids.flatMap((id) => (older ? predecessors(lineage(), id) : [id])));
    return this.assessment.groups
      .filter(({ group }) => own?.has(group.id) ?? true)
      .map(({ group, plan, cases }) => ({
        ...plan,
        at: toPointer(["ics", group.id]),
        fails: cases.flatMap(({ units }) =>
          units.flatMap(({ verdict, rulings }) =>
            verdict === "N/A" ? [] : rulings.filter((one) => one.verdict === "FAIL" && !one.told),
          ),
        ),
      }));
  }

  /** Every text by which the supplier describes the product, in the order of the specification. */
  texts(): readonly DeclaredText[] {
    this.known ??= described.flatMap((key) => textsIn(this.spec[key], [key]));
    return this.known;
  }

  /** The first texts that say something, at most three. */
  saying(words: RegExp): readonly DeclaredText[] {
    return this.texts()
      .filter(({ text }) => words.test(text))
      .slice(0, 3);
  }
}

function textsIn(value: unknown, path: readonly (string | number)[]): readonly DeclaredText[] {
  if (typeof value === "string") return [{ at: toPointer(path), text: value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
