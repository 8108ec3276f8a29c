/** Who an item addresses. */
export type Role =
  | "manufacturer"
  | "importer"
  | "distributor"
  | "authorised-representative"
  | "enforcement-authority"
  | "government"
  | "buyer";

/** A term on which information must be made available. */
export type AccessTerm =
  | "accessible-clear-transparent"
  | "without-request"
  | "in-english"
  | "free-of-charge"
  | "no-personal-information"
  | "plain-language";

/** How long a document must be kept: the years, or until the other date if that is later. */
export interface Retention {
  readonly years: number;
  /** The day from which the years run. */
  readonly from: "issue-of-statement" | "making-of-record";
  readonly orUntil?: "end-of-defined-support-period";
}

/** A standard that the Regulations name, in the one edition that counts. */
export interface StandardReference {
  /** The id of the framework, such as `etsi-en-303-645`. */
  readonly framework: string;
  readonly edition: string;
  /** The standard as a document would cite it. */
  readonly document: string;
  /** The day of issue, or the year where the Regulations give no day. */
  readonly date: string;
}

/** The parts of a standard that an item relies on. */
export interface StandardUse {
  readonly standard: StandardReference;
  /** The ids as the standard prints them; absent where the standard as a whole is meant. */
  readonly items?: readonly string[];
  /** Of `items`, those that count only where they are relevant to the product. */
  readonly whereRelevant?: readonly string[];
}

/** A label of another country's scheme that the Regulations accept while it is current. */
export interface LabelReference {
  readonly scheme: "JC-STAR" | "Singapore CLS";
  /** The id of the scheme as a framework, such as `jp-jc-star`. */
  readonly framework: string;
  readonly level: "STAR-1" | "any level";
  /** The title of the specification by which the label is awarded. */
  readonly specification: string;
  /** The number or version of that specification. */
  readonly edition: string;
  /** The month of the specification, `YYYY-MM`. */
  readonly published: string;
  readonly publisher: string;
}

/** An entry that a statement of compliance must hold. */
export interface StatementEntry {
  readonly field:
    | "product"
    | "manufacturers"
    | "declarationOfPreparation"
    | "declarationOfCompliance"
    | "definedSupportPeriod"
    | "signatory"
    | "issue"
    | "standard";
  readonly parts?: readonly string[];
}

/** Periods that bind the enforcement authority and those it acts against, in days. */
export interface Periods {
  /** Notice before the measure may be taken. */
  readonly priorNoticeDays?: number;
  /** True where an urgent need waives the prior notice. */
  readonly waivedIfUrgent?: boolean;
  readonly appealDays?: number;
  /** The least time allowed for paying a penalty. */
  readonly paymentDays?: number;
  /** The time allowed for deciding a claim. */
  readonly decisionDays?: number;
}

/** What a penalty can come to. */
export interface Penalty {
  /** The most a fixed penalty can be in pounds, unless the percentage gives more. */
  readonly maximumPounds?: number;
  readonly percentOfWorldwideRevenue?: number;
  /** The most for each further day of breach, in pounds; it does not count towards the maximum. */
  readonly dailyMaximumPounds?: number;
  /** The fine on summary conviction, by part of the United Kingdom. */
  readonly fine?: { readonly englandAndWales: string; readonly scotlandAndNorthernIreland: string };
}

/** What an item says in figures, dates and lists, as data beside its summary. */
export interface Parameters {
  /** The parts of a product that the paragraph covers. */
  readonly covers?: readonly string[];
  readonly excludes?: readonly string[];
  /** Ways to meet the item, of which one is enough. */
  readonly oneOf?: readonly string[];
  /** Conditions of a definition or a route. */
  readonly conditions?: readonly string[];
  readonly access?: readonly AccessTerm[];
  /** Whom to notify. */
  readonly notify?: readonly string[];
  /** What the notice, record or publication must hold. */
  readonly contents?: readonly string[];
  readonly retention?: Retention;
  readonly standards?: readonly StandardUse[];
  readonly labels?: readonly LabelReference[];
  /** Items that still bind whoever uses the route. */
  readonly stillApply?: readonly string[];
  readonly delegableDuties?: readonly string[];
  readonly businessIncludes?: readonly string[];
  readonly minimumSimultaneousConnections?: number;
  /** The territory, where it is not the whole United Kingdom. */
  readonly territory?: "Great Britain" | "Northern Ireland";
  /** The law that governs the product instead. */
  readonly otherLaw?: string;
  readonly childrenUnderAge?: number;
  readonly statement?: StatementEntry;
  readonly periods?: Periods;
  readonly penalty?: Penalty;
  readonly authority?: string;
  /** Days that matter to the item, by what happens on them. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Counts that matter to the item, by what is counted. */
  readonly counts?: Readonly<Record<string, number>>;
}
