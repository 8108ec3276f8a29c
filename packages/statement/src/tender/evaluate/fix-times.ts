import type { IxitEntry } from "@bollard/etsi-ts-103-701/facts";
import type { Pointer } from "@bollard/model";
import { type Duration, findValues } from "@bollard/procurement-document";
import { contradicted, joinAnswers, person, quoted } from "../answers.js";
import { spanOf } from "../calendar.js";
import type { Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked } from "./asked.js";

/** How soon updates are there, as one entry of UpdProc declares it. */
interface Declared {
  readonly name: string;
  /** The longest time in days. */
  readonly longest?: { readonly days: number; readonly at: Pointer };
  /** The time for what is urgent, as its prose has it. */
  readonly urgent?: { readonly days: number; readonly at: Pointer; readonly quote: string };
}

const fixes = /\b(?:fix(?:es|ed)?|patch\w*|remed\w+|updates?|corrected|mitigat\w+)\b/i;
const urgent = /\b(?:critical|exploited|severe|urgent|emergency|high)\b/i;
const installs =
  /\b(?:install\w*|appl(?:y|ied|ying)|deploy\w*)\b|\b(?:of|after|following) (?:their |its |the )?(?:release|availability|publication)\b/i;

/** A requirement with more times than this is read so far. */
const mostTimes = 12;

/** Compares the times within which fixes are asked for with those that the update procedures declare. */
export function fixTimes({ statement, words }: Asked, product: Product): TraceAnswer | undefined {
  if (!fixes.test(words)) return undefined;
  const isInstalled = installs.test(words);
  const times = statement.values.filter((one): one is Duration => isTime(one)).slice(0, mostTimes);
  const declared = declaredTimes(product);
  if (times.length === 0 || declared.length === 0) return undefined;
  const answers = times.flatMap((time, index) => {
    const isUrgent = urgent.test(caseOf(times, index, statement.text));
    return declared.flatMap(
      (one) => (isInstalled ? untilThere(one) : compare(time, isUrgent, one)) ?? [],
    );
  });
  return answers.length === 0 ? undefined : joinAnswers(answers);
}

/** The words that say for which cases a time holds: all of a text with one time, else those behind or before it. */
function caseOf(times: readonly Duration[], index: number, text: string): string {
  const ends = times.map(({ start, text: own }) => start + own.length);
  if (times.length === 1) return text;
  const behind = /^\s*(?:for|where|if|when|in (?:the )?cases?)\b/i.test(text.slice(ends[0]));
  return behind
    ? text.slice(ends[index], times[index + 1]?.start)
    : text.slice(ends[index - 1] ?? 0, times[index]?.start);
}

function isTime(value: Asked["statement"]["values"][number]): value is Duration {
  return value.kind === "duration" && value.bound === "most";
}

function compare(time: Duration, isUrgent: boolean, declared: Declared): TraceAnswer | undefined {
  const { least, most } = spanOf(time);
  const { name, longest, urgent: sooner } = declared;
  const asked = `the tender says ${quoted(time.text)}${isUrgent ? " for what is critical" : ""}`;
  if (longest && longest.days <= least) {
    const told = `${name} declares at most ${longest.days} days; ${asked}.`;
    return person(`${told} Look from when each is counted.`, longest.at);
  }
  if (isUrgent && sooner) {
    const told = `${name} says ${quoted(sooner.quote)}; ${asked}.`;
    return sooner.days > most ? contradicted(told, sooner.at) : person(told, sooner.at);
  }
  if (!longest) return undefined;
  const told = `${name} declares up to ${longest.days} days; ${asked}.`;
  return isUrgent || longest.days <= most
    ? person(told, longest.at)
    : contradicted(told, longest.at);
}

/** Times to install an update say nothing against those until it is there. */
function untilThere({ name, longest }: Declared): TraceAnswer | undefined {
  if (!longest) return undefined;
  const told = `${name} declares up to ${longest.days} days until an update is there`;
  return person(`${told}; the tender says when updates are to be installed.`, longest.at);
}

function declaredTimes({ spec }: Product): readonly Declared[] {
  const table = spec.ixit?.["UpdProc"];
  return Array.isArray(table) ? (table as readonly IxitEntry[]).map(timesOf) : [];
}

function timesOf(entry: IxitEntry, index: number): Declared {
  const at = `/ixit/UpdProc/${index}/timeFrame`;
  const id = entry["id"];
  const name = typeof id === "string" ? id : `Entry ${index + 1} of UpdProc`;
  const field = entry["timeFrame"];
  if (typeof field === "string") return { name, ...urgentIn(field, at) };
  if (typeof field !== "object" || Array.isArray(field)) return { name };
  const { text, days } = field as { readonly text?: string; readonly days?: unknown };
  return {
    name,
    ...(typeof days === "number" && { longest: { days, at: `${at}/days` } }),
    ...urgentIn(text ?? "", `${at}/text`),
  };
}

/** The time in the clause that speaks of what is urgent, if it is the only one there. */
function urgentIn(text: string, at: Pointer): Pick<Declared, "urgent"> {
  for (const quote of text.split(/[,;.](?:\s|$)/)) {
    if (!urgent.test(quote)) continue;
    const [only, ...more] = findValues(quote).filter((one) => one.kind === "duration");
    if (only?.kind === "duration" && more.length === 0) {
      return { urgent: { days: spanOf(only).most, at, quote: quote.trim() } };
    }
  }
  return {};
}
