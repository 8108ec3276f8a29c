import { isOutcomeId } from "@bollard/ncsc-caf";
import { isPrincipleId } from "@bollard/ncsc-connected-places";
import { topics } from "@bollard/uk-procurement/topics";
import { expect, it } from "vitest";

const outcomes = topics.flatMap(({ id, serves }) =>
  serves.outcomes.map((outcome) => [id, outcome] as const),
);

it("has topics that serve outcomes", () => {
  expect(outcomes.length).toBeGreaterThan(20);
});

it.each(outcomes)("topic %s serves an outcome that CAF v4.0 has: %s", (_, outcome) => {
  const [, objective = "", rest = ""] = /^caf-4\.0-([a-d])(\d\.[a-z])$/.exec(outcome) ?? [];
  expect([outcome, isOutcomeId("4.0", objective.toUpperCase() + rest)]).toEqual([outcome, true]);
});

it("names principles that there are", () => {
  const named = topics.flatMap(({ serves }) => serves.principles);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((one) => !isPrincipleId(one))).toEqual([]);
});
