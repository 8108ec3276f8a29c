import { consentBasis } from "../consent.js";
import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { noneSaid } from "../none-said.js";
import {
  consentInferred,
  consentNotStored,
  hardWithdrawal,
  weakConsent,
} from "../prose/patterns/pers-data-signs.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saysNoWay } from "../said.js";
import { suspect } from "../suspect.js";

const obtaining = "obtainingConsent";
const withdrawing = "withdrawingConsent";
const storing = "storingConsent";

/**
 * A unit on data that is processed by consent; other data is not concerned. Where the basis is not
 * said, what looks wrong all the same is told.
 */
function byConsent(
  rule: (entry: Entry) => EntryRuling,
  unsaid: (entry: Entry) => Ruling | undefined = () => undefined,
): (entry: Entry) => EntryRuling {
  return (entry) => {
    if (entry.isBlank(obtaining)) return notSaid(entry, obtaining);
    const basis = consentBasis(entry);
    if (basis?.value === false) return undefined;
    if (basis) return rule(entry);
    const found = unsaid(entry);
    if (found) return found;
    return staysOpen({
      at: entry.nearest(obtaining),
      entry: entry.pointer,
      because: `${entry.label} does not say whether consent is the basis of processing.`,
      todo: `Declare under ${obtaining} of ${entry.label}: basedOnConsent.`,
      looked: lookedAt(entry, [obtaining]),
    });
  };
}

const weak: Readonly<Record<string, string>> = {
  implicit: "takes consent for given where nobody has expressed it",
  "not an opt-in": "obtains consent by default or by opt-out, not by opt-in",
  "not free": "ties consent to terms that a user has to accept anyway",
  "by use alone": "takes the use or the set-up of the device for consent",
};

function optInQuestion({ label }: Entry): string {
  return `Does the user opt in to ${label} freely, obviously and explicitly before the data is processed?`;
}

function isNoOptIn(entry: Entry): Ruling | undefined {
  return suspect(entry, obtaining, weakConsent, (sign) => ({
    because: `${entry.label} ${weak[sign]}.`,
    question: optInQuestion(entry),
  }));
}

function isOptIn(entry: Entry): EntryRuling {
  return isNoOptIn(entry) ?? askOf(entry, [obtaining], optInQuestion(entry));
}

const hard: Readonly<Record<string, string>> = {
  impossible: "cannot be withdrawn",
  "gives up the device": "is withdrawn by giving up the device, not by a setting",
  "asks the supplier": "is withdrawn by asking the supplier, not by a setting",
};

function canBeWithdrawn(entry: Entry): EntryRuling {
  const looked = lookedAt(entry, [obtaining, withdrawing]);
  if (entry.isBlank(withdrawing)) return notSaid(entry, withdrawing, [obtaining, withdrawing]);
  const none = noneSaid(entry, withdrawing);
  if (none) {
    return fails({
      at: none.at,
      entry: entry.pointer,
      ...(none.quote !== undefined && { quote: none.quote }),
      origin: "read",
      because: `${entry.label} is processed by consent, and there is no way of withdrawing it.`,
      todo: "Let the user withdraw consent at any time in the settings of device and service.",
      looked,
    });
  }
  const question = `Can the user withdraw consent to ${entry.label} at any time by configuring device and service?`;
  const found = suspect(entry, withdrawing, hardWithdrawal, (sign) => ({
    because: `Consent to ${entry.label} ${hard[sign]}.`,
    question,
  }));
  return found ?? askOf(entry, [withdrawing], question);
}

function isStored(entry: Entry): EntryRuling {
  if (entry.isBlank(storing)) return notSaid(entry, storing, [obtaining, storing]);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [obtaining, storing]) };
  const denied = noneSaid(entry, storing) ?? entry.says(storing, consentNotStored);
  if (denied) {
    return fails({
      ...own,
      at: denied.at,
      ...(denied.quote !== undefined && { quote: denied.quote }),
      origin: "read",
      because: `${entry.label} is processed by consent, and nothing is stored about the consent.`,
      todo: "Store what was consented to, when and to which wording, and say where.",
    });
  }
  const inferred = suspect(entry, storing, consentInferred, () => ({
    because: `${entry.label} infers consent from other data and stores nothing about the consent itself.`,
    question: `Can it be shown later what was consented to in ${entry.label}, when and to which wording?`,
  }));
  if (inferred) return inferred;
  if (saysNoWay(entry, storing)) return notSaid(entry, storing, [obtaining, storing]);
  return passes({
    ...own,
    at: entry.at(storing),
    origin: "read",
    because: `${entry.label} says how information about the consent is stored.`,
  });
}

const withdrawal = {
  disposition: "pre-checked",
  about:
    "Fails where data processed by consent has no way of withdrawing it; notices ways that give up the device. Whether the way is good enough is a question.",
  judge: forEach("PersData", byConsent(canBeWithdrawn)),
} as const;

/** The units on consent of test scenario 6. */
export const consent: Judges = {
  "6-2-1 a": {
    disposition: "pre-checked",
    about:
      "A person judges the opt-in; software notices consent that is implied, bundled, pre-set or read from use.",
    judge: forEach("PersData", byConsent(isOptIn, isNoOptIn)),
  },
  "6-3A-1 a": withdrawal,
  "6-3B-1 a": {
    disposition: "decided",
    about:
      "Decided by whether Storing Consent of data that is processed by consent (basedOnConsent) says a means.",
    judge: forEach("PersData", byConsent(isStored)),
  },
};

/** Those of V1.1.1 that changed. */
export const consent111: Judges<"1.1.1"> = { "6-3-1 a": withdrawal };
