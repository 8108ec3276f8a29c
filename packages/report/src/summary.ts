import type { FileResult } from "@bollard/linter";

/** How many findings of each kind there are; suppressed ones are only counted as such. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** How many of these are questions that a person must answer. */
  readonly questions: number;
  readonly fixable: number;
  readonly suppressed: number;
}

/** Counts the findings of a run. */
export function summarise(results: readonly FileResult[]): Summary {
  const all = results.flatMap(({ findings }) => findings);
  const live = all.filter(({ suppressed }) => suppressed === undefined);
  const count = (level: string) => live.filter((finding) => finding.level === level).length;
  return {
    files: results.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    hints: count("hint"),
    questions: live.filter(({ question }) => question).length,
    fixable: live.filter(({ fix }) => fix).length,
    suppressed: all.length - live.length,
  };
}
