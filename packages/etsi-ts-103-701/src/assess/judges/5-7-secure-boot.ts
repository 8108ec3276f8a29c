import { forBootMechanisms } from "../boot-mechanisms.js";
import { claim } from "../claim.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, type Judges, lookedAt, notSaid } from "../judge.js";
import {
  checkedTooLate,
  checksumOnly,
  noHardwareRoot,
  uncheckedLoader,
} from "../prose/patterns/sec-boot.js";
import { weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { type Suspect, suspectEach, suspectsOr } from "../suspect.js";

const guarantees = "securityGuarantees";
const goals = ["authenticity", "integrity"] as const;

function guaranteesSoftware(entry: Entry): EntryRuling {
  if (entry.isBlank(guarantees)) return notSaid(entry, guarantees);
  const said = goals.map((goal) => ({ goal, reading: entry.has(guarantees, "guarantees", goal) }));
  const missing = said.filter(({ reading }) => reading?.value !== true);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [guarantees]) };
  const origin = weakest(said.map(({ reading }) => reading));
  if (missing.length === 0) {
    return passes({
      ...own,
      at: entry.at(guarantees),
      origin,
      because: `${entry.label} guarantees that the software is authentic and intact.`,
    });
  }
  const names = missing.map(({ goal }) => goal).join(" and ");
  const because = `${entry.label} does not guarantee ${names} of the software.`;
  const denied = missing.find(({ reading }) => reading)?.reading;
  const none = saidNone(entry, guarantees);
  if (denied || none) {
    return fails({
      ...own,
      ...(none ?? (denied ? saidOf(denied) : { at: entry.at(guarantees) })),
      because,
      todo: `Verify ${names} of all software at start, from a root that nobody can change.`,
    });
  }
  const words = claim(entry, guarantees);
  if (words) {
    const question = `Does ${entry.label} also show the ${names} of the software, and by what?`;
    return raisesConcern({ ...own, ...saidOf(words), because, question });
  }
  return staysOpen({
    ...own,
    at: entry.at(guarantees),
    because: `${entry.label} does not say whether it guarantees ${names} of the software.`,
    todo: `Declare under ${guarantees} of ${entry.label}: guarantees.`,
  });
}

const places = ["description", "detectionMechanisms"];

const weakChains: readonly Suspect[] = [
  {
    fields: places,
    signs: noHardwareRoot,
    because: (label) =>
      `The chain of trust of ${label} does not begin in hardware that nobody can change.`,
    question: (label) => `What keeps an attacker from replacing the first code that ${label} runs?`,
  },
  {
    fields: places,
    signs: uncheckedLoader,
    because: (label) => `${label} runs software that nothing verifies before.`,
    question: (label) =>
      `What shows that this part of the software under ${label} has not been replaced?`,
  },
  {
    fields: places,
    signs: checkedTooLate,
    because: (label) => `In ${label} the software is checked by code that is itself under check.`,
    question: (label) => `What keeps changed software from leaving out the check of ${label}?`,
  },
];

function detects(entry: Entry): EntryRuling {
  const signed = /\bsign(?:ed|ature)|\bRSA\b|\bECDSA\b|\bEd25519\b|\b[HC]MAC\b/i;
  const isSigned = places.some((field) => signed.test(entry.text(field)));
  const checksums: readonly Suspect[] = [
    {
      fields: places,
      signs: checksumOnly,
      because: (label) =>
        `${label} checks the software by a value that an attacker can compute too.`,
      question: (label) =>
        `Which key or signature shows that software accepted by ${label} is authentic?`,
    },
  ];
  return suspectsOr(entry, [...weakChains, ...(isSigned ? [] : checksums)], () =>
    askOf(
      entry,
      ["detectionMechanisms", "description", guarantees],
      `Are Description and Detection Mechanisms of ${entry.label} suited to give its guarantees, from the first code on?`,
    ),
  );
}

/** What table 6 says of the start of components, beside the mechanisms of table 20. */
function loadersUnchecked(desk: Desk): readonly Ruling[] {
  if (!desk.has("SoftComp")) return [];
  return desk.entries("SoftComp").flatMap((component) =>
    suspectEach(component, [
      {
        fields: ["description", "cryptographicUsage"],
        signs: [...noHardwareRoot, ...uncheckedLoader],
        because: (label) => `${label} is started, or starts other software, without a check.`,
        question: () => "What keeps an attacker from replacing the first code that runs?",
      },
    ]),
  );
}

/** The units on secure boot. */
export const secureBoot: Judges = {
  "5.7-1-1 a": {
    disposition: "decided",
    about: "Decided by authenticity and integrity among the guarantees; an empty table fails.",
    judge: forBootMechanisms(guaranteesSoftware),
  },
  "5.7-1-1 b": {
    disposition: "question",
    about:
      "A question on each mechanism. Open fuses, boot loaders that nothing verifies, checks after start or by the software itself, and mere checksums raise a concern.",
    judge: (desk) => [...forBootMechanisms(detects)(desk), ...loadersUnchecked(desk)],
  },
};
