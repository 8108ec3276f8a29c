import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judge, type Judges, lookedAt } from "../judge.js";
import { noHardwareRoot, uncheckedLoader } from "../prose/patterns/sec-boot.js";
import {
  ownSchemes,
  plainHashes,
  sharedKeys,
  unauthenticatedPeers,
  weakGuarantees,
  webOverHttp,
} from "../prose/patterns/sec-com-mech.js";
import {
  admitted,
  derivedFromIdentifier,
  openInTransit,
} from "../prose/patterns/sec-param-signs.js";
import { type Ruling, raisesConcern } from "../ruling.js";
import { saidNone } from "../said.js";
import { type Suspect, suspectEach, suspectsOr } from "../suspect.js";
import { cryptography } from "./cryptographic-details.js";

const guarantees = "securityGuarantees";
const details = "cryptographicDetails";

const shortOfUse: readonly Suspect[] = [
  {
    fields: [guarantees],
    signs: weakGuarantees,
    because: (label) => `${label} leaves out a guarantee that communication usually needs.`,
    question: (label) => `Why does the use of ${label} need no such protection?`,
  },
];

const outOfReach: readonly Suspect[] = [
  {
    fields: ["description", details, guarantees],
    signs: openInTransit,
    because: (label) => `${label} sends in clear text what it carries.`,
    question: (label) =>
      `What keeps others on the way from reading or changing what ${label} carries?`,
  },
  {
    fields: ["description"],
    signs: webOverHttp,
    because: (label) => `${label} rests on pages or scripts that arrive over plain HTTP.`,
    question: (label) =>
      `What keeps somebody on the network from changing the pages and scripts that carry out ${label}?`,
  },
  {
    fields: ["description", details, guarantees],
    signs: unauthenticatedPeers,
    because: (label) => `${label} does not make sure who is at the other end.`,
    question: (label) => `What keeps an impostor from taking part in ${label}?`,
  },
  {
    fields: [details, guarantees],
    signs: plainHashes,
    because: (label) =>
      `${label} rests integrity on a hash that whoever changes the message can compute.`,
    question: (label) => `Which key or signature protects the integrity of what ${label} carries?`,
  },
  {
    fields: [details],
    signs: derivedFromIdentifier,
    because: (label) =>
      `A key of ${label} follows from an identifier of the device, which is no secret.`,
    question: (label) => `Who can read the identifier from which the key of ${label} follows?`,
  },
  {
    fields: ["description", details],
    signs: sharedKeys,
    because: (label) => `${label} uses a key that devices share or that never changes.`,
    question: (label) => `What happens to all devices when the key of ${label} becomes known?`,
  },
  {
    fields: ["description", details],
    signs: [...noHardwareRoot, ...uncheckedLoader],
    because: (label) => `${label} rests on software whose start nothing checks.`,
    question: (label) =>
      `What keeps somebody with the device in hand from replacing the code that carries out ${label}?`,
  },
  {
    fields: ["description", details],
    signs: ownSchemes,
    because: (label) =>
      `${label} rests on a scheme of its own, which nobody else may have examined.`,
    question: (label) =>
      `Who has examined the scheme of ${label}, and why is no published one used?`,
  },
  {
    fields: ["description", details, guarantees],
    signs: admitted,
    because: (label) => `${label} admits a weakness.`,
    question: (label) =>
      `Why can ${label} reach its guarantees despite the weakness that it names?`,
  },
];

function guaranteesFit(entry: Entry): EntryRuling {
  const none = saidNone(entry, guarantees);
  if (none) return givesNone(entry, none);
  return suspectsOr(entry, shortOfUse, () =>
    askOf(
      entry,
      [guarantees, "description"],
      `Do the Security Guarantees of ${entry.label} fit what it is used for, or is one missing, such as protection from replay?`,
    ),
  );
}

function givesNone(entry: Entry, none: Pick<Ruling, "at" | "quote" | "origin">): Ruling {
  return raisesConcern({
    ...none,
    entry: entry.pointer,
    looked: lookedAt(entry, [guarantees, "description"]),
    because: `${entry.label} gives no security guarantee at all.`,
    question: `Why does the use of ${entry.label} need neither confidentiality nor integrity nor authenticity?`,
  });
}

function guaranteesReached(entry: Entry, desk: Desk): EntryRuling {
  const known = desk.rulings("5.5-1-1 c").filter((ruling) => ruling.entry === entry.pointer);
  const found = suspectEach(entry, outOfReach).filter((one) => !known.some(isAbout(one)));
  if (found.length > 0) return found;
  return askOf(
    entry,
    ["description", guarantees],
    `Can ${entry.label} as described, looked at as a whole, reach its Security Guarantees?`,
  );
}

/** Says whether a ruling on the same place is about the same words. */
function isAbout({ at, quote = "" }: Ruling): (other: Ruling) => boolean {
  return (other) =>
    other.at === at &&
    other.quote !== undefined &&
    (other.quote.includes(quote) || quote.includes(other.quote));
}

const { c, d } = cryptography("SecComMech");

const units = {
  a: {
    disposition: "question",
    about:
      "A question on each mechanism; guarantees that prose says are not given raise a concern.",
    judge: forEach("SecComMech", guaranteesFit),
  },
  b: {
    disposition: "question",
    about:
      "A question on each mechanism. Clear text, peers that nobody checks, plain hashes for integrity, shared keys and keys that follow from an identifier raise a concern.",
    judge: forEach("SecComMech", guaranteesReached),
  },
  c,
  d,
} as const satisfies Readonly<Record<string, Judge>>;

/** The units on mechanisms for communication. */
export const secureCommunication: Judges = {
  "5.5-1-1 a": units.a,
  "5.5-1-1 b": units.b,
  "5.5-1-1 c": units.c,
  "5.5-1-1 d": units.d,
};

/** The same on table 11 of V1.1.1. */
export const secureCommunication111: Judges<"1.1.1"> = {
  "5.5-1-1 a": units.a,
  "5.5-1-1 b": units.b,
  "5.5-1-1 c": units.c,
  "5.5-1-1 d": units.d,
};
