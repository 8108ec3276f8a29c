import type { Verification } from "@bollard/model";
import type { BuyerKind, Confidence, Nation } from "../buyer.js";
import type { TopicPattern } from "./topic.js";

/** A law, code, standard or scheme that a use case brings with it. */
export interface SectorInstrument extends TopicPattern {
  /** As a tender would name it. */
  readonly cite: string;
  /** Why it matters to the use case. */
  readonly why: string;
  /** Binding on somebody where it is in scope, good practice, or something to watch. */
  readonly weight: "must-if-in-scope" | "practice";
  /** The buyers whom it reaches; absent means all. */
  readonly buyers?: readonly BuyerKind[];
  /** The nations in which it reaches them; absent means all. */
  readonly nations?: readonly Nation[];
  /** How its title and status were checked. */
  readonly verified: Verification;
  readonly confidence: Confidence;
}

/** What connected technology is bought for, with the rules of its sector. */
export interface UseCase<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Other names by which an author may declare it, in kebab case. */
  readonly aliases: readonly string[];
  /** Whether it processes personal data: always, never, or as it is built. */
  readonly personalData: "yes" | "no" | "depends";
  /** Whether devices are bought, rather than a service alone. */
  readonly devices: boolean;
  readonly instruments: readonly SectorInstrument[];
}
