import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { ask, type EntryRuling, forEach, forWhole, type Judges, lookedAt } from "../judge.js";
import { otherSource, uncheckedPeer } from "../prose/patterns/upd-mech-signs.js";
import type { Reading } from "../reading.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";
import { suspect } from "../suspect.js";
import { isLocal } from "../updates.js";
import { cryptography } from "./cryptographic-details.js";
import { minimumGuarantees } from "./minimum-guarantees.js";

const guarantees = "securityGuarantees";
const details = "cryptographicDetails";

const relationships = [
  "digital-signature",
  "authenticated-channel",
  "restricted-network",
  "user-confirmation",
  "comparable",
];

/** A network-based mechanism relies on a trust relationship. */
function reliesOnTrust(entry: Entry): EntryRuling {
  if (isLocal(entry)) return undefined;
  const own = {
    entry: entry.pointer,
    looked: lookedAt(entry, ["description", guarantees, details, "configuration"]),
  };
  const held = relationships.flatMap((option) => relationOf(entry, option) ?? []);
  const found = held.find(({ value }) => value);
  const declared = held.find(({ origin }) => origin === "declared");
  if (found === undefined && declared) {
    return fails({
      ...own,
      ...saidOf(declared),
      because: `${entry.label} relies on no trust relationship.`,
      todo: "Verify a digital signature of the manufacturer, or authenticate the server.",
    });
  }
  const weakened = weakenedTrust(entry, own);
  return weakened.length > 0 ? weakened : trustOf(entry, own, found);
}

function relationOf(entry: Entry, option: string): Reading<boolean> | undefined {
  return [guarantees, details, "description"]
    .map((field) => entry.has(field, "trustRelationship", option))
    .find((reading) => reading !== undefined);
}

type Own = Pick<Ruling, "looked"> & { readonly entry: string };

function weakenedTrust(entry: Entry, own: Own): readonly Ruling[] {
  const signs = [
    {
      patterns: otherSource,
      because: `${entry.label} can be pointed to a server that is not the manufacturer's.`,
      question:
        "What keeps software of another server from being installed, and who can set the server?",
    },
    {
      patterns: uncheckedPeer,
      because: `${entry.label} does not check whom it talks to.`,
      question: "What shows that updates come from the manufacturer?",
    },
  ];
  return signs.flatMap(({ patterns, ...explanation }) => {
    const found = ["configuration", "description", details, guarantees]
      .map((field) => suspect(entry, field, patterns, () => explanation))
      .find((ruling) => ruling !== undefined);
    return found ? [{ ...found, ...own }] : [];
  });
}

function trustOf(entry: Entry, own: Own, found: Reading<boolean> | undefined): Ruling {
  if (found) {
    const because = `${entry.label} relies on a trust relationship.`;
    return passes({ ...own, ...saidOf(found), because });
  }
  return staysOpen({
    ...own,
    at: entry.nearest(guarantees),
    because: `${entry.label} does not say what trust its verification relies on.`,
    todo: `Declare under ${guarantees} of ${entry.label}: trustRelationship.`,
  });
}

/** What the verification of network-based mechanisms comes out as. */
function throughVerification(entry: Entry, desk: Desk): EntryRuling {
  if (isLocal(entry)) return undefined;
  return ["5.3-9-1 a", "5.3-9-1 b"].flatMap((unit) => desk.judgedOn(unit, entry));
}

const { c, d } = cryptography("UpdMech");

/** The units on best practice in updating. */
export const updateCryptography: Judges = {
  "5.3-7-1 a": {
    disposition: "decided",
    about: "Decided by the goals under Security Guarantees (guarantees).",
    judge: forEach("UpdMech", (entry, desk) =>
      minimumGuarantees(entry, desk, ["integrity", "authenticity"]),
    ),
  },
  "5.3-7-1 b": {
    disposition: "question",
    about: "A person judges each mechanism as a whole.",
    judge: ask(
      "UpdMech",
      ["description", guarantees],
      ({ label }) =>
        `Can ${label}, as described and looked at as a whole, reach its security guarantees?`,
    ),
  },
  "5.3-7-1 c": c,
  "5.3-7-1 d": d,
};

/** The units on the trust that updates over a network rely on. */
export const updateTrust: Judges = {
  "5.3-10-1 a": {
    disposition: "delegated",
    about: "Runs 5.3-9-1 a and b for mechanisms that are network-based.",
    judge: forEach("UpdMech", throughVerification),
  },
  "5.3-10-1 b": {
    disposition: "decided",
    about:
      "Decided by the trust relationship of mechanisms that are network-based (trustRelationship). Servers that can be exchanged and peers that are not checked are for a person.",
    judge: forEach("UpdMech", reliesOnTrust),
  },
  "5.3-10-1 c": {
    disposition: "question",
    about: "The laboratory looks on the network interfaces of the device.",
    judge: forWhole("UpdMech", (entries) => {
      const listed = entries.map(({ label }) => label).join(", ");
      return staysOpen({
        at: "/ixit/UpdMech",
        looked: entries.map(({ pointer }) => pointer),
        because: "The laboratory has to look for update mechanisms that are not documented.",
        question: `Does a look on all network interfaces find no update mechanism beside those listed (${listed || "none"})?`,
      });
    }),
  },
};
