import { once } from "@bollard/model";

/** What one feature of a device means, and how each edition's Table B.1 prints it. */
export interface Feature {
  /** When the feature counts as present, in our own words. */
  readonly meaning: string;
  /** The numbered conditions and lettered features that read it, by edition. */
  readonly printed: Readonly<Partial<Record<"2.1.1" | "3.1.3", readonly string[]>>>;
}

/**
 * The facts about a device that decide which provisions apply to it, under readable names.
 * Both editions share them, so that a device declares each fact once.
 */
export const features = /* @__PURE__ */ once(
  () =>
    ({
      passwords: {
        meaning: "Passwords authenticate users, or machines to each other.",
        printed: { "2.1.1": ["1"], "3.1.3": ["a"] },
      },
      preInstalledPasswords: {
        meaning:
          "The device leaves the factory with passwords set; V3.1.3 counts those that differ from unit to unit.",
        printed: { "2.1.1": ["2"], "3.1.3": ["b"] },
      },
      cryptographicAuthentication: {
        meaning:
          "Authentication of users or between machines relies on cryptography, also where a password feeds it.",
        printed: { "3.1.3": ["c"] },
      },
      userAuthentication: {
        meaning: "Users can prove to the device who they are.",
        printed: { "2.1.1": ["8"], "3.1.3": ["d"] },
      },
      networkAuthentication: {
        meaning: "Users or other devices can be authenticated over a network interface.",
        printed: { "3.1.3": ["e"] },
      },
      mutableSoftware: {
        meaning: "Some software component is not kept unchangeable for the sake of security.",
        printed: { "3.1.3": ["f"] },
      },
      updatableSoftware: {
        meaning: "Some software component of the device can be updated.",
        printed: { "3.1.3": ["g"] },
      },
      automaticUpdates: {
        meaning: "The device can update its software without the user acting.",
        printed: { "2.1.1": ["9"], "3.1.3": ["h"] },
      },
      updateNotifications: {
        meaning: "Users are told when an update is there for them.",
        printed: { "2.1.1": ["9"], "3.1.3": ["i"] },
      },
      networkUpdates: {
        meaning: "Updates can reach the device through a network interface.",
        printed: { "2.1.1": ["11"], "3.1.3": ["j"] },
      },
      storedSecurityParameters: {
        meaning: "Sensitive security parameters are kept in storage that survives a power cycle.",
        printed: { "3.1.3": ["k"] },
      },
      hardCodedIdentity: {
        meaning: "An identity fixed into each unit serves a security purpose.",
        printed: { "2.1.1": ["10"], "3.1.3": ["l"] },
      },
      updateOrServiceParameters: {
        meaning: "Critical security parameters guard updates or the link to associated services.",
        printed: { "3.1.3": ["m"] },
      },
      networkConfiguration: {
        meaning: "Settings that matter for security can be changed over a network interface.",
        printed: { "3.1.3": ["n"] },
      },
      transmittedCriticalParameters: {
        meaning: "Critical security parameters that the device uses can travel outside it.",
        printed: { "3.1.3": ["o"] },
      },
      unusedInterfaces: {
        meaning: "Some network interface, or logical interface reachable over one, has no use.",
        printed: { "3.1.3": ["p"] },
      },
      debugInterfaces: {
        meaning: "The device has an interface for debugging, of whatever kind.",
        printed: { "3.1.3": ["q"] },
      },
      physicalDebugPorts: {
        meaning: "A debug interface of the device takes the form of a physical port.",
        printed: { "3.1.3": ["r"] },
      },
      softwareChangeDetection: {
        meaning:
          "The device can notice unauthorised changes to its software, by secure boot or otherwise.",
        printed: { "3.1.3": ["s"] },
      },
      personalDataToServices: {
        meaning: "The device sends personal data to associated services.",
        printed: { "3.1.3": ["t"] },
      },
      sensitivePersonalDataToServices: {
        meaning: "The device sends personal data that is sensitive to associated services.",
        printed: { "3.1.3": ["u"] },
      },
      externalSensing: {
        meaning:
          "The device has sensors that observe its surroundings, such as a microphone or a camera.",
        printed: { "3.1.3": ["v"] },
      },
      telemetry: {
        meaning: "Telemetry is collected from the device or product.",
        printed: { "2.1.1": ["6"], "3.1.3": ["w"] },
      },
      servicesStorePersonalData: {
        meaning: "An associated service can keep personal data.",
        printed: { "3.1.3": ["x"] },
      },
      consentBasedProcessing: {
        meaning: "The device processes personal data because the consumer agreed to it.",
        printed: { "2.1.1": ["7"], "3.1.3": ["y"] },
      },
      personalData: {
        meaning: "The device processes personal data; sending it on is processing too.",
        printed: { "3.1.3": ["z"] },
      },
      aggregateOnlyData: {
        meaning: "Some data is gathered or processed for nothing but an aggregate figure.",
        printed: { "3.1.3": ["aa"] },
      },
      nonUpdatableSoftware: {
        meaning: "Some software component of the device cannot be updated.",
        printed: { "2.1.1": ["3"], "3.1.3": ["3"] },
      },
      updateMechanism: {
        meaning: "The device has a mechanism for updating its software.",
        printed: { "2.1.1": ["12"], "3.1.3": ["12"] },
      },
      constrained: {
        meaning:
          "The device is constrained: its intended use limits its power, memory, computing or bandwidth.",
        printed: { "2.1.1": ["4", "5"] },
      },
      bruteForceConstraint: {
        meaning:
          "The use case limits the device's resources so far that brute force over the network cannot be made impracticable.",
        printed: { "3.1.3": ["14"] },
      },
      updateConstraint: {
        meaning:
          "The use case limits the device's resources so far that it cannot have an update mechanism.",
        printed: { "3.1.3": ["15"] },
      },
      criticalSecurityParameters: {
        meaning:
          "There are critical security parameters that belong to the device, such as private keys or passwords.",
        printed: { "3.1.3": ["16"] },
      },
      accessibleDebugInterface: {
        meaning: "A debug interface of the device can be reached physically.",
        printed: { "2.1.1": ["13"] },
      },
    }) as const satisfies Readonly<Record<string, Feature>>,
);

/** The readable name of a feature, such as `networkUpdates`. */
export type FeatureName = keyof ReturnType<typeof features>;
