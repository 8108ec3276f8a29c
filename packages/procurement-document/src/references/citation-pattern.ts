/** What a pattern reads from the words that it matched. */
export interface Citation {
  /** In normal form, the same for every spelling. */
  readonly document: string;
  readonly edition?: string;
  /** A provision that is part of the citation itself, such as `52.246-4` of `FAR 52.246-4`. */
  readonly provision?: string;
  /** How many letters before the match belong to the citation, as the title does in `45 CFR 164`. */
  readonly before?: number;
}

/** The letters around a match, a few hundred at most. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A way of writing citations of one family of documents. */
export interface CitationPattern {
  /** How such citations begin, in this case; none of them runs into a letter before it. */
  readonly begins: readonly string[];
  /** The whole citation with its edition, sticky and linear. */
  readonly pattern: RegExp;
  /** `undefined` where the words turn out to be no citation. */
  readonly read: (found: RegExpExecArray, around: Surroundings) => Citation | undefined;
  /** Texts and what is read from them, which a test runs; `undefined` for nothing. */
  readonly examples: Readonly<Record<string, string | undefined>>;
}

/** Leaves an edition out where there is none. */
export function citation(document: string, edition: string | undefined): Citation {
  return { document, ...(edition !== undefined && { edition }) };
}
