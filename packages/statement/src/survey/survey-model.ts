/** The marker of a survey, with the version of its form. */
export const surveyMarker = "survey/1";

/**
 * What was found of an estate, file by file, so that surveys of several teams can be put together: the same file
 * counts once. Everything else is counted from it.
 */
export interface Survey {
  readonly bollard: typeof surveyMarker;
  /** The day for which dates are judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The items that findings rest on, by `framework@edition#item`, as messages cite them. */
  readonly items: Readonly<Record<string, string>>;
  /** The files, in order of their paths. */
  readonly files: readonly SurveyedFile[];
}

/** A file of the estate. */
export type SurveyedFile = PlaceFile | DeviceFile | UnreadFile;

/** What is known of every file. */
export interface FileFacts {
  readonly path: string;
  /** The first half of the SHA-256 of its text, in hexadecimal; two files with the same path are told apart by it. */
  readonly digest: string;
  /** The day for which it was judged. */
  readonly day: string;
}

/** How often something was found, by level; a question for a person counts as such and at no level. */
export type Tally = Readonly<Partial<Record<TalliedLevel, number>>>;

/** The levels of findings, and questions. */
export const talliedLevels = ["error", "warning", "info", "hint", "question"] as const;

/** A level of a finding, or a question. */
export type TalliedLevel = (typeof talliedLevels)[number];

/** What the rules found in a file. */
export interface FoundInFile {
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** By the item that the findings rest on, see `Survey.items`. */
  readonly cited: Readonly<Record<string, Tally>>;
  /** Findings that were accepted with a reason. */
  readonly accepted: number;
}

/** A file that could not be read. */
export interface UnreadFile extends FileFacts {
  readonly kind: "unread";
  readonly why: string;
}

/** A device specification. */
export interface DeviceFile extends FileFacts, FoundInFile {
  readonly kind: "device";
  readonly product: string;
  readonly makers: readonly string[];
  /** The last day of the defined support period. */
  readonly supportEnds?: string;
}

/** A place register, or a file of one that is split. */
export interface PlaceFile extends FileFacts, FoundInFile {
  readonly kind: "place";
  readonly place: PlaceFacts;
  /** How many entries each list has; none for a file that is a part of another register. */
  readonly counts: Readonly<Record<string, number>>;
  /** Systems by the id of their use case; an empty id where none is said. */
  readonly useCases: Readonly<Record<string, number>>;
  readonly deviceClasses: readonly SurveyedDevices[];
  readonly suppliers: readonly SurveyedSupplier[];
  readonly assurances: readonly SurveyedAssurance[];
  readonly flows: readonly SurveyedFlow[];
}

/** The place that a register is of. */
export interface PlaceFacts {
  readonly name?: string;
  readonly organisation?: string;
  readonly kind?: string;
  readonly nation?: string;
}

/** A class of devices. */
export interface SurveyedDevices {
  readonly label: string;
  readonly model?: string;
  readonly maker?: string;
  readonly count?: number;
  readonly supportEnds?: string;
}

/** A supplier of a place. */
export interface SurveyedSupplier {
  readonly name: string;
  readonly parent?: string;
  readonly country?: string;
  readonly critical?: boolean;
  /** How many systems name it as their supplier, or depend on it. */
  readonly systems: number;
}

/** An assurance that expires. */
export interface SurveyedAssurance {
  readonly supplier: string;
  readonly what: string;
  readonly expires: string;
}

/** A data flow with personal data. */
export interface SurveyedFlow {
  readonly label: string;
  readonly special: boolean;
  /** Whether an assessment, or the decision that none is needed, is recorded. */
  readonly dpia: boolean;
  readonly lawfulBasis?: string;
}
