import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt } from "../judge.js";
import { misusable } from "../prose/patterns/upd-mech-signs.js";
import { fails, type Ruling } from "../ruling.js";
import { saidOf, speakerOf } from "../said.js";
import { suspect } from "../suspect.js";
import { downgradePrevented, throughUpdates } from "../updates.js";

const fields = [
  "description",
  "securityGuarantees",
  "cryptographicDetails",
  "initiationAndInteraction",
];

/** An attacker cannot misuse an update mechanism to bring in old or manipulated versions. */
function resistsMisuse(entry: Entry, desk: Desk): EntryRuling {
  const question = `Does the design of ${entry.label} keep an attacker from installing old or manipulated versions, or from misusing it otherwise?`;
  const found = [...downgrades(entry, desk), ...openDoors(entry, question)];
  if (found.length > 0) return found;
  return askOf(entry, ["securityGuarantees", "cryptographicDetails"], question);
}

function downgrades(entry: Entry, desk: Desk): readonly Ruling[] {
  const prevented = downgradePrevented(entry);
  if (prevented?.value !== false) return [];
  return [
    fails({
      ...saidOf(prevented),
      entry: entry.pointer,
      looked: lookedAt(entry, fields),
      because: `${speakerOf(entry, prevented.at, desk)} lets an older version be installed in place of a newer one.`,
      todo: "Refuse versions older than the one installed, for instance by a version counter that only grows.",
    }),
  ];
}

/** The first words that show how somebody might bring in other software. */
function openDoors(entry: Entry, question: string): readonly Ruling[] {
  for (const field of fields) {
    const found = suspect(entry, field, misusable, (sign) => ({
      because:
        sign === "switched off"
          ? `${entry.label} lets a check be switched off.`
          : `${entry.label} may let somebody bring in software that is not the manufacturer's.`,
      question,
    }));
    if (found) return [{ ...found, looked: lookedAt(entry, fields) }];
  }
  return [];
}

/** Each mechanism that a component refers to resists misuse. */
function throughMechanisms(entry: Entry, desk: Desk): EntryRuling {
  return throughUpdates(entry, (mechanisms) =>
    mechanisms.flatMap((mechanism) =>
      desk.judgedOn("5.3-2-1 a", mechanism).map((ruling) => ({
        ...ruling,
        entry: entry.pointer,
        looked: [entry.at("updateMechanism"), ...ruling.looked],
      })),
    ),
  );
}

/** The units on the misuse of update mechanisms. */
export const misuse: Judges = {
  "5.3-1-1 b": {
    disposition: "delegated",
    about: "Runs 5.3-2-1 a for every update mechanism that a component refers to.",
    judge: forEach("SoftComp", throughMechanisms),
  },
  "5.3-2-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where an older version can be installed (downgradePrevented); notices updates that nobody checks. Whether the design resists otherwise is a question.",
    judge: forEach("UpdMech", resistsMisuse),
  },
};
