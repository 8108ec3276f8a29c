import { saysSomething } from "@bollard/device-spec";
import { isAcceptedFor } from "../acceptance.js";
import { isOlderThan } from "../calendar.js";
import { contractEndFor } from "../contracts.js";
import type { Look } from "../look.js";
import { isInUse, servesInUse } from "../stages.js";

/** What a register can say against the evidence for an outcome that both editions have under one id. */
export interface Contradiction {
  readonly outcome: string;
  /** The number of the check on the outcome that this carries out. */
  readonly check: number;
  /** What is said against it, as clauses behind "by this register". */
  readonly against: (look: Look) => readonly string[];
  readonly todo: string;
}

/** What registers can say against evidence, by outcome. */
export const contradictions: readonly Contradiction[] = [
  {
    outcome: "A1.c",
    check: 1,
    against: risksAcceptedByNobody,
    todo: "Write under decision.acceptedBy who accepted each risk, by role, or take the decision out.",
  },
  {
    outcome: "B2.a",
    check: 2,
    against: singleFactors,
    todo: "Ask for a second factor, or have the risk accepted; then look at the evidence again.",
  },
  {
    outcome: "B2.d",
    check: 1,
    against: rightsAfterContract,
    todo: "Take the rights away and write the day under ended, or enter the contract that they belong to.",
  },
  {
    outcome: "B3.c",
    check: 1,
    against: openData,
    todo: "Protect the data where they are kept, or say in the evidence why that is not needed.",
  },
  {
    outcome: "B4.d",
    check: 1,
    against: unpatchedDevices,
    todo: "Plan the replacement, or say in the evidence what makes up for missing updates.",
  },
  {
    outcome: "D1.c",
    check: 1,
    against: oldExercise,
    todo: "Enter the exercise that has been held since, or hold one.",
  },
  {
    outcome: "D2.b",
    check: 1,
    against: lateLessons,
    todo: "Write the days on which the actions were done, or agree on others.",
  },
];

function risksAcceptedByNobody({ index }: Look): readonly string[] {
  return index
    .of("risks")
    .filter(({ entry: { decision } }) => decision && !saysSomething(decision.acceptedBy))
    .map(({ label }) => `nobody is named who accepted “${label}”`);
}

/** Risks that somebody accepted are no contradiction: the evidence may rest on that. */
function singleFactors(look: Look): readonly string[] {
  const { index } = look;
  const ways = index.of("systems").flatMap(({ entry, label }) => {
    const isOpen = (entry.remoteAccess ?? []).some(({ multiFactor }) => multiFactor === false);
    return isOpen && isInUse(entry) && !isAcceptedFor(entry, look)
      ? [`a way in to “${label}” has no second factor`]
      : [];
  });
  const rights = index
    .of("privileges")
    .filter(
      ({ entry }) =>
        entry.multiFactor === false &&
        entry.holder !== "service" &&
        entry.ended === undefined &&
        !isAcceptedFor(entry, look),
    )
    .map(({ label }) => `the right “${label}” has no second factor`);
  return [...ways, ...rights];
}

function rightsAfterContract({ index, today }: Look): readonly string[] {
  return index.of("privileges").flatMap(({ entry, label }) => {
    const supplier = index.first(entry.supplier, "suppliers")?.entry;
    if (supplier === undefined || entry.ended !== undefined) return [];
    const end = contractEndFor(supplier, index.first(entry.system, "systems")?.entry);
    return end !== undefined && end < today
      ? [`the right “${label}” outlives the contract of “${entry.supplier}”, which ended on ${end}`]
      : [];
  });
}

function openData(look: Look): readonly string[] {
  return look.index
    .of("dataSets")
    .filter(
      ({ entry }) =>
        entry.encryptedAtRest === false && entry.published !== true && servesInUse(entry, look),
    )
    .map(({ label }) => `“${label}” is not encrypted where it is kept`);
}

function unpatchedDevices(look: Look): readonly string[] {
  const { index, today } = look;
  return index
    .of("deviceClasses")
    .filter(
      ({ entry }) =>
        entry.supportEnds !== undefined &&
        entry.supportEnds < today &&
        entry.count !== 0 &&
        servesInUse(entry, look) &&
        !isCovered(entry, look),
    )
    .map(({ label, entry }) => `“${label}” gets no more updates since ${entry.supportEnds}`);
}

function isCovered(
  devices: { readonly id?: string; readonly system?: string; readonly replacement?: string },
  look: Look,
): boolean {
  const control = look.index.first(devices.system, "systems")?.entry.legacy?.control;
  return [control, devices.replacement].some(saysSomething) || isAcceptedFor(devices, look);
}

function oldExercise({ register, today }: Look): readonly string[] {
  const days = (register.events ?? []).flatMap(({ kind, on }) =>
    kind === "exercise" && on !== undefined && on <= today ? on : [],
  );
  const last = days.reduce<string | undefined>(
    (latest, day) => (day > (latest ?? "") ? day : latest),
    undefined,
  );
  return last !== undefined && isOlderThan(last, "P12M", today)
    ? [`the last exercise was on ${last}, more than twelve months ago`]
    : [];
}

function lateLessons({ register, today }: Look): readonly string[] {
  return (register.events ?? []).flatMap(({ kind = "event", on, lessons = [] }) => {
    const late = lessons.filter(({ due, done }) => done === undefined && (due ?? today) < today);
    if (late.length === 0) return [];
    const actions = late.length === 1 ? "an action is" : `${late.length} actions are`;
    return [`${actions} overdue of the ${kind}${on ? ` of ${on}` : ""}`];
  });
}
