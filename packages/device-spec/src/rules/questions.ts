import type { Fix, Level, Report, Segment } from "@bollard/model";
import { type Answer, draftedAnswers } from "../answers.js";
import { type CheckId, citesOf, levelOf } from "./device-check.js";

/** A check of which something is neither said nor answered. */
export interface Open {
  readonly id: CheckId;
  /** What is open, as clauses behind "does not say". */
  readonly asks: readonly string[];
  /** Whether the specification has a place of its own for some of it. */
  readonly decidable: boolean;
}

/** Where and for what questions are asked. */
export interface Asking {
  readonly place: readonly Segment[];
  /** As in "for video surveillance". */
  readonly forWhat: string;
  readonly answers: Readonly<Record<string, Answer>> | undefined;
}

/** So many questions are asked in full; what the others look for stands on the page of the rule. */
const shown = 8;

/** Asks what is open, once; apart from it, once, what rests on unchecked facts. */
export function ask(open: readonly Open[], asking: Asking, report: Report): void {
  for (const level of ["info", "hint"] as const) {
    const own = open.filter(({ id }) => levelOf(id) === level);
    if (own.length > 0) askAt(level, own, asking, report);
  }
}

function askAt(
  level: Level,
  open: readonly Open[],
  { place, forWhat, answers }: Asking,
  report: Report,
): void {
  const ids = open.map(({ id }) => id);
  const suggestions = draft(ids, answers);
  report.at(place, {
    level,
    part: typeof place.at(-1) === "string" ? "key" : "value",
    question: true,
    what: `For ${forWhat}, this specification does not say ${listed(open)}.`,
    todo: `${waysOf(open)} under deployment.answers, by ${ids.length === 1 ? "this id" : "these ids"}; where a question does not arise, say why.`,
    cites: citesOf(ids),
    ...(suggestions.length > 0 && { suggestions }),
  });
}

function listed(open: readonly Open[]): string {
  const clauses = open.slice(0, shown).map(({ id, asks }) => `${asks.join(", and ")} (${id})`);
  const rest = open.slice(shown).map(({ id }) => id);
  const more =
    rest.length > 0
      ? `; and what ${rest.join(", ")} ${rest.length > 1 ? "look" : "looks"} for`
      : "";
  return `${clauses.join("; ")}${more}`;
}

function waysOf(open: readonly Open[]): string {
  return open.some(({ decidable }) => decidable)
    ? "Say it in the ICS or the IXIT where it has a place there, or answer"
    : "Answer";
}

/** Writes places for the answers, for a person to fill in. */
function draft(ids: readonly CheckId[], answers: Asking["answers"]): readonly Fix[] {
  const title =
    ids.length === 1 ? "Add a place for the answer" : `Add places for ${ids.length} answers`;
  const edits = draftedAnswers(["deployment", "answers"], ids, answers);
  return edits.length > 0 ? [{ title, edits }] : [];
}
