import type { Facts, Pointer } from "@bollard/model";
import { type FeatureName, features } from "../features.js";
import { type Implication, implications } from "../implications.js";
import type { IcsSubject } from "./ics-subject.js";
import { type StatedFact, statedFacts } from "./stated-facts.js";

/** What is known of one feature, and from where. */
export interface KnownFeature extends StatedFact {
  /** Declared under `features`, stated elsewhere, or implied by one that is. */
  readonly origin: "declared" | "stated" | "implied";
}

/** What is known of the features; one that is absent is unknown. */
export type KnownFeatures = ReadonlyMap<FeatureName, KnownFeature>;

const names = Object.keys(features()) as readonly FeatureName[];

/**
 * The features that are declared or stated elsewhere in the specification, without what they
 * imply. A declared value stands before a stated one.
 */
export function saidFeatures(subject: IcsSubject, unreadable: ReadonlySet<Pointer>): KnownFeatures {
  const known = new Map<FeatureName, KnownFeature>();
  for (const fact of statedFacts(subject, unreadable)) {
    known.set(fact.name, { ...fact, origin: "stated" });
  }
  for (const declared of declaredFeatures(subject)) known.set(declared.name, declared);
  return known;
}

/**
 * The features that are known: declared, stated elsewhere, or implied by those. Nothing implied
 * overrides what is said.
 */
export function knownFeatures(
  subject: IcsSubject,
  unreadable: ReadonlySet<Pointer>,
): KnownFeatures {
  const known = new Map(saidFeatures(subject, unreadable));
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const implication of implications()) {
      const implied = consequence(known, implication);
      if (implied) known.set(implied.name, implied);
    }
  }
  return known;
}

/** The known features as facts that a condition reads. */
export function factsFrom(known: KnownFeatures): Facts<FeatureName> {
  return Object.fromEntries([...known.values()].map(({ name, value }) => [name, value]));
}

/** The features that are declared, each with its place. */
export function declaredFeatures(subject: IcsSubject): readonly KnownFeature[] {
  const declared = subject.features ?? {};
  return names.flatMap((name) => {
    const value = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (value === undefined) return [];
    const statement = `${name} is declared ${value}`;
    return [{ name, value, origin: "declared", at: `/features/${name}`, statement }] as const;
  });
}

function consequence(
  known: KnownFeatures,
  { when, implies }: Implication,
): KnownFeature | undefined {
  const cause = known.get(when);
  const effect = known.get(implies);
  if (cause?.value === true && !effect) return { ...cause, name: implies, origin: "implied" };
  if (effect?.value === false && !cause) return { ...effect, name: when, origin: "implied" };
  return undefined;
}
