import type { Citation } from "./citation.js";
import type { Asked, Finding, Fix, Level, Part } from "./finding.js";
import { type Pointer, type Segment, toPointer } from "./pointer.js";

/** How a rule's findings can be resolved. */
export type Resolution = "fix" | "suggestion" | "person";

/** What a configuration may set of a rule besides its level. */
export type RuleOption =
  | {
      readonly kind: "whole-number";
      readonly description: string;
      readonly usual: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: "texts"; readonly description: string; readonly usual: readonly string[] };

/** What a rule is, apart from what it does. */
export interface RuleMeta {
  /** `<standard or area>/<kebab-slug>`, for ever. */
  readonly id: string;
  /** What the rule holds, as a sentence without a full stop. */
  readonly title: string;
  /** The level unless configured otherwise. */
  readonly level: Level;
  /** The items that the rule carries out. */
  readonly cites: readonly Citation[];
  /** The ids of the checks that it carries out, see `Check`. */
  readonly carriesOut?: readonly string[];
  /** Those of the checks that it only asks of a person, since nothing that a subject says decides them. */
  readonly asksOnly?: readonly string[];
  /** Why the rule exists, for findings that cite no item. */
  readonly why?: string;
  readonly resolution: Resolution;
  /** The options that the rule reads from its context, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A rule over a subject of type `Subject`: a pure function of plain data. */
export interface Rule<Subject = never> extends RuleMeta {
  /** Reports what is wrong; never throws for any subject of its type. */
  readonly check: (subject: Subject, report: Report, context: RuleContext) => void;
}

/** What a rule may know besides the subject. */
export interface RuleContext {
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  /** Values that the subject's text holds but that do not fit the schema, so the rule cannot see them. */
  readonly unreadable: ReadonlySet<Pointer>;
  /** The rule's options from the configuration; what is absent has its usual value. */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * The SHA-256 of a file that the subject refers to, in lower-case hexadecimal; `"absent"` when
   * there is no such file; `undefined` when it was not looked at.
   */
  readonly digestOf: (reference: string) => string | undefined;
  /** What became of a file that the subject refers to by its path; `undefined` when it was not looked at. */
  readonly linked?: ((reference: string) => Linked | undefined) | undefined;
  /**
   * Gives what came of the same work on a part of the subject before, where nothing that it read has changed;
   * otherwise does it. The result must rest on nothing but the part, the rest of the subject, this context and what
   * the rule read before it first asked.
   * @param part - the group of the subject that the work is about
   * @param kind - tells the works of one rule on one part from each other
   */
  readonly recall?: Recall | undefined;
}

/** See `RuleContext.recall`. */
export type Recall = <T>(part: object, kind: string, work: () => T) => T;

/** A file that a subject refers to, as far as rules on the subject need to know it. */
export interface LinkedFile {
  /** What the file is, such as `device`; absent where it is nothing that is linted. */
  readonly kind?: string;
  /** What it says as plain data, where it is data. */
  readonly subject?: unknown;
  /** What is found in it, accepted findings left out. */
  readonly findings: readonly Pick<Finding, "rule" | "level" | "what">[];
}

/**
 * A file that a subject refers to, or why there is none: it is not there, lies outside the workspace,
 * cannot be read, or is the file that names it.
 */
export type Linked = LinkedFile | "absent" | "outside" | "unreadable" | "itself";

/** What a rule says about one place. */
export interface Remark {
  readonly what: string;
  readonly todo: string;
  /** Overrides the rule's own citations. */
  readonly cites?: readonly Citation[];
  /** Lowers or raises the rule's default level for this finding. */
  readonly level?: Level;
  readonly part?: Part;
  /** Words inside the text at the path: the finding is about these. */
  readonly quote?: string;
  readonly question?: true;
  readonly asked?: Asked;
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/** How a rule reports. */
export interface Report {
  /** Reports on a value that is there. */
  at(path: readonly Segment[], remark: Remark): void;
  /**
   * Reports that a value is not there. Says nothing when the text holds a value there that does
   * not fit the schema: that has its own finding.
   */
  missing(path: readonly Segment[], remark: Remark): void;
}

/** Declares a rule; the identity function with its type. */
export function defineRule<Subject>(rule: Rule<Subject>): Rule<Subject> {
  return rule;
}

/** Runs one rule over one subject and returns its findings in the order reported. */
export function runRule<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  context: RuleContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (path: readonly Segment[], remark: Remark) => {
    findings.push(toFinding(rule, toPointer(path), remark));
  };
  const missing = (path: readonly Segment[], remark: Remark) => {
    if (!isUnreadable(path, context.unreadable)) at(path, { part: "key", ...remark });
  };
  rule.check(subject, { at, missing }, context);
  return findings;
}

function isUnreadable(path: readonly Segment[], unreadable: ReadonlySet<Pointer>): boolean {
  if (unreadable.size === 0) return false;
  return [...path.keys(), path.length].some((depth) =>
    unreadable.has(toPointer(path.slice(0, depth))),
  );
}

function toFinding(rule: RuleMeta, pointer: Pointer, remark: Remark): Finding {
  const { what, todo, quote, question, asked, fix, suggestions } = remark;
  return {
    rule: rule.id,
    level: remark.level ?? rule.level,
    pointer,
    part: remark.part ?? "value",
    ...(quote !== undefined && { quote }),
    what,
    todo,
    cites: remark.cites ?? rule.cites,
    ...(question && { question }),
    ...(asked && { asked }),
    ...(fix && { fix }),
    ...(suggestions && { suggestions }),
  };
}
