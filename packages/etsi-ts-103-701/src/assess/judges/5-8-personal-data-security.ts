import { delegate } from "../delegate.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { forEach, type Judge, type Judges, lookedAt, nameOf, notSaid } from "../judge.js";
import { goesToService, isStoredAtService, mechanismField } from "../personal-data.js";
import { inClear, neverSent } from "../prose/patterns/pers-data-signs.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { suspect } from "../suspect.js";

const bestPractice = ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"];

/** A mechanism that an entry refers to, with what is known of its confidentiality. */
interface Secured {
  readonly mechanism: Entry;
  readonly confidential: Reading<boolean> | undefined;
}

/** Judges how one category of personal data travels. */
function secures(entry: Entry, desk: Desk): readonly Ruling[] {
  const field = mechanismField(desk);
  const looked = lookedAt(entry, [field, "processingActivities"]);
  const concerns = [field, "processingActivities"].flatMap(
    (place) =>
      suspect(entry, place, inClear, () => ({
        because: `${entry.label} may be sent without encryption.`,
        question: `Can ${entry.label} ever be sent unencrypted, and if so, on whose decision?`,
      })) ?? [],
  );
  if (entry.isBlank(field)) {
    return [...concerns, notSaid(entry, field, [field, "processingActivities"])];
  }
  const mechanisms = entry.references(field).good.map((mechanism) => ({
    mechanism,
    confidential: mechanism.has("securityGuarantees", "guarantees", "confidentiality"),
  }));
  if (mechanisms.length === 0) return [...concerns, ...withoutMechanism(entry, desk, looked)];
  const own = confidentiality(entry, mechanisms, desk, looked);
  const delegated = delegate(desk, bestPractice, entry, entry.references(field).good);
  return [...concerns, ...own, ...delegated];
}

/** Data that refers to no mechanism is not sent, or is sent without one. */
function withoutMechanism(entry: Entry, desk: Desk, looked: readonly string[]): readonly Ruling[] {
  const field = mechanismField(desk);
  const said = { at: entry.at(field), entry: entry.pointer, looked };
  if (!entry.references(field).none && !entry.saysNone(field) && !staysHome(entry, field)) {
    const todo = `Name under ${nameOf(entry, field)} of ${entry.label} the entries of table 11 that secure the data, or None.`;
    return [
      staysOpen({ ...said, because: `${entry.label} names no mechanism of table 11.`, todo }),
    ];
  }
  const travels = [goesToService(entry, desk), isStoredAtService(entry)].find((one) => one?.value);
  if (travels) {
    return [
      raisesConcern({
        ...said,
        origin: travels.origin,
        because: `${entry.label} goes to an associated service, and no mechanism secures it on the way.`,
        question: `How does ${entry.label} get to the associated service?`,
      }),
    ];
  }
  if (staysHome(entry, field)) return [];
  const question = `Is it true that ${entry.label} is never sent over a network?`;
  const because = `${entry.label} says that no mechanism secures its communication.`;
  return [staysOpen({ ...said, because, question })];
}

function staysHome(entry: Entry, field: string): boolean {
  return [field, "processingActivities"].some((place) => entry.tells(place, neverSent));
}

/** At least one of the mechanisms that data goes through has to keep it confidential. */
function confidentiality(
  entry: Entry,
  mechanisms: readonly Secured[],
  desk: Desk,
  looked: readonly string[],
): readonly Ruling[] {
  const field = mechanismField(desk);
  const confidential = mechanisms.filter((one) => one.confidential?.value === true);
  const rest = mechanisms.filter((one) => one.confidential?.value !== true);
  const all = [...looked, ...mechanisms.map(({ mechanism }) => mechanism.at("securityGuarantees"))];
  if (confidential.length === 0 && entry.tells(field, neverSent)) return [];
  const lacking =
    confidential.length === 0 ? rest : rest.filter(({ mechanism }) => isOpen(mechanism));
  if (lacking.length > 0) {
    return lacking.map((one) => lacks(entry, one, desk, all, confidential.length > 0));
  }
  return [
    passes({
      at: entry.at(field),
      entry: entry.pointer,
      origin: weakest(confidential.map((one) => one.confidential)),
      because: `${entry.label} is kept confidential by ${confidential.map(({ mechanism }) => mechanism.label).join(" and ")}.`,
      looked: all,
    }),
  ];
}

/** Says of a mechanism that it works in clear text, whatever it guarantees. */
function isOpen(mechanism: Entry): boolean {
  const said = mechanism.has("securityGuarantees", "guarantees", "confidentiality");
  if (said?.value === false) return true;
  return ["cryptographicDetails", "description"].some((field) => mechanism.says(field, inClear));
}

function lacks(
  entry: Entry,
  { mechanism, confidential }: Secured,
  desk: Desk,
  looked: readonly string[],
  beside: boolean,
): Ruling {
  const field = mechanismField(desk);
  const { at, quote } = entry
    .references(field)
    .all.find(({ targets }) => targets.includes(mechanism)) ?? { at: entry.at(field) };
  const own = { at, entry: entry.pointer, ...(quote !== undefined && { quote }), looked };
  if (mechanism.isBlank("securityGuarantees")) {
    const because = `${entry.label} relies on ${mechanism.label}, which does not say what it guarantees.`;
    const todo = `Write ${nameOf(mechanism, "securityGuarantees")} of ${mechanism.label}.`;
    return staysOpen({ ...own, because, todo });
  }
  const because = `${entry.label} is sent by ${mechanism.label}, which does not give confidentiality.`;
  if (confidential?.value === false && !beside) {
    const todo = `Send ${entry.label} by a mechanism that gives confidentiality.`;
    return fails({ ...own, because, origin: confidential.origin, todo });
  }
  const question = `What keeps ${entry.label} confidential where ${mechanism.label} carries it?`;
  return raisesConcern({ ...own, because, origin: "read", question });
}

/** Sensitive data that goes to an associated service. */
function securesSensitive(entry: Entry, desk: Desk): readonly Ruling[] {
  if (entry.isBlank("sensitive")) return [notSaid(entry, "sensitive")];
  const sensitive = entry.yesOrNo("sensitive");
  if (sensitive?.value === false) return [];
  const field = mechanismField(desk);
  const partner = goesToService(entry, desk);
  if (partner?.value === false) return [];
  if (sensitive === undefined || (partner === undefined && !entry.isBlank(field))) {
    const facet =
      sensitive === undefined ? "Sensitive, Yes or No" : `${field}: partnerIsAssociatedService`;
    return [
      staysOpen({
        at: entry.nearest(sensitive === undefined ? "sensitive" : field),
        entry: entry.pointer,
        because: `${entry.label} does not say whether it is sensitive data that goes to an associated service.`,
        todo: `Declare of ${entry.label}: ${facet}.`,
        looked: lookedAt(entry, ["sensitive", field]),
      }),
    ];
  }
  return secures(entry, desk);
}

const personal: Judge = {
  disposition: "delegated",
  about:
    "Runs 5.5-1-1 on the mechanisms that personal data refers to, and asks for confidentiality of them; notices data that may travel in clear text.",
  judge: forEach("PersData", secures),
};

const sensitive: Judge = {
  disposition: "delegated",
  about:
    "The same as 5.8-1-1 for data that is Sensitive and whose partner is an associated service (partnerIsAssociatedService).",
  judge: forEach("PersData", securesSensitive),
};

/** The units of test scenario 5.8. */
export const personalDataSecurity: Judges = { "5.8-1-1 a": personal, "5.8-2-1 a": sensitive };

/** Those of V1.1.1 that changed. */
export const personalDataSecurity111: Judges<"1.1.1"> = {
  "5.8-1-1 a": personal,
  "5.8-2-1 a": sensitive,
};
