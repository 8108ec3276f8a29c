import type { FeatureName } from "./features.js";

/** A device that has the one feature has the other too, by the meaning of the two. */
export interface Implication {
  readonly when: FeatureName;
  readonly then: FeatureName;
  /** Why it follows, in one line. */
  readonly because: string;
}

/** What follows from the meanings of the features alone; chains are not written out. */
export const implications: readonly Implication[] = [
  {
    when: "preInstalledPasswords",
    then: "passwords",
    because: "A password set in the factory is a password.",
  },
  {
    when: "passwords",
    then: "cryptographicAuthentication",
    because: "Table B.1 of V3.1.3 counts password-based mechanisms under feature c.",
  },
  {
    when: "passwords",
    then: "criticalSecurityParameters",
    because: "A password is a secret authentication value, which is a critical security parameter.",
  },
  {
    when: "updateOrServiceParameters",
    then: "criticalSecurityParameters",
    because: "The parameters that guard updates or service links are critical ones of this device.",
  },
  {
    when: "transmittedCriticalParameters",
    then: "criticalSecurityParameters",
    because: "Parameters that travel outside the device must exist first.",
  },
  {
    when: "automaticUpdates",
    then: "updateMechanism",
    because: "Updating without the user needs a mechanism that does it.",
  },
  {
    when: "networkUpdates",
    then: "updateMechanism",
    because: "An update received over a network needs a mechanism that takes it in.",
  },
  {
    when: "updateMechanism",
    then: "updatableSoftware",
    because: "A mechanism for updating has some software that it updates.",
  },
  {
    when: "updateNotifications",
    then: "updatableSoftware",
    because: "A notice that an update is there presupposes software that can be updated.",
  },
  {
    when: "updatableSoftware",
    then: "mutableSoftware",
    because: "A component that can be updated is not kept unchangeable.",
  },
  {
    when: "physicalDebugPorts",
    then: "debugInterfaces",
    because: "A physical debug port is a debug interface.",
  },
  {
    when: "accessibleDebugInterface",
    then: "debugInterfaces",
    because: "A debug interface within reach is a debug interface.",
  },
  {
    when: "sensitivePersonalDataToServices",
    then: "personalDataToServices",
    because: "Sensitive personal data is personal data.",
  },
  {
    when: "personalDataToServices",
    then: "personalData",
    because: "Sending personal data is processing it.",
  },
  {
    when: "consentBasedProcessing",
    then: "personalData",
    because: "Processing on the basis of consent is processing of personal data.",
  },
];
