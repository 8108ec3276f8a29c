/** Something that a person should know about an import. */
export interface ImportProblem {
  /** A stable name, such as `import/support-unclear`. */
  readonly code: string;
  /** Where it is: the file, `file:line`, or `file!Sheet!Cell`. */
  readonly from: string;
  readonly what: string;
  readonly todo: string;
}

/** What an import took over, in numbers. */
export interface ImportReport {
  /** The entries of each IXIT table, by its key. A table with one value a field counts one. */
  readonly entries: Readonly<Record<string, number>>;
  /** The answers of the ICS. */
  readonly answers: number;
  /** The pieces of text, cells or paragraphs, that have a place in the specification. */
  readonly placed: number;
  /** The pieces of text that have none and are kept under `imported`. */
  readonly kept: number;
}

/** A device specification made from a document of another kind. */
export interface ImportedSpec {
  /** Plain data in the shape of a device specification. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly report: ImportReport;
  readonly problems: readonly ImportProblem[];
}
