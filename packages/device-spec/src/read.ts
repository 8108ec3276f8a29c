import type { Pointer } from "@bollard/model";
import { check, type Misfit } from "@bollard/shape";
import type { DeviceSpec } from "./definition/device-spec.js";
import { deviceSpecSchema } from "./generated/schema.js";

/** A device specification as far as it can be read, with what does not fit. */
export interface ReadDeviceSpec {
  /** The specification less everything that does not fit the schema. */
  readonly subject: DeviceSpec;
  readonly misfits: readonly Misfit[];
  /** Where something stands that does not fit, so that it is not reported missing as well. */
  readonly unreadable: ReadonlySet<Pointer>;
}

/** Reads plain data as a device specification. Never throws, whatever the data. */
export function readDeviceSpec(data: unknown): ReadDeviceSpec {
  const checked = check(deviceSpecSchema, data);
  return {
    subject: (checked.data ?? {}) as DeviceSpec,
    misfits: checked.misfits,
    unreadable: checked.unreadable,
  };
}

/** The value of the top-level field `bollard` that marks a device specification. */
export const deviceMarker = "device/1";

/** Says whether a file name marks a device specification: `*.device.{json,jsonc,yaml,yml}`. */
export function isDeviceSpecName(path: string): boolean {
  return /\.device\.(jsonc?|ya?ml)$/i.test(path);
}
