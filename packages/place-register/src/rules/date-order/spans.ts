import type { Level, Segment } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";
import { nameOf } from "../check-rule.js";

/** A day with what it is the day of. */
interface Day {
  readonly what: string;
  readonly day: string;
}

/** Two days of which the first cannot be after the second. */
export interface Span {
  /** The place of the day that is told. */
  readonly path: readonly Segment[];
  readonly name: string;
  readonly first: Day;
  readonly second: Day;
  readonly level?: Level;
  readonly todo: string;
}

const correct = "Correct one of the two days.";

/** The pairs of days of a register that have an order. */
export function spansIn(register: PlaceRegister): readonly Span[] {
  return [
    ...ofSuppliers(register),
    ...ofDevices(register),
    ...ofRisks(register),
    ...ofEvents(register),
    ...ofScope(register),
  ];
}

function pair(
  place: Pick<Span, "path" | "name">,
  [firstWhat, first]: readonly [string, string | undefined],
  [secondWhat, second]: readonly [string, string | undefined],
  more: Partial<Pick<Span, "level" | "todo">> = {},
): readonly Span[] {
  if (first === undefined || second === undefined) return [];
  return [
    {
      ...place,
      first: { what: firstWhat, day: first },
      second: { what: secondWhat, day: second },
      todo: correct,
      ...more,
    },
  ];
}

function ofSuppliers(register: PlaceRegister): readonly Span[] {
  return indexOf(register)
    .of("suppliers")
    .flatMap((supplier) => {
      const { contracts = [], assurances = [] } = supplier.entry;
      const name = nameOf(supplier);
      const at = (...path: readonly Segment[]) => ({ name, path: [...supplier.path, ...path] });
      return [
        ...contracts.flatMap(({ starts, ends }, index) =>
          pair(
            at("contracts", index, "ends"),
            ["the first day of the contract", starts],
            ["its last day", ends],
            { level: "error" },
          ),
        ),
        ...assurances.flatMap(({ issued, expires, what = "the assurance" }, index) =>
          pair(
            at("assurances", index, "expires"),
            [`the day on which ${what} was issued`, issued],
            ["the last day on which it counts", expires],
            { level: "error" },
          ),
        ),
      ];
    });
}

function ofDevices(register: PlaceRegister): readonly Span[] {
  return indexOf(register)
    .of("deviceClasses")
    .flatMap((devices) =>
      pair(
        { name: nameOf(devices), path: [...devices.path, "installed"] },
        ["the day on which the first was installed", devices.entry.installed],
        ["the last day of support", devices.entry.supportEnds],
        {
          todo: "Correct one of the two days; if devices were installed without support, write under replacement what is done about it.",
        },
      ),
    );
}

function ofRisks(register: PlaceRegister): readonly Span[] {
  return indexOf(register)
    .of("risks")
    .flatMap((risk) =>
      pair(
        { name: nameOf(risk), path: [...risk.path, "decision", "until"] },
        ["the day on which it was accepted", risk.entry.decision?.on],
        ["the last day on which that holds", risk.entry.decision?.until],
        { level: "error" },
      ),
    );
}

function ofEvents({ events = [] }: PlaceRegister): readonly Span[] {
  return events.flatMap(({ kind = "incident or exercise", on, lessons = [] }, index) =>
    lessons.flatMap(({ done }, number) =>
      pair(
        {
          name: `Lesson ${number + 1} of the ${kind} of ${on}`,
          path: ["events", index, "lessons", number, "done"],
        },
        [`the ${kind}`, on],
        ["the day on which it was done", done],
      ),
    ),
  );
}

function ofScope({ scope = [] }: PlaceRegister): readonly Span[] {
  return scope.flatMap(({ instrument = "an instrument", on, review }, index) =>
    pair(
      { name: `The decision on ${instrument}`, path: ["scope", index, "review"] },
      ["the day of the decision", on],
      ["the day of its review", review],
    ),
  );
}
