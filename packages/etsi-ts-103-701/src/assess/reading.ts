import type { Pointer } from "@bollard/model";

/** How a value came to be known: declared as a value, or read from prose by a documented pattern. */
export type Origin = "declared" | "read";

/** What is known of one decision, how, and where it stands. */
export interface Reading<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly at: Pointer;
  /** The words it was read from, exactly as they stand. */
  readonly quote?: string;
}

/** A piece of prose with its place. */
export interface Prose {
  readonly at: Pointer;
  readonly text: string;
}

/** Joins what a ruling rests on: read as soon as one part was read. */
export function weakest(readings: readonly (Reading<unknown> | undefined)[]): Origin {
  return readings.some((reading) => reading?.origin === "read") ? "read" : "declared";
}
