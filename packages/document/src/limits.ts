import type { Problem } from "./tree.js";

/** What a text may hold before Bollard declines to read it. */
export const limits = {
  /** UTF-16 code units of text. */
  length: 5_000_000,
  /** Values inside values. */
  depth: 200,
  /** Values, counting those that YAML aliases repeat. */
  values: 1_000_000,
  /** Words and marks of YAML, line breaks and comments among them. */
  lexemes: 1_000_000,
  /** Problems reported of one text. */
  problems: 100,
} as const;

/** The problem of a text that is too long to read. */
export function tooLarge(length: number): Problem {
  const millions = (length / 1_000_000).toFixed(1);
  return {
    code: "document/too-large",
    start: 0,
    end: 0,
    what: `The file holds ${millions} million characters; Bollard reads up to ${limits.length / 1_000_000} million.`,
    todo: "Split the file, or check that it is the right one.",
  };
}

/** The problem of a text that holds too much before an offset. */
export function tooMany(what: "values" | "words and marks", offset: number): Problem {
  return {
    code: "document/too-large",
    start: offset,
    end: offset + 1,
    what: `The file holds more than a million ${what} up to here.`,
    todo: "Split the file, or check that it is the right one.",
  };
}

/** The problem of a value that lies too deep. */
export function tooDeep(offset: number): Problem {
  return {
    code: "document/too-deep",
    start: offset,
    end: offset + 1,
    what: `Values are nested more than ${limits.depth} deep here.`,
    todo: "Flatten the file: no specification needs such depth.",
  };
}

/** Leaves the reading of a text that must not be read any further. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

/** The problem that a failed reading leaves behind. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return error.problem;
  if (error instanceof RangeError) return tooDeep(0);
  return {
    code: "document/syntax",
    start: 0,
    end: 1,
    what: "This text cannot be read.",
    todo: "Check that the file is what its name says.",
  };
}

/** The first problems of a text in text order, with a last one that says there were more. */
export function inOrder(problems: readonly Problem[], length: number): readonly Problem[] {
  const inside = problems.map((problem) => ({
    ...problem,
    start: Math.min(problem.start, length),
    end: Math.min(problem.end, length),
  }));
  const sorted = inside
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(
      ({ start, what }, at, all) => start !== all[at - 1]?.start || what !== all[at - 1]?.what,
    );
  const last = sorted[limits.problems - 1];
  if (last === undefined || sorted.length === limits.problems) return sorted;
  const more = { ...last, what: `${last.what} More problems follow that are not listed.` };
  return [...sorted.slice(0, limits.problems - 1), more];
}
