import type { DeviceSpec } from "@bollard/device-spec";
import type { Assessment } from "@bollard/etsi-ts-103-701/assess";
import { type NamePlace, namesOfPlaces } from "./place-names.js";

/** An assessment with what is needed to write of it in words. */
export interface Reader {
  readonly spec: DeviceSpec;
  readonly assessment: Assessment;
  readonly nameAt: NamePlace;
}

/** Reads an assessment for a document. */
export function readerOf(spec: DeviceSpec, assessment: Assessment): Reader {
  return { spec, assessment, nameAt: namesOfPlaces(spec, assessment.tables) };
}
