import type { Prose, Reading } from "../reading.js";
import type { Match, Pattern } from "./pattern.js";
import { patternsOf } from "./patterns/index.js";
import { TextReading } from "./text-reading.js";

/** A match together with the prose that it was found in. */
interface Found extends Match {
  readonly prose: Prose;
}

/** Reads whether prose says yes or no to a facet; `undefined` where it says neither, or both. */
export function readFlag(
  prose: readonly Prose[],
  table: string,
  field: string,
  facet: string,
): Reading<boolean> | undefined {
  return readBy(prose, patternsOf(table, field, facet));
}

/** Reads whether prose says yes or no by some patterns; `undefined` where it says neither, or both. */
export function readBy(
  prose: readonly Prose[],
  patterns: readonly Pattern[],
): Reading<boolean> | undefined {
  const found = findAll(prose, patterns).filter(holds);
  const yes = found.find(({ value, denied }) => value === true && !denied);
  const no = found.find(({ value, denied }) => value === false || (value === true && denied));
  if ((yes === undefined) === (no === undefined)) return undefined;
  return yes ? toReading(yes, true) : no && toReading(no, false);
}

/** Reads whether prose says that one option of a facet holds, or that it does not. */
export function readOption(
  prose: readonly Prose[],
  table: string,
  field: string,
  facet: string,
  option: string,
): Reading<boolean> | undefined {
  const all = findAll(prose, patternsOf(table, field, facet));
  const found = all.filter((one) => one.value === option && holds(one));
  const yes = found.find(({ denied }) => !denied);
  const no = found.find(({ denied }) => denied);
  if ((yes === undefined) === (no === undefined)) return undefined;
  return yes ? toReading(yes, true) : no && toReading(no, false);
}

/** Reads the one option that prose names; `undefined` where it names none, or several. */
export function readChoice(
  prose: readonly Prose[],
  table: string,
  field: string,
  facet: string,
): Reading<string> | undefined {
  const all = findAll(prose, patternsOf(table, field, facet)).filter(({ denied }) => !denied);
  const values = new Set(all.map(({ value }) => value));
  const first = all.find(holds);
  return first && values.size === 1 ? toReading(first, String(first.value)) : undefined;
}

/** Reads a number from prose; `undefined` where there is none, or where several differ. */
export function readNumber(
  prose: readonly Prose[],
  table: string,
  field: string,
  facet: string,
): Reading<number> | undefined {
  const found = findAll(prose, patternsOf(table, field, facet)).filter(
    (one) => !one.denied && (holds(one) || one.reserve === "exception"),
  );
  const values = new Set(found.map(({ value }) => value));
  const [first] = found;
  return first && values.size === 1 ? toReading(first, Number(first.value)) : undefined;
}

/** Finds the first sentence that says one of some things, as a reading of its words. */
export function findSaid(
  prose: readonly Prose[],
  patterns: readonly Pattern[],
): Reading<string> | undefined {
  const found = findAll(prose, patterns).find(({ denied }) => !denied);
  return found && toReading(found, String(found.value));
}

/** The same, as something that holds today: not planned, past, or under a condition. */
export function findHeld(
  prose: readonly Prose[],
  patterns: readonly Pattern[],
): Reading<string> | undefined {
  const found = findAll(prose, patterns).find((one) => !one.denied && holds(one));
  return found && toReading(found, String(found.value));
}

/** True where a match says what holds today; a denial does so where something is undone or planned as well. */
function holds({ reserve, denied, value }: Match): boolean {
  const isDenial = denied || value === false;
  return reserve === undefined || (isDenial && (reserve === "undone" || reserve === "plan"));
}

function findAll(prose: readonly Prose[], patterns: readonly Pattern[]): readonly Found[] {
  if (patterns.length === 0) return [];
  const found: Found[] = [];
  for (const piece of prose) {
    for (const match of TextReading.ofProse(piece).matches(patterns)) {
      found.push({ ...match, prose: piece });
    }
  }
  return found;
}

function toReading<T>({ prose, start, end }: Found, value: T): Reading<T> {
  const quote = prose.text.slice(start, end).trim();
  return { value, origin: "read", at: prose.at, ...(quote !== "" && { quote }) };
}
