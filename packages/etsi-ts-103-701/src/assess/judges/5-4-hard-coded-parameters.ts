import { type Deciding, unsaid } from "../concern.js";
import type { Entry } from "../entry.js";
import { ofIdentities, whetherIdentity } from "../hard-coded-identity.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { hardCodedIdentity, isCritical } from "../parameter.js";
import { changeable } from "../prose/patterns/sec-param-signs.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, raisesConcern, staysOpen } from "../ruling.js";
import { opening, saidNone, saidOf } from "../said.js";
import { suspectsOr } from "../suspect.js";
import { typeUnclear } from "./5-4-parameter-types.js";

const described = "description";
const provisioned = "provisioningMechanism";
const guarantees = "securityGuarantees";

function identityIsSaid(entry: Entry): EntryRuling {
  if (entry.isBlank(described)) return notSaid(entry, described);
  const identity = hardCodedIdentity(entry);
  if (identity === undefined) return unsaid(entry, whetherIdentity);
  if (!identity.value) return undefined;
  const own = { ...saidOf(identity), entry: entry.pointer, looked: lookedAt(entry, [described]) };
  if (identity.explicit) {
    return passes({ ...own, because: `${entry.label} says that it is hard-coded.` });
  }
  return fails({
    ...own,
    because: `The Description of ${entry.label} points to a hard-coded identity and does not say so.`,
    todo: `Say in the Description of ${entry.label} whether it is a hard-coded identity of the single device (hardCodedIdentity).`,
  });
}

function resistsTampering(entry: Entry, identity: Reading<boolean>): EntryRuling {
  if (entry.isBlank(guarantees)) return notSaid(entry, guarantees, [described, guarantees]);
  const resistance = entry.has(guarantees, "guarantees", "tamper-resistance");
  const own = { entry: entry.pointer, looked: lookedAt(entry, [described, guarantees]) };
  const origin = weakest([identity, resistance]);
  if (resistance?.value) {
    return passes({
      ...own,
      at: resistance.at,
      origin,
      because: `The Security Guarantees of ${entry.label} include tamper resistance.`,
    });
  }
  const because = `${entry.label} is a hard-coded identity, and its Security Guarantees leave out tamper resistance.`;
  const none = saidNone(entry, guarantees);
  if (resistance || none) {
    return fails({
      ...own,
      ...(none ?? (resistance ? saidOf(resistance) : { at: entry.at(guarantees) })),
      origin,
      because,
      todo: `Keep ${entry.label} where it resists tampering by physical, electrical and software means, and say so.`,
    });
  }
  return raisesConcern({
    ...own,
    ...saidOf(opening(entry, guarantees)),
    because,
    question: `What keeps ${entry.label} from being changed by physical, electrical or software means?`,
  });
}

function schemeResists(entry: Entry): EntryRuling {
  const fields = ["protectionScheme", guarantees];
  const suspects = [
    {
      fields: ["protectionScheme", described],
      signs: changeable,
      because: (label: string) =>
        `${label} is a hard-coded identity, and somebody can change or copy it.`,
      question: (label: string) => `What keeps an attacker from changing or copying ${label}?`,
    },
  ];
  return suspectsOr(entry, suspects, () =>
    askOf(entry, fields, `Does the Protection Scheme make ${entry.label} resistant to tampering?`),
  );
}

/** Whether a critical parameter is hard-coded in source, by its Provisioning Mechanism or Description. */
function hardCoded(entry: Entry, field: string): Reading<boolean> | undefined {
  return entry.flag(field, "hardCodedInSource");
}

const whetherInSource: Deciding = {
  field: provisioned,
  facet: "hardCodedInSource",
  what: "whether its value is hard-coded in source code",
};

function hardCodingIsSaid(entry: Entry): EntryRuling {
  const shown = hardCoded(entry, provisioned);
  const critical = isCritical(entry);
  if (critical?.value === false) return undefined;
  if (entry.isBlank(provisioned)) return notSaid(entry, provisioned, [provisioned, described]);
  if (shown === undefined) return unsaid(entry, whetherInSource);
  if (!shown.value) return undefined;
  if (critical === undefined) return typeUnclear(entry);
  const said = hardCoded(entry, described);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [provisioned, described]) };
  if (said?.value) {
    const because = `${entry.label} says in its Description that it is hard-coded in source code.`;
    return passes({ ...own, at: said.at, origin: weakest([shown, said]), because });
  }
  return fails({
    ...own,
    ...saidOf(said ?? shown),
    origin: weakest([shown, said, critical]),
    because: `${entry.label} reaches the device hard-coded in source code, and its Description does not say so.`,
    todo: `Say in the Description of ${entry.label} that it is hard-coded in source code (hardCodedInSource).`,
  });
}

function staysOutOfOperation(entry: Entry): EntryRuling {
  const ways = [hardCoded(entry, provisioned), hardCoded(entry, described)];
  const hard = ways.find((one) => one?.value);
  const critical = isCritical(entry);
  if (critical?.value === false) return undefined;
  if (hard === undefined) return ways[0] ? undefined : unsaid(entry, whetherInSource);
  if (critical === undefined) return typeUnclear(entry);
  const kept = entry.flag(provisioned, "keptOutOfOperation");
  const own = { entry: entry.pointer, looked: lookedAt(entry, [described, provisioned]) };
  const origin = weakest([hard, critical, kept]);
  if (kept?.value) {
    const because = `${entry.label} is hard-coded in source code and not used in operation.`;
    return passes({ ...own, at: kept.at, origin, because });
  }
  if (kept?.value === false) {
    return fails({
      ...own,
      ...saidOf(kept),
      origin,
      because: `${entry.label} is critical, hard-coded in source code and used in operation.`,
      todo: `Give each device a value of ${entry.label} of its own, and keep the hard-coded one out of use.`,
    });
  }
  return hard.origin === "read"
    ? raisesConcern({
        ...own,
        ...saidOf(hard),
        because: `${entry.label} is critical and hard-coded in source code, and nothing says that it is kept out of operation.`,
        question: `How does the Provisioning Mechanism make sure that the hard-coded value of ${entry.label} is not used in operation?`,
      })
    : staysOpen({
        ...own,
        at: entry.nearest(provisioned),
        because: `${entry.label} is critical and hard-coded, and does not say whether the value is used in operation.`,
        todo: `Declare under ${provisioned} of ${entry.label}: keptOutOfOperation.`,
      });
}

/** The units on hard-coded identities and hard-coded critical parameters. */
export const hardCodedParameters: Judges = {
  "5.4-2-1 a": {
    disposition: "decided",
    about:
      "Decided by hardCodedIdentity, or by a Description that names an identifier fixed in hardware and the word hard-coded.",
    judge: forEach("SecParam", identityIsSaid),
  },
  "5.4-2-1 b": {
    disposition: "decided",
    about: "Decided by tamper-resistance among the guarantees of each hard-coded identity.",
    judge: forEach("SecParam", ofIdentities(resistsTampering)),
  },
  "5.4-2-1 c": {
    disposition: "question",
    about:
      "A question on each hard-coded identity; one that can be changed or copied raises a concern.",
    judge: forEach("SecParam", ofIdentities(schemeResists)),
  },
  "5.4-3-1 a": {
    disposition: "decided",
    about:
      "Decided by hardCodedInSource of Provisioning Mechanism and Description of each critical parameter.",
    judge: forEach("SecParam", hardCodingIsSaid),
  },
  "5.4-3-1 b": {
    disposition: "pre-checked",
    about:
      "Decided by keptOutOfOperation. A critical parameter that prose calls hard-coded in source raises a concern.",
    judge: forEach("SecParam", staysOutOfOperation),
  },
};
