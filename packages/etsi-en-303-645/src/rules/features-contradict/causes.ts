import type { FeatureName } from "../../features.js";
import { implications } from "../../implications.js";
import type { KnownFeature, KnownFeatures } from "../known-features.js";
import type { StatedFact } from "../stated-facts.js";

/** Something said of the device that cannot be true together with a declared feature. */
export interface Cause {
  readonly said: KnownFeature;
  /** Why the one follows from the other, step by step. */
  readonly because: readonly string[];
}

/**
 * Finds what contradicts a declared feature: what another part of the specification says of it,
 * and the nearest features that imply the opposite. Two declared features that contradict each
 * other are reported once, at the one declared false.
 */
export function causesAgainst(
  declared: KnownFeature,
  said: KnownFeatures,
  stated: readonly StatedFact[],
): readonly Cause[] {
  const direct = stated
    .filter(({ name, value }) => name === declared.name && value !== declared.value)
    .map((fact) => ({ said: { ...fact, origin: "stated" }, because: [] }) as const);
  const implied = nearestAgainst(declared, said).filter(
    (cause) => !declared.value || cause.said.origin === "stated",
  );
  return [...direct, ...implied];
}

/** Walks the implications from a feature, through features of which nothing is said. */
function nearestAgainst(declared: KnownFeature, said: KnownFeatures): readonly Cause[] {
  const causes: Cause[] = [];
  const seen = new Set<FeatureName>([declared.name]);
  const queue: { readonly name: FeatureName; readonly because: readonly string[] }[] = [
    { name: declared.name, because: [] },
  ];
  for (const { name, because } of queue) {
    for (const step of stepsFrom(name, declared.value)) {
      if (seen.has(step.name)) continue;
      seen.add(step.name);
      const found = said.get(step.name);
      const path = [step.because, ...because];
      if (!found) queue.push({ name: step.name, because: path });
      else if (found.value !== declared.value) causes.push({ said: found, because: path });
    }
  }
  return causes;
}

/** One step: from what is present to what it implies, from what is absent to what implies it. */
function stepsFrom(name: FeatureName, present: boolean) {
  return implications()
    .filter(({ when, implies }) => (present ? when : implies) === name)
    .map(({ when, implies, because }) => ({ name: present ? implies : when, because }));
}
