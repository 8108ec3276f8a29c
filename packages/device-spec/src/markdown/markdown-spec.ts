import type { Tree } from "@bollard/document";
import type { Missed } from "./draft.js";
import { placeIn, type SourcePlace } from "./joined-text.js";

/** What a reading placed and what it did not. */
export interface MarkdownReport {
  readonly placed: {
    readonly tables: number;
    readonly entries: number;
    readonly fields: number;
    /** Answers of the ICS. */
    readonly answers: number;
    /** Statuses in the ICS and in self-assessments. */
    readonly statuses: number;
    /** Verdicts of groups and units in self-assessments. */
    readonly verdicts: number;
  };
  /** What looked as if it had a place and has none; its text is among the imported texts. */
  readonly missed: readonly {
    readonly kind: Missed["kind"];
    readonly path: string;
    /** From 1. */
    readonly line: number;
    readonly text: string;
  }[];
  /**
   * Entries and fields placed, of all that looked like one, in per cent with one decimal, rounded down;
   * `undefined` where nothing looked like one.
   */
  readonly percent: number | undefined;
}

/** Markdown files read as one device specification. */
export interface MarkdownSpec {
  /** The specification over the joined text of all sources, with the places of everything in it. */
  readonly tree: Tree;
  /** Where the text of each source lies in the joined text. */
  readonly sources: readonly SourcePlace[];
  readonly report: MarkdownReport;
}

/** The source and the offset in it of an offset in the joined text; nothing where there are no sources. */
export function sourceAt(
  spec: Pick<MarkdownSpec, "sources">,
  offset: number,
): { readonly path: string; readonly offset: number } | undefined {
  const found = placeIn(spec.sources, offset);
  return found && { path: found.source.path, offset: found.offset };
}
