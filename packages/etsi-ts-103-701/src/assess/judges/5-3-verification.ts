import { decideByFlag } from "../decide.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt } from "../judge.js";
import {
  checksumOnly,
  earlyVerification,
  lateVerification,
  misusable,
} from "../prose/patterns/upd-mech-signs.js";
import { fails, type Ruling } from "../ruling.js";
import { saidOf } from "../said.js";
import { suspect } from "../suspect.js";

const guarantees = "securityGuarantees";
const details = "cryptographicDetails";

/** Judges whether the verification of a goal is suited; a person has to say, unless words show a fault. */
function verifies(goal: "authenticity" | "integrity") {
  return (entry: Entry): EntryRuling => {
    const question =
      goal === "authenticity"
        ? `Does ${entry.label} verify before installation that the manufacturer is the source and this device the target?`
        : `Does ${entry.label} verify before installation that nothing was changed?`;
    const held = entry.has(guarantees, "guarantees", goal);
    const own = { entry: entry.pointer, looked: lookedAt(entry, [guarantees, details]) };
    if (held?.value === false) {
      return fails({
        ...own,
        ...saidOf(held),
        because: `${entry.label} does not verify ${goal}.`,
        todo: "Let the device verify a signature of the manufacturer before it installs.",
      });
    }
    const found = badVerification(entry, goal, question);
    return found ? { ...found, ...own } : askOf(entry, [guarantees, details], question);
  };
}

function badVerification(entry: Entry, goal: string, question: string): Ruling | undefined {
  const early = [guarantees, details, "description"].some(
    (field) => entry.says(field, earlyVerification) !== undefined,
  );
  for (const field of [guarantees, details]) {
    const late = early
      ? undefined
      : suspect(entry, field, lateVerification, () => ({
          because: `${entry.label} verifies updates only when they are already in place.`,
          question: `What keeps ${entry.label} from running software that has not been verified yet?`,
        }));
    const weak = suspect(entry, field, checksumOnly, () => ({
      because: `${entry.label} relies on a checksum, which finds accidents and no manipulation.`,
      question,
    }));
    const missing =
      goal === "authenticity"
        ? suspect(entry, field, misusable, () => ({
            because: `${entry.label} may let somebody bring in software that is not the manufacturer's.`,
            question,
          }))
        : undefined;
    const found = late ?? weak ?? missing;
    if (found) return found;
  }
  return undefined;
}

/** Decides whether the device itself verifies a goal. */
function verifiedByDut(facet: "authenticityByDut" | "integrityByDut", goal: string) {
  return (entry: Entry, desk: Desk): EntryRuling =>
    decideByFlag(
      entry,
      entry.flag(guarantees, facet),
      {
        fields: [guarantees],
        yes: (label) => `The device itself verifies ${goal} of updates by ${label}.`,
        no: (label) => `Updates by ${label} are not verified by the device itself.`,
        remedy: `Let the device verify ${goal} before it installs.`,
        unknown: (label) => `${label} does not say whether the device itself verifies ${goal}.`,
        declare: facet,
      },
      desk,
    );
}

/** The units on the verification of updates by the device. */
export const verification: Judges = {
  "5.3-9-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where authenticity is said not to be verified; notices checksums alone and verification after installation. Whether it is suited is a question.",
    judge: forEach("UpdMech", verifies("authenticity")),
  },
  "5.3-9-1 b": {
    disposition: "pre-checked",
    about:
      "Fails where integrity is said not to be verified; notices checksums alone and verification after installation. Whether it is suited is a question.",
    judge: forEach("UpdMech", verifies("integrity")),
  },
  "5.3-9-1 c": {
    disposition: "decided",
    about: "Decided by whether the device itself verifies authenticity (authenticityByDut).",
    judge: forEach("UpdMech", verifiedByDut("authenticityByDut", "authenticity")),
  },
  "5.3-9-1 d": {
    disposition: "decided",
    about: "Decided by whether the device itself verifies integrity (integrityByDut).",
    judge: forEach("UpdMech", verifiedByDut("integrityByDut", "integrity")),
  },
};
