import { hasNoFactor, isForUsers, saysUnauthenticated, usesPassword } from "../authentication.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { ask, type EntryRuling, forEach, type Judges, lookedAt } from "../judge.js";
import { inTheClear } from "../prose/patterns/cryptography-signs.js";
import { sharedKeys, unauthenticatedPeers } from "../prose/patterns/sec-com-mech.js";
import { type Ruling, raisesConcern } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { suspect } from "../suspect.js";
import { cryptography } from "./cryptographic-details.js";
import { minimumGuarantees } from "./minimum-guarantees.js";

const factor = "authenticationFactor";
const guarantees = "securityGuarantees";

/** A mechanism that asks for nothing cannot tell who comes. */
function letsAnybodyIn(entry: Entry): Ruling | undefined {
  const network = entry.flag("description", "directlyAddressableViaNetwork");
  const said = saysUnauthenticated(entry);
  const none = saidNone(entry, factor);
  const asksNothing = none?.quote !== undefined && /^no(?:ne|thing)?$/i.test(none.quote);
  const place = said ? saidOf(said) : none;
  if (network?.value === false || place === undefined || !(said || asksNothing)) return undefined;
  return raisesConcern({
    ...place,
    entry: entry.pointer,
    looked: lookedAt(entry, ["description", factor, guarantees]),
    because: `${entry.label} lets anybody in without authentication.`,
    question: `What can somebody without authentication see or change through ${entry.label}, and why is that acceptable?`,
  });
}

/** A mechanism without a factor; another mode of it may have one and need protection on the way. */
function withoutFactor(entry: Entry): EntryRuling {
  const open = letsAnybodyIn(entry);
  const clear = leftInTheClear(entry, ["cryptographicDetails"]);
  return open && clear ? [open, clear] : open;
}

function guaranteesFit(entry: Entry, desk: Desk): EntryRuling {
  if (hasNoFactor(entry)) return withoutFactor(entry);
  const open = entry.isBlank(factor) ? letsAnybodyIn(entry) : undefined;
  if (open) return open;
  const fields = ["description", guarantees];
  const ruling = minimumGuarantees(entry, desk, ["integrity", "authenticity"], fields);
  if (ruling.verdict === "FAIL") {
    const clear = leftInTheClear(entry, ["cryptographicDetails"]);
    return clear ? [ruling, clear] : ruling;
  }
  const impostors = suspect(entry, "cryptographicDetails", unauthenticatedPeers, () => ({
    because: `${entry.label} does not make sure who is at the other end.`,
    question: `What keeps an impostor from taking part in ${entry.label}?`,
  }));
  const clear = leftInTheClear(entry, [guarantees, "cryptographicDetails", "description"]);
  const shared = suspect(entry, factor, sharedKeys, () => ({
    because: `${entry.label} rests on a value that several devices share.`,
    question: `What happens to all devices when the value of ${entry.label} becomes known?`,
  }));
  const isKey = usesPassword(entry)?.value !== true;
  const found = [impostors, clear, isKey ? shared : undefined].flatMap((one) => one ?? []);
  return found.length > 0 ? found : ruling;
}

/** The first words that say that something of the mechanism travels in the clear. */
function leftInTheClear(entry: Entry, fields: readonly string[]): Ruling | undefined {
  return fields
    .map((field) =>
      suspect(entry, field, inTheClear, () => ({
        because: `${entry.label} leaves something in the clear on its way.`,
        question: `Can somebody on the network read or replay what proves an identity in ${entry.label}?`,
      })),
    )
    .find((clear) => clear !== undefined);
}

/** The four units, on the mechanisms that an edition asks of. */
function judgesFor(asks: (entry: Entry) => boolean) {
  const { c, d } = cryptography(
    "AuthMech",
    (entry) => asks(entry) && !(hasNoFactor(entry) && entry.saysNone("cryptographicDetails")),
  );
  return {
    "5.1-3-1 a": {
      disposition: "decided",
      about:
        "Decided by the goals under Security Guarantees (guarantees). Mechanisms that let anybody in and secrets in the clear are for a person.",
      judge: forEach("AuthMech", (entry, desk) =>
        asks(entry) ? guaranteesFit(entry, desk) : undefined,
      ),
    },
    "5.1-3-1 b": {
      disposition: "question",
      about: "A person judges each mechanism as a whole.",
      judge: ask(
        "AuthMech",
        ["description", guarantees],
        ({ label }) =>
          `Can ${label}, as described and looked at as a whole, reach its security guarantees?`,
        (entry) => asks(entry) && !hasNoFactor(entry),
      ),
    },
    "5.1-3-1 c": c,
    "5.1-3-1 d": d,
  } as const satisfies Judges;
}

/** The units on best practice in authentication. */
export const authentication: Judges = judgesFor(() => true);

/** Those of V1.1.1, which asks of mechanisms for users only. */
export const authentication111: Judges<"1.1.1"> = judgesFor(isForUsers);
