import type { Pointer } from "@bollard/model";
import { check, type Misfit } from "@bollard/shape";
import type { PlaceRegister } from "./definition/place-register.js";
import { placeRegisterSchema } from "./generated/schema.js";

/** A place register as far as it can be read, with what does not fit. */
export interface ReadPlaceRegister {
  /** The register less everything that does not fit the schema. */
  readonly subject: PlaceRegister;
  readonly misfits: readonly Misfit[];
  /** Where something stands that does not fit, so that it is not reported missing as well. */
  readonly unreadable: ReadonlySet<Pointer>;
}

/** Reads plain data as a place register. Never throws, whatever the data. */
export function readPlaceRegister(data: unknown): ReadPlaceRegister {
  const { data: fitting, misfits, unreadable } = check(placeRegisterSchema, data);
  return { subject: (fitting ?? {}) as PlaceRegister, misfits, unreadable };
}

/** The value of the top-level field `bollard` that marks a place register. */
export const placeMarker = "place/1";

/** Says whether a file name marks a place register: `*.place.{json,jsonc,yaml,yml}`. */
export function isPlaceRegisterName(path: string): boolean {
  return /\.place\.(jsonc?|ya?ml)$/i.test(path);
}
