import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

const label = {
  id: "AuthMech-Web",
  description: {
    text: "The owner logs in to the web interface of the Kerbline AQ-200 over the LAN.",
    usedForUserAuthentication: true,
    directlyAddressableViaNetwork: true,
  },
  authenticationFactor: {
    text: "A pre-installed password on the label of each unit; the owner can change it.",
    type: "password",
    userDefined: false,
    preInstalled: true,
    changeable: true,
  },
  passwordGenerationMechanism: {
    text: "Drawn at random at the end of the line, unique per device.",
    uniquePerDevice: true,
    basis: ["random"],
    length: 12,
    alphabetSize: 62,
  },
  securityGuarantees: {
    text: "Integrity and authenticity of the log-in.",
    guarantees: ["integrity", "authenticity"],
  },
  cryptographicDetails: "TLS 1.3 with X25519; passwords are kept as Argon2id hashes.",
  bruteForcePrevention: {
    text: "After 5 failures the account is locked for ten minutes.",
    measures: ["lock-out"],
    attemptLimit: 5,
  },
};

const example = (fails: IxitEntry, passes: IxitEntry = {}): UnitExample => ({
  passes: { ixit: { AuthMech: [{ ...label, ...passes }] } },
  fails: { ixit: { AuthMech: [{ ...label, ...fails }] } },
});

const generated = (fails: IxitEntry[string]) => example({ passwordGenerationMechanism: fails });

const change = { documentationOfChangeMechanisms: "Chapter 4 of the quick guide." };

const uniqueness = generated("The same password is used on all units.");
const regular = generated("The password is incremented for each unit.");
const guarantees = example({
  securityGuarantees: { guarantees: ["integrity"], text: "Integrity." },
});
const whole: UnitExample = { passes: { ixit: { AuthMech: [label] } } };
const deprecated = example({ cryptographicDetails: "Passwords are hashed with MD5." });
const guessing = example({ bruteForcePrevention: "There is no brute-force protection." });

/** Examples of the units of test scenario 5.1. */
export const passwords: UnitExamples = {
  "5.1-1-1 a": uniqueness,
  "5.1-2-1 a": regular,
  "5.1-2-1 b": generated("The password is “admin”."),
  "5.1-2-1 c": generated("The last eight digits of the MAC address."),
  "5.1-2-1 d": generated({ text: "A random PIN.", basis: ["random"], length: 4, alphabetSize: 10 }),
  "5.1-2A-1 a": {
    passes: {
      ixit: {
        AuthMech: [
          {
            id: "AuthMech-Cloud",
            description: { text: "Sensor to cloud.", usedForMachineToMachine: true },
            authenticationFactor: { text: "A client certificate.", type: "certificate" },
          },
        ],
      },
    },
    fails: {
      ixit: {
        AuthMech: [
          {
            id: "AuthMech-Cloud",
            description: "Machine-to-machine authentication of the sensor at the broker.",
            authenticationFactor: "Username and password.",
          },
        ],
      },
    },
  },
  "5.1-3-1 a": guarantees,
  "5.1-3-1 b": whole,
  "5.1-3-1 c": deprecated,
  "5.1-3-1 d": deprecated,
  "5.1-4-1 a": example({ authenticationFactor: "A password on the label; it cannot be changed." }),
  "5.1-4-1 b": {
    passes: { ixit: { AuthMech: [label], UserInfo: change } },
    fails: { ixit: { AuthMech: [label], UserInfo: { documentationOfChangeMechanisms: "None." } } },
  },
  "5.1-5-1 a": guessing,
};

/** Examples of the units of V1.1.1 that changed. */
export const passwords111: UnitExamples = {
  "5.1-1-1 a": uniqueness,
  "5.1-2-1 a": regular,
  "5.1-3-1 a": guarantees,
  "5.1-3-1 b": whole,
  "5.1-3-1 c": deprecated,
  "5.1-3-1 d": deprecated,
  "5.1-5-1 a": guessing,
};
