import type { Entry } from "./entry.js";
import { lookedAt, notSaid } from "./judge.js";
import { type Duration, durationsIn } from "./prose/durations.js";
import type { Pattern } from "./prose/pattern.js";
import {
  acknowledgement,
  bySeverity,
  hardwareFlaws,
  priority,
  statusUpdates,
  vagueTimes,
} from "./prose/patterns/time-frame-signs.js";
import { findSaid } from "./prose/read-facet.js";
import type { Origin, Prose } from "./reading.js";
import { type Ruling, raisesConcern } from "./ruling.js";
import { saidOf } from "./said.js";

const field = "timeFrame";

/**
 * Longer than this is long for software. EN 303 645, 5.2-2, notes 90 days as what is usual for
 * software and says that hardware can take longer; known from secondary sources only.
 */
export const usualDays = 90;

/** The longest time that an entry takes, and where it says so. */
export interface Longest {
  readonly days: number;
  readonly at: string;
  readonly quote?: string;
  readonly origin: Origin;
}

/** The longest time under Time Frame; `undefined` where none is named. */
export function longestOf(entry: Entry): Longest | undefined {
  const declared = entry.number(field, "days");
  if (declared) return { ...declared, days: declared.value };
  const named = entry
    .prose(field)
    .flatMap(({ at, text }) =>
      durationsIn(text).map(({ days, quote }) => ({ days, quote, at, origin: "read" as const })),
    );
  return named.reduce<Longest | undefined>(
    (longest, one) => (longest === undefined || one.days > longest.days ? one : longest),
    undefined,
  );
}

/** What is wrong with the time frame of an entry by itself: missing, vague, or longer than usual. */
export function faultOfTimeFrame(
  entry: Entry,
  fields: readonly string[],
  question: string,
): Ruling | undefined {
  const blank = fields.find((one) => entry.isBlank(one));
  if (blank !== undefined) return notSaid(entry, blank, fields);
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const longest = longestOf(entry);
  if (longest === undefined) {
    const place = entry.says(field, vagueTimes) ?? { at: entry.at(field), origin: "read" as const };
    const because = `${entry.label} names no time that anybody could be held to.`;
    return raisesConcern({ ...own, ...saidOf(place), because, question });
  }
  const promised = onlyReplies(entry);
  if (promised) {
    const because = `${entry.label} names times for replies only, and none for the remedy.`;
    return raisesConcern({ ...own, ...saidOf(promised), because, question });
  }
  if (longest.days <= usualDays || isHardware(entry)) return undefined;
  return raisesConcern({
    ...own,
    ...saidOf(longest),
    because: `${entry.label} takes up to ${Math.round(longest.days)} days; ${usualDays} are usual for software.`,
    question,
  });
}

/** The longest time of an entry all of whose times are for replies to who reported. */
function onlyReplies(entry: Entry): Longest | undefined {
  if (entry.number(field, "days")) return undefined;
  const clauses = entry.prose(field).flatMap(({ text }) => text.split(/[.;,()\n]/));
  const timed = clauses.filter((clause) => durationsIn(clause).length > 0);
  const replies = timed.filter((text) =>
    findSaid([{ at: "", text }], [...acknowledgement, ...statusUpdates]),
  );
  return timed.length > 0 && replies.length === timed.length ? longestOf(entry) : undefined;
}

function isHardware(entry: Entry): boolean {
  return ["description", "action"].some((one) => entry.says(one, hardwareFlaws) !== undefined);
}

/** True where a text names a time for what comes first and another for the rest. */
export function tellsPriorities(entry: Entry): boolean {
  return entry.says(field, bySeverity) !== undefined;
}

/** A time with the words before it that single it out. */
export interface PriorityTime {
  readonly urgent: Duration;
  readonly at: string;
  readonly quote: string;
  /** The time of the ordinary cases. */
  readonly ordinary: Duration;
}

/** The first time for urgent cases that is no shorter than that for ordinary ones, sentence by sentence. */
export function slowPriority(entry: Entry): PriorityTime | undefined {
  for (const prose of entry.prose(field)) {
    const alone = durationsIn(prose.text).filter(
      ({ sentenceStart }, _, all) =>
        all.filter((other) => other.sentenceStart === sentenceStart).length === 1,
    );
    const urgent = alone.find((one) => signIn(one, priority) !== undefined);
    const ordinary = alone.find((one) => signIn(one, priority) === undefined);
    if (urgent === undefined || ordinary === undefined || urgent.days < ordinary.days) continue;
    const from = urgent.sentenceStart + urgent.sentence.indexOf(signIn(urgent, priority) ?? "");
    const quote = prose.text.slice(from, urgent.start + urgent.quote.length);
    return { urgent, ordinary, at: prose.at, quote };
  }
  return undefined;
}

function signIn({ sentence }: Duration, signs: readonly Pattern[]): string | undefined {
  const prose: Prose = { at: "", text: sentence };
  return findSaid([prose], signs)?.quote;
}
