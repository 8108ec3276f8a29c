/** A document that is cited, in normal form. */
export interface Reference {
  /** The statement that cites it, by its place in the document's list. */
  readonly statement: number;
  /** As written. */
  readonly text: string;
  /** Where it begins in the text of the statement, in UTF-16 code units. */
  readonly start: number;
  /**
   * The document in normal form, the same for every spelling: `ETSI EN 303 645`, `SI 2023/1007`,
   * `Procurement Act 2023`, `PPN 014`, `CAF`, `ISO/IEC 27001`.
   */
  readonly document: string;
  /** As its issuer numbers it: `2.1.1`, `2022`, `3.2`, `Rev 5`. */
  readonly edition?: string;
  /** The clause, section, outcome or the like: `5.1-1`, `s.56`, `Schedule 1 paragraph 2`, `B2.a`. */
  readonly provision?: string;
  /** The title that stands beside it, without quotation marks. */
  readonly title?: string;
}
