/** What an item says in figures, dates and lists, as data beside its summary. */
export interface Parameters {
  /** Amounts in pounds, value added tax included, by what they are for. */
  readonly pounds?: Readonly<Record<string, number>>;
  /** Days that matter to the item, by what happens on them: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Counts and periods that matter to the item, by what is counted. */
  readonly counts?: Readonly<Record<string, number>>;
  /** The older references that the item replaces. */
  readonly replaces?: readonly string[];
  /** What the item asks for, one entry a demand. */
  readonly demands?: readonly string[];
  /** What the item forbids, one entry each. */
  readonly forbids?: readonly string[];
  /** The members of a closed list: tiers, profiles, procedures, principles. */
  readonly members?: readonly string[];
  /** What the item does not reach. */
  readonly excludes?: readonly string[];
}
