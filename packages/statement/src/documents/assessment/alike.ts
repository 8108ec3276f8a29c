import type { Ruling, UnitResult } from "@bollard/etsi-ts-103-701/assess";
import { listNames } from "./list-names.js";
import { markName, nameAgain } from "./name-inside.js";
import { inPlainWords } from "./plain-words.js";
import type { Reader } from "./reader.js";

/** The rulings of a unit that say the same of one entry or of several. */
export interface Alike {
  readonly result: UnitResult;
  readonly rulings: readonly Ruling[];
  readonly verdict: Ruling["verdict"];
  readonly because: string;
  readonly todo?: string;
  readonly question?: string;
  readonly concern: boolean;
  /** The unit that says the same before. */
  readonly as?: string;
}

/** A ruling whose sentences are in plain words, with a mark where they name the entry. */
interface Marked {
  readonly ruling: Ruling;
  readonly name: string | undefined;
  readonly because: string;
  readonly todo: string;
  readonly question: string;
}

/** Joins the rulings of a unit that say the same word for word, or but for the name of the entry. */
export function groupAlike(
  result: UnitResult,
  rulings: readonly Ruling[],
  reader: Reader,
): readonly Alike[] {
  const marked = rulings.map((ruling) => markRuling(ruling, reader));
  const groups = groupBy(marked, ({ ruling, because, todo, question }) =>
    JSON.stringify([ruling.verdict, ruling.origin, ruling.concern, because, todo, question]),
  );
  return groups.map((group) => toAlike(result, group, reader));
}

function markRuling(ruling: Ruling, { nameAt, assessment }: Reader): Marked {
  const { entry, at, because, todo = "", question = "" } = ruling;
  const candidates = [entry, at].flatMap((place) =>
    place === undefined ? [] : nameAt(place).name,
  );
  const name = candidates.find((candidate) =>
    [because, todo, question].some((text) => markName(text, candidate) !== text),
  );
  const { table } = nameAt(entry ?? at);
  return {
    ruling,
    name,
    because: markName(because, name),
    todo: inPlainWords(markName(todo, name), table, assessment.tables),
    question: markName(question, name),
  };
}

function toAlike(result: UnitResult, group: readonly Marked[], { nameAt }: Reader): Alike {
  const names = [...new Set(group.flatMap(({ name }) => name ?? []))];
  const entries = new Set(
    group.flatMap(({ ruling: { entry } }) => (entry === undefined ? [] : nameAt(entry).name)),
  );
  const all = names.every((name) => entries.has(name)) ? undefined : listNames(names);
  const say = (text = "") => nameAgain(text, names, all);
  const [first] = group;
  const todo = say(first?.todo);
  const question = say(first?.question);
  const because = say(first?.because);
  return {
    result,
    rulings: group.map(({ ruling }) => ruling),
    verdict: first?.ruling.verdict ?? "INCONCLUSIVE",
    because: question !== "" && asksOnly.test(because) ? "" : because,
    ...(todo !== "" && { todo }),
    ...(question !== "" && { question }),
    concern: first?.ruling.concern === true,
  };
}

/** What says no more than the question after it. */
const asksOnly = /^(?:.+: )?(?:a|the) (?:person|laboratory) has to (?:judge|look)\b/i;

/** Groups in the order in which the first of each stands. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * Marks what another unit has said before, word for word and of the same entries: of the same case, or
 * of any where it is about no entry, such as a table that is not there.
 */
export function markRepeated(alikes: readonly Alike[]): readonly Alike[] {
  const first = new Map<string, string>();
  return alikes.map((alike) => {
    const { result, rulings, because, todo, question } = alike;
    const entries = rulings.map(({ entry, at, looked }) => entry ?? [at, looked]);
    const scope = rulings.some(({ entry }) => entry !== undefined) ? result.unit.testCase : "";
    const key = JSON.stringify([scope, entries, because, todo, question]);
    const as = first.get(key);
    if (as === undefined) first.set(key, result.unit.id);
    return as === undefined || as === result.unit.id ? alike : { ...alike, as };
  });
}
