import type { Bound, Count, Duration } from "../value.js";

/** What a value comes to, so that it can be compared with another one of its kind. */
export interface Measure {
  readonly bound: Bound;
  /** A month has 28 to 31 days, so that a value may be a stretch. */
  readonly low: number;
  readonly high: number;
  /** The same in the unit that was written, which two values may share. */
  readonly written?: { readonly amount: number; readonly unit: Duration["unit"] };
}

const hours: Readonly<Record<Duration["unit"], number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  "working-day": 24,
  week: 168,
  month: 730.5,
  year: 8766,
};

/** By how much months and years differ among each other. */
const calendar = 0.03;

/** A time in hours. Working days may have weekends and holidays between them. */
export function measureTime({ amount, unit, bound }: Duration): Measure {
  const usual = amount * hours[unit];
  const spread = unit === "month" || unit === "year" ? usual * calendar : 0;
  const pause = unit === "working-day" ? (Math.ceil(amount / 5) * 2 + 2) * hours.day : 0;
  return { bound, low: usual - spread, high: usual + spread + pause, written: { amount, unit } };
}

/** A count as it is. */
export function measureCount({ amount, bound }: Count): Measure {
  return { bound, low: amount, high: amount };
}

/**
 * Says whether two values of one thing contradict each other: they are bounded in the same way and differ, or
 * nothing satisfies both.
 */
export function contradict(first: Measure, second: Measure): boolean {
  const [one, other] = comparable(first, second);
  if (one.bound === other.bound) return one.low > other.high || other.low > one.high;
  const oneIsFloor = one.bound === "least" || other.bound === "most";
  const [floor, ceiling] = oneIsFloor ? [one, other] : [other, one];
  return floor.low > ceiling.high;
}

/** Two values in one unit differ by their amounts, however long the unit is. */
function comparable(one: Measure, other: Measure): readonly [Measure, Measure] {
  if (one.written === undefined || one.written.unit !== other.written?.unit) return [one, other];
  return [inUnit(one, one.written.amount), inUnit(other, other.written.amount)];
}

function inUnit({ bound }: Measure, amount: number): Measure {
  return { bound, low: amount, high: amount };
}
