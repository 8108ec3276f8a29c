import type { Problem } from "./tree.js";

/** What a text may hold before Bollard declines to read it. */
export const limits = {
  /** UTF-16 code units of text. */
  length: 5_000_000,
  /** Values inside values. */
  depth: 200,
  /** Values, counting those that YAML aliases repeat. */
  values: 1_000_000,
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
