import { applyTextEdits, type TextEdit, type Tree, toTextEdits } from "@bollard/document";
import { type LintInput, type LintOptions, lint } from "./lint.js";
import type { FileResult, LocatedFinding, Remedy } from "./result.js";

const maxPasses = 10;

/** What came of fixing a text. */
export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  /** What the linter says of the fixed text. */
  readonly result: FileResult;
}

/**
 * Turns a remedy into edits of the text.
 * @returns `undefined` when it cannot be done without touching anything else
 */
export function textEditsOf(tree: Tree, remedy: Remedy): readonly TextEdit[] | undefined {
  return remedy.textEdits ?? toTextEdits(tree, remedy.edits ?? []);
}

/** The findings whose fix is safe to apply without asking. */
export function fixable(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.filter(({ fix, suppressed }) => fix !== undefined && suppressed === undefined);
}

/** Applies every safe fix, and those that the fixes make possible, until none is left. */
export function fix(input: LintInput, options: LintOptions): Fixed {
  let { text } = input;
  let applied = 0;
  let result = lint(input, options);
  for (let pass = 0; pass < maxPasses; pass++) {
    const edits = chooseEdits(result);
    if (edits.length === 0) break;
    text = applyTextEdits(text, edits.flat());
    applied += edits.length;
    result = lint({ ...input, text, before: result.tree }, options);
  }
  return { text, applied, result };
}

/** The edits of one pass: one list a fix, none overlapping another. */
function chooseEdits({ tree, findings }: FileResult): readonly (readonly TextEdit[])[] {
  const chosen: (readonly TextEdit[])[] = [];
  if (tree === undefined) return chosen;
  for (const finding of fixable(findings)) {
    const edits = finding.fix && textEditsOf(tree, finding.fix);
    if (edits && edits.length > 0 && !overlaps(edits, chosen.flat())) chosen.push(edits);
  }
  return chosen;
}

function overlaps(edits: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return edits.some((edit) =>
    others.some((other) => edit.start <= other.end && other.start <= edit.end),
  );
}
