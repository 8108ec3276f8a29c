import type { Nation, Truth } from "@bollard/model";
import { decide, type NisCondition, partsOf, type QuantityTest } from "../condition.js";
import type { EssentialServiceId } from "../essential-services.js";
import { quantityQuestions } from "../fact-questions.js";
import { type NisItem, toItem, type WrittenItem } from "../item.js";
import type { NisFacts } from "../nis-facts.js";
import type { Figure } from "../parameters.js";
import type { SubsectorId } from "../sectors.js";
import { settle } from "../settled-facts.js";

/** One requirement of a threshold, as narrow as Schedule 2 numbers it. */
export interface ThresholdTest {
  /** The place in Schedule 2, such as `1(2)(a)(i)`. */
  readonly paragraph: string;
  readonly service: EssentialServiceId;
  /** Where it counts; absent where it counts in the whole United Kingdom. */
  readonly nations?: readonly Nation[];
  /** What has to be so, service and nation included. */
  readonly condition: NisCondition;
}

/** A threshold of Schedule 2: an item of the framework that can be evaluated. One test that holds is enough. */
export interface Threshold<Id extends string = string> extends NisItem<Id> {
  readonly subsector: SubsectorId;
  readonly tests: readonly ThresholdTest[];
}

/** A test as its file writes it; a service whose provision alone is enough has no condition. */
interface WrittenTest extends Omit<ThresholdTest, "condition"> {
  readonly condition?: NisCondition;
}

/** A threshold as its file writes it. */
interface WrittenThreshold<Id extends string> extends WrittenItem<Id> {
  readonly tests: readonly WrittenTest[];
}

/** Writes the thresholds of a subsector; each limit becomes a figure of the item as well. */
export function writeThresholds<const Id extends string>(
  subsector: SubsectorId,
  written: readonly WrittenThreshold<Id>[],
): readonly Threshold<Id>[] {
  return written.map((threshold) => {
    const tests = threshold.tests.map(completeTest);
    const figures = tests.flatMap(({ condition }) => limitsOf(condition)).map(toFigure);
    const common = {
      obligation: "definition",
      roles: ["operator-of-essential-services"],
      ...(figures.length > 0 && { parameters: { figures: distinct(figures) } }),
    } as const;
    return { ...toItem("thresholds", { ...common, ...threshold }), subsector, tests };
  });
}

/** Says whether a threshold is met, undecided facts left undecided. */
export function decideThreshold({ tests }: Pick<Threshold, "tests">, facts: NisFacts): Truth {
  return decide({ any: tests.map(({ condition }) => condition) }, settle(facts));
}

/** The limits of a condition, each quantity with what it is held against. */
export function limitsOf(condition: NisCondition): readonly QuantityTest[] {
  if ("all" in condition) return partsOf(condition).flatMap(limitsOf);
  if ("any" in condition) return condition.any.flatMap(limitsOf);
  return "moreThan" in condition || "atLeast" in condition ? [condition] : [];
}

function completeTest(test: WrittenTest): ThresholdTest {
  const { service, nations, condition } = test;
  return {
    ...test,
    condition: {
      when: { fact: "services", includes: service },
      all: [
        ...(nations ? [{ fact: "nation", oneOf: nations } as const] : []),
        ...(condition ? [condition] : []),
      ],
    },
  };
}

function toFigure(test: QuantityTest): Figure {
  const { name, unit } = quantityQuestions()[test.fact];
  return "moreThan" in test
    ? { what: name, bound: "more-than", value: test.moreThan, unit }
    : { what: name, bound: "at-least", value: test.atLeast, unit };
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  const keys = figures.map(({ what, value }) => `${what} ${value}`);
  return figures.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
