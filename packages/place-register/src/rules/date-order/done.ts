import type { Segment } from "@bollard/model";
import type { ListName } from "../../definition/fields.js";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, type EntryOf, indexOf } from "../../elements.js";
import { nameOf } from "../check-rule.js";

/** The day of something that is recorded as done, so that it cannot be still to come. */
export interface Done {
  readonly path: readonly Segment[];
  readonly name: string;
  /** What the day is, as the subject of a sentence. */
  readonly what: string;
  readonly day: string;
}

type DaysOf<L extends ListName> = (
  entry: EntryOf<L>,
) => readonly (readonly [readonly Segment[], string, string | undefined])[];

/** The days of a register on which something was done. */
export function donesIn(register: PlaceRegister): readonly Done[] {
  const { of } = indexOf(register);
  return [
    ...ofPlace(register),
    ...of("services").flatMap((one) => ofEntry(one, ofService)),
    ...of("systems").flatMap((one) => ofEntry(one, ofSystem)),
    ...of("deviceClasses").flatMap((one) => ofEntry(one, ofDevices)),
    ...of("dataSets").flatMap((one) => ofEntry(one, ofDataSet)),
    ...of("suppliers").flatMap((one) => ofEntry(one, ofSupplier)),
    ...of("privileges").flatMap((one) => ofEntry(one, ofPrivilege)),
    ...of("risks").flatMap((one) => ofEntry(one, ofRisk)),
    ...ofEvents(register),
    ...ofScope(register),
  ];
}

function ofEntry<L extends ListName>(element: Element<L>, daysOf: DaysOf<L>): readonly Done[] {
  return daysOf(element.entry).flatMap(([at, what, day]) =>
    day === undefined ? [] : { path: [...element.path, ...at], name: nameOf(element), what, day },
  );
}

const ofService: DaysOf<"services"> = ({
  lastChange,
  lawsChecked,
  threatAnalysis,
  recovery,
  nis,
}) => [
  [["lastChange"], "the day of the last change", lastChange],
  [["lawsChecked"], "the day on which the laws were checked", lawsChecked],
  [["threatAnalysis", "on"], "the day of the threat analysis", threatAnalysis?.on],
  [
    ["recovery", "manualModeTested"],
    "the day on which working by hand was tried",
    recovery?.manualModeTested,
  ],
  [["nis", "registered"], "the day on which the authority was told", nis?.registered],
];

const ofSystem: DaysOf<"systems"> = ({ backup }) => [
  [["backup", "restored"], "the day of the last restore", backup?.restored],
];

const ofDevices: DaysOf<"deviceClasses"> = ({ maker }) => [
  [["maker", "checked"], "the day on which the maker was checked", maker?.checked],
];

const ofDataSet: DaysOf<"dataSets"> = ({ accessReviewed }) => [
  [["accessReviewed"], "the day on which access was reviewed", accessReviewed],
];

const ofSupplier: DaysOf<"suppliers"> = ({ ownershipChecked, assurances = [] }) => [
  [["ownershipChecked"], "the day on which its ownership was checked", ownershipChecked],
  ...assurances.map(
    ({ issued, what = "the assurance" }, index) =>
      [["assurances", index, "issued"], `the day on which ${what} was issued`, issued] as const,
  ),
];

const ofPrivilege: DaysOf<"privileges"> = ({ reviewed }) => [
  [["reviewed"], "the day on which it was reviewed", reviewed],
];

const ofRisk: DaysOf<"risks"> = ({ decision }) => [
  [["decision", "on"], "the day on which it was accepted", decision?.on],
];

function ofPlace({ place }: PlaceRegister): readonly Done[] {
  const { lastReview, gates = [] } = place?.governance ?? {};
  const path = ["place", "governance"];
  const review =
    lastReview === undefined
      ? []
      : [{ path: [...path, "lastReview"], what: "the day of its last review", day: lastReview }];
  const signed = gates.flatMap(({ signedOff, name = "a gate" }, index) =>
    signedOff === undefined
      ? []
      : {
          path: [...path, "gates", index, "signedOff"],
          what: `the day on which security signed off at ${name}`,
          day: signedOff,
        },
  );
  return [...review, ...signed].map((one) => ({ ...one, name: "Governance" }));
}

function ofEvents({ events = [] }: PlaceRegister): readonly Done[] {
  return events.flatMap(({ kind = "incident or exercise", on, lessons = [] }, index) => {
    const name = `Event ${index + 1}`;
    const own =
      on === undefined
        ? []
        : [{ path: ["events", index, "on"], name, what: `the day of the ${kind}`, day: on }];
    const done = lessons.flatMap((lesson, number) =>
      lesson.done === undefined
        ? []
        : {
            path: ["events", index, "lessons", number, "done"],
            name,
            what: `the day on which lesson ${number + 1} was done`,
            day: lesson.done,
          },
    );
    return [...own, ...done];
  });
}

function ofScope({ scope = [] }: PlaceRegister): readonly Done[] {
  return scope.flatMap(({ instrument = "an instrument", on }, index) =>
    on === undefined
      ? []
      : {
          path: ["scope", index, "on"],
          name: `The decision on ${instrument}`,
          what: "the day on which it was taken",
          day: on,
        },
  );
}
