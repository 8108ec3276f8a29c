import { once } from "@bollard/model";
import type { FeatureName } from "./features.js";

/** A device that has the one feature has the other too, by the meaning of the two. */
export interface Implication {
  readonly when: FeatureName;
  readonly implies: FeatureName;
  /** Why it follows, in one line. */
  readonly because: string;
}

/** What follows from the meanings of the features alone; chains are not written out. */
export const implications = /* @__PURE__ */ once((): readonly Implication[] => [
  {
    when: "preInstalledPasswords",
    implies: "passwords",
    because: "A password set in the factory is a password.",
  },
  {
    when: "passwords",
    implies: "cryptographicAuthentication",
    because: "Table B.1 of V3.1.3 counts password-based mechanisms under feature c.",
  },
  {
    when: "passwords",
    implies: "criticalSecurityParameters",
    because: "A password is a secret authentication value, which is a critical security parameter.",
  },
  {
    when: "updateOrServiceParameters",
    implies: "criticalSecurityParameters",
    because: "The parameters that guard updates or service links are critical ones of this device.",
  },
  {
    when: "transmittedCriticalParameters",
    implies: "criticalSecurityParameters",
    because: "Parameters that travel outside the device must exist first.",
  },
  {
    when: "automaticUpdates",
    implies: "updateMechanism",
    because: "Updating without the user needs a mechanism that does it.",
  },
  {
    when: "networkUpdates",
    implies: "updateMechanism",
    because: "An update received over a network needs a mechanism that takes it in.",
  },
  {
    when: "updateMechanism",
    implies: "updatableSoftware",
    because: "A mechanism for updating has some software that it updates.",
  },
  {
    when: "updateNotifications",
    implies: "updatableSoftware",
    because: "A notice that an update is there presupposes software that can be updated.",
  },
  {
    when: "updatableSoftware",
    implies: "mutableSoftware",
    because: "A component that can be updated is not kept unchangeable.",
  },
  {
    when: "physicalDebugPorts",
    implies: "debugInterfaces",
    because: "A physical debug port is a debug interface.",
  },
  {
    when: "accessibleDebugInterface",
    implies: "debugInterfaces",
    because: "A debug interface within reach is a debug interface.",
  },
  {
    when: "sensitivePersonalDataToServices",
    implies: "personalDataToServices",
    because: "Sensitive personal data is personal data.",
  },
  {
    when: "personalDataToServices",
    implies: "personalData",
    because: "Sending personal data is processing it.",
  },
  {
    when: "consentBasedProcessing",
    implies: "personalData",
    because: "Processing on the basis of consent is processing of personal data.",
  },
]);
