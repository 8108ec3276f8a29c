import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, notSaid } from "../judge.js";
import { isCritical, isIdentifier, servesUpdatesOrServices } from "../parameter.js";
import { sharedKeys } from "../prose/patterns/sec-com-mech.js";
import {
  casingAlone,
  derivedFromIdentifier,
  generatedFromIdentifier,
  openAtRest,
  shownInLogs,
  usedAsSecret,
  weaklyHidden,
  weakSources,
} from "../prose/patterns/sec-param-signs.js";
import { type Suspect, suspectEach, suspectsOr } from "../suspect.js";
import { secretsElsewhere } from "./5-4-parameter-list.js";

const scheme = "protectionScheme";

const openStorage: readonly Suspect[] = [
  {
    fields: [scheme],
    signs: openAtRest,
    because: (label) =>
      `${label} is critical and lies unencrypted or unprotected where it is kept.`,
    question: (label) => `What keeps somebody who reads the memory from learning ${label}?`,
  },
  {
    fields: [scheme, "provisioningMechanism"],
    signs: weaklyHidden,
    because: (label) =>
      `${label} is hidden by a method that does not keep anybody from finding the value.`,
    question: (label) =>
      `Why is ${label} not protected by a method that resists guessing and reversal?`,
  },
  {
    fields: [scheme, "description"],
    signs: shownInLogs,
    because: (label) => `${label} is critical, and the device shows it in a log or on a console.`,
    question: (label) => `Why may whoever reads the log learn ${label}?`,
  },
];

/** Values that follow from an identifier that others can read, or that devices share. */
const guessable: readonly Suspect[] = [
  {
    fields: ["description", "provisioningMechanism"],
    signs: derivedFromIdentifier,
    because: (label) => `${label} follows from an identifier of the device, which is no secret.`,
    question: (label) => `Who can read the identifier from which ${label} follows?`,
  },
  {
    fields: ["generationMechanism"],
    signs: generatedFromIdentifier,
    because: (label) => `${label} follows from an identifier of the device, which is no secret.`,
    question: (label) => `Who can read the identifier from which ${label} follows?`,
  },
  {
    fields: ["description", "provisioningMechanism", "generationMechanism"],
    signs: sharedKeys,
    because: (label) => `${label} is the same on several devices.`,
    question: (label) => `What happens to all devices when ${label} becomes known?`,
  },
];

/** Values from a source that an attacker can guess, where no identifier is that source. */
const poorSource: readonly Suspect[] = [
  {
    fields: ["generationMechanism"],
    signs: weakSources,
    because: (label) => `${label} comes from a source that an attacker can guess.`,
    question: (label) => `What makes ${label} unpredictable to somebody who knows how it is made?`,
  },
];

function guessableBy(entry: Entry): readonly Suspect[] {
  const named = entry.says("generationMechanism", generatedFromIdentifier);
  return [...guessable, ...(named ? [] : poorSource)];
}

/** Identifiers that are secrets at the same time. */
const identifierAsSecret: readonly Suspect[] = [
  {
    fields: ["description"],
    signs: usedAsSecret,
    because: (label) => `${label} is an identifier of the device and serves as a secret.`,
    question: (label) => `Who can read ${label}, such as from a label, a log or the network?`,
  },
];

const casing: readonly Suspect[] = [
  {
    fields: [scheme],
    signs: casingAlone,
    because: (label) => `${label} is kept from others by the casing.`,
    question: (label) =>
      `What keeps somebody who opens the casing from reading or changing ${label}?`,
  },
];

function schemeFits(entry: Entry): EntryRuling {
  if (entry.isBlank(scheme)) return notSaid(entry, scheme, [scheme, "securityGuarantees"]);
  const critical = isCritical(entry)?.value === true;
  const elsewhere = servesUpdatesOrServices(entry)?.value === true;
  const suspects = [
    ...casing,
    ...(critical ? openStorage : []),
    ...(critical && !elsewhere ? guessableBy(entry) : []),
    ...(critical && !elsewhere && isIdentifier(entry) ? identifierAsSecret : []),
  ];
  return suspectsOr(entry, suspects, () =>
    askOf(
      entry,
      [scheme, "securityGuarantees"],
      `Does the Protection Scheme of ${entry.label} give the guarantees claimed, and to which roles does it leave access?`,
    ),
  );
}

/** What makes the value of a critical parameter easy to guess. */
export function guessableValue(entry: Entry): ReturnType<typeof suspectEach> {
  return suspectEach(entry, [
    ...guessableBy(entry),
    ...(isIdentifier(entry) ? identifierAsSecret : []),
  ]);
}

/** The units on how parameters are kept, and whether all are listed. */
export const parameterStorage: Judges = {
  "5.4-1-1 c": {
    disposition: "question",
    about:
      "A question on each Protection Scheme. Critical parameters that lie unencrypted, are hidden by MD5 and the like, are shown in logs or follow from an identifier raise a concern.",
    judge: forEach("SecParam", (entry: Entry, _desk: Desk) => schemeFits(entry)),
  },
  "5.4-1-1 d": {
    disposition: "pre-checked",
    about:
      "Looks in all tables for secrets and keys that table 10 lacks: ids that it does not have, and kinds of secrets that none of its entries is. Whether the list is complete is a question.",
    judge: secretsElsewhere,
  },
};
