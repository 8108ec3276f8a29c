import type { DeviceSpec } from "@bollard/device-spec";
import type { Pointer } from "@bollard/model";
import type { TopicId } from "@bollard/uk-procurement/topics";
import type { TenderPlace } from "./place.js";

/**
 * What a specification says to a requirement: a declared value certainly satisfies it, something declared
 * stands against it, nothing is declared, or a person has to judge.
 */
export type TraceVerdict = "met" | "contradicted" | "silent" | "person";

/** What one specification says to one requirement. */
export interface TraceAnswer {
  readonly verdict: TraceVerdict;
  /** Why, as whole sentences that name what is declared. */
  readonly reason: string;
  /** The places of the specification that it rests on, the most telling first. */
  readonly at: readonly Pointer[];
}

/** One thing that a tender asks for on security. */
export interface Requirement extends TenderPlace {
  readonly statement: number;
  /** False for what is desirable or only recommended. */
  readonly mandatory: boolean;
  readonly topics: readonly TopicId[];
}

/** A requirement with what each product's specification says to it, in the order of the products. */
export interface TracedRequirement extends Requirement {
  readonly answers: readonly TraceAnswer[];
}

/** How many requirements came out as what. */
export type TraceCounts = Readonly<Record<TraceVerdict, number>>;

/** A product that a tender was traced to. */
export interface TracedProduct {
  /** The name by which it was given, such as that of its file. */
  readonly name: string;
  /** What its specification calls it. */
  readonly product?: string;
  /** How the edition of the assessment is named, such as `TS 103 701 V2.1.1`. */
  readonly edition: string;
  readonly counts: TraceCounts;
  /** How many mandatory requirements something declared stands against. */
  readonly mandatoryContradicted: number;
}

/** A tender traced to specifications. It says what they declare, and never that a product complies. */
export interface Trace {
  /** The day for which it is made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly products: readonly TracedProduct[];
  /** The requirements that a specification of a device can speak to, in text order. */
  readonly requirements: readonly TracedRequirement[];
  /** Those on services, contract terms and people, which are no matter of the device. */
  readonly aside: readonly Requirement[];
}

/** A specification to which a tender is traced. */
export interface TraceSpec {
  readonly name: string;
  readonly spec: DeviceSpec;
}
