import { saysSomething } from "@bollard/device-spec";
import type { ListName } from "../definition/fields.js";
import type { EntryOf } from "../elements.js";
import { isOlderThan } from "../rules/calendar.js";
import type { Fault, Seen, Unsaid } from "../rules/carried-check.js";
import type { Look, Looked } from "../rules/look.js";
import { linksOf } from "./system-links.js";

/** One thing that a check of a use case wants said of an entry. */
export interface Point<L extends ListName = ListName> {
  /** What is asked, as a clause behind "does not say". */
  readonly asks: string;
  /** The fields that would say it; none where only an answer can. */
  readonly under?: readonly string[];
  /** Whether the register says it, or what is wrong with it; absent where only a person can say. */
  readonly said?: (entry: Looked<L>, look: Look) => boolean | Fault;
}

/** A point about a system. */
export type SystemPoint = Point<"systems">;

/** A point about the devices of a system. */
export type DevicePoint = Point<"deviceClasses">;

/** What only a person can say. */
export function onlyAnswer(asks: string): Pick<Point, "asks"> {
  return { asks };
}

/** What a person answers again each year, with the day on which it was done. */
export function withinAYear(id: string, asks: string): SystemPoint {
  return {
    asks,
    said: ({ answers }, { register, today }) => {
      const answer = answers?.[id] ?? register.place?.answers?.[id];
      const on = typeof answer === "object" ? answer.on : undefined;
      if (on === undefined || !isOlderThan(on, "P1Y", today)) return false;
      return {
        what: `The answer to ${id} is of ${on}, more than a year ago.`,
        todo: "Do it again, and write the day.",
        ...(answers?.[id] === answer
          ? { at: ["answers", id] }
          : { path: ["place", "answers", id] }),
      };
    },
  };
}

/** What came of looking at points: what is open of them, and what is wrong. */
export function lookAtPoints<L extends ListName>(
  points: readonly Point<L>[],
  entry: Looked<L>,
  look: Look,
): Seen {
  const seen = points.map((point) => ({ point, said: point.said?.(entry, look) ?? false }));
  const open = seen.filter(({ said }) => said === false).map(({ point }) => point);
  const faults = seen.flatMap(({ said }) => (typeof said === "object" ? [said] : []));
  return open.length === 0 ? faults : [...faults, toUnsaid(open)];
}

/** What is open of points, as one clause with the fields that would say it. */
export function toUnsaid(points: readonly Pick<Point, "asks" | "under">[]): Unsaid {
  const asks = points.map((point) => point.asks);
  const last = asks.at(-1) ?? "";
  return {
    asks: asks.length > 1 ? `${asks.slice(0, -1).join(", ")}, and ${last}` : last,
    under: [...new Set(points.flatMap(({ under = [] }) => under))],
    parts: points.map(({ asks, under = [] }) => ({ asks, under })),
  };
}

/** What one of the services of a system says. */
export function ofServices(
  asks: string,
  under: readonly string[],
  pick: (service: EntryOf<"services">) => string | undefined,
): SystemPoint {
  return {
    asks,
    under: under.map((field) => `services.${field}`),
    said: (system, { register }) =>
      linksOf(register, system).services.some((one) => saysSomething(pick(one))),
  };
}

/** The same point with another question, where a use case asks it more narrowly. */
export function asking<L extends ListName>(asks: string, point: Point<L>): Point<L> {
  return { ...point, asks };
}
