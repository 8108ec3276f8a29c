import type { Fix, Part, Pointer } from "@bollard/model";

/** How data can fail to fit a schema. */
export type MisfitCode =
  | "shape/unknown-field"
  | "shape/missing-field"
  | "shape/wrong-type"
  | "shape/unknown-value"
  | "shape/wrong-form";

/** One place where data does not fit, in plain words. */
export interface Misfit {
  readonly code: MisfitCode;
  readonly pointer: Pointer;
  readonly part: Part;
  readonly what: string;
  readonly todo: string;
  /** A change that certainly keeps the meaning. */
  readonly fix?: Fix;
  /** A change that a person should confirm. */
  readonly suggestions?: readonly Fix[];
}
