import { factsIn } from "@bollard/model";
import { expect, it } from "vitest";
import { type FeatureName, features, implications, v211, v313 } from "./index.js";

it("prints each feature where the editions' conditions read it", () => {
  const names = Object.keys(features()) as FeatureName[];
  for (const name of names) {
    const printed: { readonly [edition: string]: readonly string[] } = features()[name].printed;
    for (const edition of [v211, v313]) {
      const readers = edition.conditions.filter(({ condition }) =>
        factsIn(condition).includes(name),
      );
      const symbols = readers.map(({ symbol }) => symbol);
      expect([name, printed[edition.edition] ?? []]).toEqual([name, symbols]);
    }
  }
});

it("implies without circles, and states no step that others already make", () => {
  for (const { when, implies } of implications()) {
    const others = implications().filter((step) => step.when !== when || step.implies !== implies);
    expect(reachable(implies, implications())).not.toContain(when);
    expect(reachable(when, others)).not.toContain(implies);
  }
});

function reachable(
  from: FeatureName,
  steps: ReturnType<typeof implications>,
): readonly FeatureName[] {
  const next = steps.filter((step) => step.when === from).map((step) => step.implies);
  return next.flatMap((name) => [name, ...reachable(name, steps)]);
}
