import { isWithin } from "@bollard/model";
import { delegate } from "../delegate.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { isCritical } from "../parameter.js";
import { remotelyAccessible } from "../prose/patterns/sec-com-mech.js";
import { openAlternative, openInTransit, staysInside } from "../prose/patterns/sec-param-signs.js";
import { readBy } from "../prose/read-facet.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";
import { suspectEach } from "../suspect.js";
import { typeUnclear } from "./5-4-parameter-types.js";

const guarantees = "securityGuarantees";
const delegated = ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"];

/** Which mechanisms a unit looks at. */
type Reach = "all" | "remote";

/** Judges how critical parameters are communicated. */
function inTransit(reach: Reach): (entry: Entry, desk: Desk) => EntryRuling {
  return (entry, desk) => {
    const critical = isCritical(entry);
    if (critical === undefined) return typeUnclear(entry);
    if (!critical.value) return undefined;
    const field = fieldOf(entry);
    const clear = sentInClear(entry, field, reach);
    if (clear.length > 0) return clear;
    if (entry.isBlank(field)) return notSaid(entry, field, ["type", field]);
    const { good } = entry.references(field);
    const own =
      good.length > 0
        ? throughMechanisms(entry, good, reach, desk)
        : withoutMechanism(entry, field);
    return own === undefined ? undefined : [openInPart(entry, field), own].flat(2);
  };
}

/** The field has another name in V1.1.1. */
function fieldOf(entry: Entry): string {
  const key = "secureCommunicationMechanisms";
  return entry.table.fields.some((field) => field.key === key) ? key : "communicationMechanisms";
}

/** What the parameter itself says of travelling in the clear. */
function sentInClear(entry: Entry, field: string, reach: Reach): readonly Ruling[] {
  const fields = [field, "protectionScheme", "description", "provisioningMechanism"];
  return fields.flatMap((one) => {
    const found = entry.says(one, openInTransit);
    if (found === undefined || !isWithin(found.at, entry.pointer)) return [];
    if (reach === "remote" && isRemote(entry, one)?.value === false) return [];
    return [
      fails({
        ...saidOf(found),
        entry: entry.pointer,
        looked: lookedAt(entry, fields),
        because: `${entry.label} is critical and is sent in clear text.`,
        todo: `Send ${entry.label} only over a mechanism that keeps it confidential, and refer to that mechanism.`,
      }),
    ];
  });
}

/** Ways of sending of which one is in the clear; the mechanism protects the other. */
function openInPart(entry: Entry, field: string): readonly Ruling[] {
  return suspectEach(entry, [
    {
      fields: ["description", "provisioningMechanism", field],
      signs: openAlternative,
      because: (label) =>
        `${label} is critical, and one of the ways in which it is sent is in clear text.`,
      question: (label) => `Is ${label} never sent in the way that is in clear text?`,
    },
  ]);
}

/** Whether something is reached from outside the local network: declared, or read. */
function isRemote(entry: Entry, field: string): Reading<boolean> | undefined {
  const declared = entry.flag(field, "remotelyAccessible");
  if (declared?.origin === "declared") return declared;
  return readBy(entry.prose(field), remotelyAccessible);
}

function throughMechanisms(
  entry: Entry,
  mechanisms: readonly Entry[],
  reach: Reach,
  desk: Desk,
): EntryRuling {
  const place = desk.edition === "1.1.1" ? "description" : "interface";
  const targets = mechanisms.filter(
    (target) => reach === "all" || isRemote(target, place)?.value !== false,
  );
  if (targets.length === 0) return undefined;
  const confidential = targets.map((target) => ({
    target,
    reading: target.has(guarantees, "guarantees", "confidentiality"),
  }));
  const isCovered = confidential.some(({ reading }) => reading?.value);
  return [
    ...confidential.map(({ target, reading }) =>
      confidentiality(entry, target, reading, isCovered),
    ),
    ...delegate(desk, delegated, entry, targets),
  ];
}

/** The condition that these units add: the mechanism keeps the parameter confidential. */
function confidentiality(
  entry: Entry,
  target: Entry,
  reading: Reading<boolean> | undefined,
  isCovered: boolean,
): Ruling {
  const field = fieldOf(entry);
  const looked = [...lookedAt(entry, ["type", field]), target.at(guarantees)];
  const own = { entry: entry.pointer, looked };
  const reference = entry.references(field).all.find(({ targets }) => targets.includes(target));
  const at = reference ? saidOf(reference) : { at: entry.at(field) };
  if (reading?.value) {
    const origin = weakest([reading, reference && { ...reference, value: reference.id }]);
    const because = `${target.label} keeps ${entry.label} confidential.`;
    return passes({ ...own, at: entry.at(field), origin, because });
  }
  if (target.isBlank(guarantees)) return { ...notSaid(target, guarantees), ...own };
  const because = `${entry.label} is critical and refers to ${target.label}, whose Security Guarantees do not name confidentiality.`;
  if (isCovered) {
    const question = `Is ${entry.label} never sent over ${target.label} without the mechanism that keeps it confidential?`;
    return staysOpen({ ...own, ...at, because, question });
  }
  if (reading) {
    return fails({
      ...own,
      ...at,
      origin: weakest([reading]),
      because: `${entry.label} is critical and refers to ${target.label}, which does not keep it confidential.`,
      todo: `Send ${entry.label} only over a mechanism that gives confidentiality.`,
    });
  }
  return raisesConcern({
    ...own,
    ...at,
    because,
    question: `What keeps ${entry.label} confidential when it is sent over ${target.label}?`,
  });
}

function withoutMechanism(entry: Entry, field: string): EntryRuling {
  const { misplaced, dangling, none } = entry.references(field);
  const looked = lookedAt(entry, ["type", field]);
  const own = { entry: entry.pointer, looked };
  const wrong = misplaced[0] ?? dangling[0];
  if (wrong) {
    return fails({
      ...own,
      ...saidOf(wrong),
      because: `${entry.label} refers to ${wrong.id}, which is no mechanism of table 11.`,
      todo: `Refer under ${field} of ${entry.label} to entries of table 11, or say that it is never sent.`,
    });
  }
  if (entry.tells(field, staysInside)) return undefined;
  return staysOpen({
    ...own,
    at: entry.at(field),
    because: `${entry.label} is critical and refers to no mechanism for its communication.`,
    question: none
      ? `Is ${entry.label} never sent over any interface?`
      : `Over which mechanism of table 11 is ${entry.label} sent, if at all?`,
  });
}

const all: Judge = {
  disposition: "delegated",
  about:
    "The units of 5.5-1-1 on the mechanisms that critical parameters refer to. Each needs confidentiality; a parameter that says that it is sent in clear text fails.",
  judge: forEach("SecParam", inTransit("all")),
};

const remote: Judge = {
  disposition: "delegated",
  about: "As 5.5-6-1 a, without mechanisms that are not remotely accessible (remotelyAccessible).",
  judge: forEach("SecParam", inTransit("remote")),
};

/** The units on how critical parameters are communicated. */
export const parametersInTransit: Judges = { "5.5-6-1 a": all, "5.5-7-1 a": remote };

/** The same in V1.1.1. */
export const parametersInTransit111: Judges<"1.1.1"> = { "5.5-6-1 a": all, "5.5-7-1 a": remote };
