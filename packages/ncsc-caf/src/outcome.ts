import {
  type Clause,
  type Confidence,
  type Framework,
  type Item,
  lazily,
  type Source,
} from "@bollard/model";

/** How far an outcome is met, as the framework names it. */
export type CafLevel = "achieved" | "partially-achieved" | "not-achieved";

/** How many indicators of good practice an outcome has at each level; their words are not stored. */
export interface Indicators {
  readonly achieved: number;
  /** Zero where the outcome knows no middle level. */
  readonly partiallyAchieved: number;
  readonly notAchieved: number;
}

/** One contributing outcome of an edition. */
export interface CafOutcome<Id extends string = string> extends Item<Id> {
  readonly title: string;
  /** How documents cite it: `CAF v4.0 A2.c`. */
  readonly citeAs: string;
  readonly obligation: "should";
  readonly indicators: Indicators;
  readonly confidence: Confidence;
}

/** One of the four objectives of an edition. */
export interface CafObjective<Id extends string = string> extends Clause<Id> {
  /** The meaning in one sentence of our own. */
  readonly summary: string;
}

/** One of the fourteen principles of an edition. */
export interface CafPrinciple<Id extends string = string> extends Clause<Id> {
  /** The meaning in one sentence of our own. */
  readonly summary: string;
  /** The objective that it serves. */
  readonly objective: string;
}

/** One edition of the framework: its principles are the clauses, its contributing outcomes the items. */
export interface CafData<
  Outcome extends string = string,
  Principle extends string = string,
  Objective extends string = string,
> extends Framework<Outcome> {
  readonly objectives: readonly CafObjective<Objective>[];
  readonly clauses: readonly CafPrinciple<Principle>[];
  readonly items: readonly CafOutcome<Outcome>[];
}

/** An outcome as a file writes it: what is its own. */
interface WrittenOutcome {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly indicators: Indicators;
  /** What a reader should know about the reading. */
  readonly note?: string;
}

/** A principle as a file writes it. */
export interface WrittenPrinciple extends CafObjective {
  readonly outcomes: readonly WrittenOutcome[];
}

/** An objective with its principles and their outcomes, in the order printed. */
export interface ObjectiveData<
  Objective extends string = string,
  Principle extends string = string,
  Outcome extends string = string,
> extends CafObjective<Objective> {
  readonly principles: readonly CafPrinciple<Principle>[];
  readonly outcomes: readonly CafOutcome<Outcome>[];
}

/** Where an edition stands: its number, and what its outcomes have in common as their source. */
export interface Publication extends Omit<Source, "clause"> {
  readonly edition: string;
}

/** The ids of the outcomes of written principles. */
type OutcomesOf<P extends readonly WrittenPrinciple[]> = P[number]["outcomes"][number]["id"];

/** Completes an objective: gives each outcome its parent, its citation and its source. */
export function completeObjective<
  const Objective extends string,
  const P extends readonly WrittenPrinciple[],
>(
  publication: Publication,
  objective: CafObjective<Objective>,
  written: P,
): ObjectiveData<Objective, P[number]["id"], OutcomesOf<P>> {
  const principles = written.map(({ id, title, summary }) => ({
    id,
    title,
    summary,
    objective: objective.id,
  }));
  const outcomes = written.flatMap((principle) =>
    principle.outcomes.map((outcome) => toOutcome(publication, principle.id, outcome)),
  );
  return { ...objective, principles, outcomes };
}

function toOutcome(
  { edition, ...common }: Publication,
  parent: string,
  written: WrittenOutcome,
): CafOutcome {
  return {
    id: written.id,
    parent,
    title: written.title,
    citeAs: `CAF v${edition} ${written.id}`,
    summary: written.summary,
    obligation: "should",
    indicators: written.indicators,
    confidence: "high",
    source: {
      ...common,
      clause: `Contributing outcome ${written.id}`,
      ...(written.note && { note: written.note }),
    },
  };
}

/** A framework without the parts that its objectives make up. */
type Description = Omit<Framework, "clauses" | "items" | "lineage" | "witnesses">;

/** What an edition takes along as it stands. */
type Whole = Pick<Framework, "lineage" | "witnesses">;

/** Puts an edition together from its description and its objectives. */
export function toEdition<
  Outcome extends string,
  Principle extends string,
  Objective extends string,
>(
  description: Description,
  objectives: () => readonly ObjectiveData<Objective, Principle, Outcome>[],
  whole: { readonly [Key in keyof Whole]: () => NonNullable<Whole[Key]> },
): CafData<Outcome, Principle, Objective> {
  return lazily(description, {
    objectives: () => objectives().map(({ id, title, summary }) => ({ id, title, summary })),
    clauses: () => objectives().flatMap(({ principles }) => principles),
    items: () => objectives().flatMap(({ outcomes }) => outcomes),
    ...whole,
  });
}
