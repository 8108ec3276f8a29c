import { hasNoFactor } from "../authentication.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { bitsOf, bitsWithoutLimit } from "../password-complexity.js";
import {
  growingDelay,
  noBruteForcePrevention,
  noLimit,
} from "../prose/patterns/auth-mech-signs.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, type Said, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";

const field = "bruteForcePrevention";

/**
 * More failures than this before the mechanism reacts are too many. A threshold chosen here, after
 * NIST SP 800-63B (June 2017), 5.2.2.
 */
const mostAttempts = 100;

/** Guessing at a mechanism that can be addressed over a network has to be impracticable. */
function preventsGuessing(entry: Entry): EntryRuling {
  const network = entry.flag("description", "directlyAddressableViaNetwork");
  if (network?.value === false || hasNoFactor(entry)) return undefined;
  const fields = ["description", field];
  if (entry.isBlank(field)) return notSaid(entry, field, fields);
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const missing = hasNone(entry);
  const strong = missing ? undefined : strongMeasure(entry);
  if (network === undefined && strong === undefined) {
    const said = missing && entry.says(field, noBruteForcePrevention);
    if (said) return perhapsNone(entry, own, said);
    return staysOpen({
      ...own,
      at: entry.nearest("description"),
      because: `${entry.label} does not say whether it can be addressed directly over a network.`,
      todo: `Declare under description of ${entry.label}: directlyAddressableViaNetwork.`,
    });
  }
  if (missing) return noPrevention(entry, own, missing);
  if (strong) {
    const because = `${entry.label} makes guessing impracticable.`;
    return passes({ ...own, ...saidOf(strong), origin: weakest([strong, network]), because });
  }
  return weakOrOpen(entry, own);
}

type Own = Pick<Said, "entry" | "looked">;

/** Where the field says that there is no prevention, and names none all the same. */
function hasNone(entry: Entry): Reading<string> | undefined {
  const said = entry.says(field, noBruteForcePrevention);
  const measured = ["lock-out", "attempt-limit", "entropy", "second-factor"].some(
    (measure) => entry.has(field, "measures", measure)?.value,
  );
  if (measured) return undefined;
  if (said) return said;
  const none = saidNone(entry, field);
  if (none?.quote === undefined) return undefined;
  const value =
    /^no/i.test(none.quote) && !/applicable/i.test(none.quote) ? "none" : "not applicable";
  return { value, origin: "read", at: none.at, quote: none.quote };
}

/** Nothing hinders guessing, and it is not said whether a network leads to the mechanism. */
function perhapsNone(entry: Entry, own: Own, missing: Reading<string>): Ruling {
  return raisesConcern({
    ...own,
    ...saidOf(missing),
    because: `${entry.label} has nothing against brute force.`,
    question: `Is there no network over which ${entry.label} can be addressed directly?`,
  });
}

function noPrevention(entry: Entry, own: Own, missing: Reading<string>): Ruling {
  if (missing.value === "not applicable") {
    const because = `${entry.label} can be addressed over a network and calls prevention of brute force not applicable.`;
    const question = `Why can nobody guess the value of ${entry.label} over the network?`;
    return raisesConcern({ ...own, ...saidOf(missing), because, question });
  }
  const because = `${entry.label} can be addressed over a network and has nothing against brute force.`;
  return fails({
    ...own,
    ...saidOf(missing),
    because,
    todo: "Lock out or slow down whoever fails repeatedly, or use a value that cannot be guessed.",
  });
}

/** A measure that by itself makes guessing impracticable. */
function strongMeasure(entry: Entry): Reading<unknown> | undefined {
  const guessed = entry.has(field, "measures", "entropy")?.value ? bitsOf(entry) : undefined;
  const bits = entry.number(field, "entropyBits") ?? guessed;
  if (bits && bits.value >= bitsWithoutLimit) return bits;
  const factor = entry.has(field, "measures", "second-factor");
  if (factor?.value) return factor;
  const limit = entry.number(field, "attemptLimit");
  const counted = ["lock-out", "attempt-limit"].some(
    (measure) => entry.has(field, "measures", measure)?.value,
  );
  return counted && limit && limit.value <= mostAttempts ? limit : undefined;
}

function weakOrOpen(entry: Entry, own: Own): Ruling {
  const question = `How long does it take to try all values of ${entry.label} over the network, and why is that impracticable?`;
  const unlimited = entry.says(field, noLimit);
  if (unlimited) {
    const because = `${entry.label} neither counts failed attempts nor locks anybody out${delayOf(entry)}.`;
    return raisesConcern({ ...own, ...saidOf(unlimited), because, question });
  }
  const limit = entry.number(field, "attemptLimit");
  if (limit && limit.value > mostAttempts) {
    const because = `${entry.label} lets ${limit.value} attempts fail before it reacts.`;
    return raisesConcern({ ...own, ...saidOf(limit), because, question });
  }
  const lockOut = entry.has(field, "measures", "lock-out");
  const delay = entry.number(field, "delaySeconds");
  const fixed = delay !== undefined && entry.says(field, growingDelay) === undefined;
  if (fixed && delay.value <= 10 && lockOut?.value !== true && limit === undefined) {
    const because = `${entry.label} has nothing against brute force but a delay of ${delay.value} s.`;
    return raisesConcern({ ...own, ...saidOf(delay), because, question });
  }
  return staysOpen({
    ...own,
    at: entry.at(field),
    because: `${entry.label} does not say after how many attempts it reacts, or how many bits would have to be guessed.`,
    todo: `Declare under ${field} of ${entry.label}: measures with attemptLimit, or entropyBits.`,
    question,
  });
}

function delayOf(entry: Entry): string {
  const delay = entry.number(field, "delaySeconds");
  return delay ? `; each attempt takes ${delay.value} s` : "";
}

const unit: Judge = {
  disposition: "decided",
  about:
    "Decided by the measures (measures, attemptLimit, entropyBits) of mechanisms that can be addressed over a network. No measure fails; no limit or a short delay alone is for a person.",
  judge: forEach("AuthMech", preventsGuessing),
};

/** The unit on brute force over networks. */
export const bruteForce: Judges = { "5.1-5-1 a": unit };

/** That of V1.1.1, which changed in words only. */
export const bruteForce111: Judges<"1.1.1"> = { "5.1-5-1 a": unit };
