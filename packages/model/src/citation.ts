/** Names one item of one edition of one framework. */
export interface Citation {
  readonly framework: string;
  readonly edition: string;
  readonly item: string;
}

/** Writes a citation as one key, `framework@edition/item`, for maps and sorting. */
export function citationKey(citation: Citation): string {
  return `${citation.framework}@${citation.edition}/${citation.item}`;
}

/** Citations, each once, in the order of their first mention. */
export function uniqueCitations(cites: readonly Citation[]): readonly Citation[] {
  if (cites.length < 2) return cites;
  return [...new Map(cites.map((cite) => [citationKey(cite), cite])).values()];
}
