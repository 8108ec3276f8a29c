import { once } from "@bollard/model";
import { cryptography, guarantees } from "../../facets.js";
import { table } from "../at.js";

/** IXIT table 1 of V2.1.1. */
export const authMech = /* @__PURE__ */ once(() =>
  table({
    name: "1-AuthMech",
    title: "Authentication Mechanisms",
    purpose: "All authentication mechanisms of the DUT.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "What the mechanism is for and how authentication and the authorisation after it run; whether it authenticates users or machines and can be addressed directly over a network interface.",
        facets: [
          { key: "usedForUserAuthentication", meaning: "Authenticates users." },
          { key: "usedForMachineToMachine", meaning: "Authenticates machines to each other." },
          {
            key: "directlyAddressableViaNetwork",
            meaning: "Can be addressed directly over a network interface.",
          },
        ],
      },
      {
        name: "Authentication Factor",
        meaning:
          "Kind of attribute used (password, PIN, token, key, biometric or other), whether it is user-defined or pre-installed, in which states it is used, and whether user or administrator can change it.",
        facets: [
          {
            key: "type",
            meaning: "The kind of attribute.",
            value: {
              kind: "choice",
              of: ["password", "pin", "token", "key", "certificate", "biometric", "other"],
            },
          },
          { key: "userDefined", meaning: "The user defines the value before it is used." },
          { key: "preInstalled", meaning: "The value is set when the device leaves the factory." },
          {
            key: "usedOnlyInFactoryDefault",
            meaning: "The value serves in the factory default state and in no other.",
          },
          { key: "changeable", meaning: "User or administrator can change the value." },
        ],
      },
      {
        name: "Password Generation Mechanism",
        meaning:
          "For passwords not chosen by the user: how they are generated (source of randomness, length, alphabet, per-unit uniqueness).",
        facets: [
          {
            key: "uniquePerDevice",
            meaning: "Each device gets a value of its own.",
            origin: "unit",
          },
          {
            key: "length",
            meaning: "The number of characters.",
            value: { kind: "number", unit: "characters" },
            origin: "unit",
          },
          {
            key: "alphabetSize",
            meaning: "How many different characters can occur.",
            value: { kind: "number", unit: "characters" },
            origin: "unit",
          },
          {
            key: "entropyBits",
            meaning: "The entropy of the value.",
            value: { kind: "number", unit: "bits" },
            origin: "unit",
          },
          {
            key: "basis",
            meaning: "What the value is made from.",
            value: {
              kind: "choice",
              of: ["random", "counter", "words", "public-information", "secret", "other"],
              many: true,
            },
            origin: "unit",
          },
        ],
        requiredIf: {
          summary: "a password is not defined by the user",
          all: [
            { field: "Authentication Factor", facet: "type", is: "password" },
            { field: "Authentication Factor", facet: "userDefined", is: false },
          ],
        },
      },
      {
        name: "Security Guarantees",
        meaning:
          "Security goals the mechanism reaches and threats it withstands; integrity and authenticity are the minimum for logging in.",
        facets: [guarantees],
      },
      {
        name: "Cryptographic Details",
        meaning:
          "Protocols, operations, primitives, modes, key sizes and handling of keys that realise the guarantees.",
        facets: cryptography,
      },
      {
        name: "Brute Force Prevention",
        meaning:
          "Measure that makes guessing over a network interface impracticable, such as delay, lock-out, limit of attempts, entropy or second factor.",
        facets: [
          {
            key: "measures",
            meaning: "What makes guessing impracticable.",
            value: {
              kind: "choice",
              of: ["delay", "lock-out", "attempt-limit", "entropy", "second-factor", "other"],
              many: true,
            },
          },
          {
            key: "attemptLimit",
            meaning: "How many attempts fail before the mechanism reacts.",
            value: { kind: "number", unit: "attempts" },
            origin: "unit",
          },
          {
            key: "delaySeconds",
            meaning: "How long it then refuses further attempts.",
            value: { kind: "number", unit: "seconds" },
            origin: "unit",
          },
          {
            key: "entropyBits",
            meaning: "The entropy of what would have to be guessed.",
            value: { kind: "number", unit: "bits" },
            origin: "unit",
          },
        ],
        requiredIf: {
          summary: "the mechanism can be addressed directly over a network interface",
          all: [{ field: "Description", facet: "directlyAddressableViaNetwork", is: true }],
        },
      },
      {
        name: "Default Status",
        meaning: "Whether the mechanism is active by default.",
        quoted: false,
        confidence: "low",
        note: "A heading in one vendor's tables only; no test unit refers to it.",
      },
    ],
  }),
);
