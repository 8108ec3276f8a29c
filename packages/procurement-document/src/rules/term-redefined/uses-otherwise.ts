import type { Definition, ProcurementDocument } from "../../procurement-document.js";
import type { Duration } from "../../value.js";
import { isDemand } from "../../values/claims.js";
import { findValues } from "../../values/find-values.js";
import { contradict, measureTime } from "../../values/measure.js";

/** A statement that gives a defined term another length of time than its definition does. */
export interface OtherUse {
  readonly definition: Definition;
  readonly statement: number;
  readonly quote: string;
  /** The time in the definition. */
  readonly defined: string;
}

/** The length of the contract has a rule of its own. */
const ofContract = /\b(?:contract|initial|agreement|fixed) (?:term|period|duration)\b|^term$/i;
const between =
  /^["”’]?(?: ?[(:|] ?| (?:of|is|shall be|will be|must be|lasts|runs for)(?: for)?(?: an?| the)? )$/i;
/** How many definitions are looked for in the text. */
const most = 50;

/** The uses of defined lengths of time that say another length. */
export function usesOtherwise(document: ProcurementDocument): readonly OtherUse[] {
  return document.definitions
    .flatMap((definition) => {
      const time = timeOf(definition);
      return time ? [{ definition, time }] : [];
    })
    .slice(0, most)
    .flatMap(({ definition, time }) => usesOf(document, definition, time));
}

function timeOf({ term, meaning }: Definition): Duration | undefined {
  if (ofContract.test(term) || term.length < 4 || !/^[A-Z]/.test(term)) return undefined;
  const times = findValues(meaning).filter((value) => value.kind === "duration");
  return times.length === 1 ? times[0] : undefined;
}

function usesOf(
  document: ProcurementDocument,
  definition: Definition,
  time: Duration,
): readonly OtherUse[] {
  const { term, statement: at } = definition;
  return document.statements.flatMap((statement, index) => {
    const { text, values } = statement;
    if (index === at || values.length === 0) return [];
    const place = text.indexOf(term);
    if (place === -1 || !isDemand(document, statement)) return [];
    const end = place + term.length;
    const value = values.find((one) => one.kind === "duration" && one.start >= end);
    if (value?.kind !== "duration" || !between.test(text.slice(end, value.start))) return [];
    if (!contradict(exactly(value), exactly(time))) return [];
    return [{ definition, statement: index, quote: value.text, defined: time.text }];
  });
}

function exactly(time: Duration) {
  return { ...measureTime(time), bound: "exact" as const };
}
