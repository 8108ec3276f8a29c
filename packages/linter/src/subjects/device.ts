import { type DeviceSpec, readDeviceSpec } from "@bollard/device-spec";
import { claimsNothing, nothingClaimed } from "../own-findings.js";
import { deviceRules } from "../registry.js";
import type { SubjectType } from "./subject-type.js";

/** Device specifications. */
export const device: SubjectType<DeviceSpec> = {
  read: ({ root }) => readDeviceSpec(root?.value ?? {}),
  rules: deviceRules,
  isRemembered: false,
  readsDespite: () => false,
  // A Markdown document has no fields for features: it says them in prose, which is not read.
  hasNoPlace: (rule, { format }) =>
    format === "markdown" && rule === "en-303-645/features-undeclared",
  suppressions: ({ suppressions }) => suppressions,
  join: (findings) => findings,
  onSilence: (subject) => (claimsNothing(subject) ? nothingClaimed : undefined),
};
