import { type DeviceSpec, readDeviceSpec } from "@bollard/device-spec";
import {
  type Format,
  formatOf,
  indexLines,
  type LineIndex,
  type Problem,
  parse,
  type Span,
  spanOf,
  type Tree,
} from "@bollard/document";
import { type Finding, type Rule, type RuleContext, runRule } from "@bollard/model";
import type { FileConfig, RuleOptions } from "./config/config.js";
import { type Config, configFor, defaultConfig } from "./config/config.js";
import { levelOf, ownLevel } from "./level-of.js";
import { claimsNothing, internalFinding, nothingClaimed } from "./own-findings.js";
import type { RuleLevels } from "./presets.js";
import { quotedSpan } from "./quoted-span.js";
import { deviceRules, ruleOf } from "./registry.js";
import type { FileResult, LocatedFinding, Remedy } from "./result.js";
import { hasMarker, kindOf, kindOfName, type SubjectKind } from "./subject-kinds.js";
import { applySuppressions, type SuppressionRemark } from "./suppression/apply.js";
import { commentSuppressions } from "./suppression/comments.js";
import { dataSuppressions } from "./suppression/data.js";
import { whyOf } from "./why.js";

/** One text to lint. */
export interface LintInput {
  /** Relative to the configuration's folder, with forward slashes; names the format and is shown. */
  readonly path: string;
  readonly text: string;
  /** What the text is, where name and content do not say. */
  readonly as?: SubjectKind | undefined;
  /** The format, where the name does not say. */
  readonly format?: Format | undefined;
  /** What was already wrong with the bytes of the file. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What the linter needs to know besides the text. */
export interface LintOptions {
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  readonly config?: Config | undefined;
  /** See `RuleContext.digestOf`; left out, evidence files are not looked at. */
  readonly digestOf?: RuleContext["digestOf"] | undefined;
}

/**
 * Lints one text. A pure function: it reads no file and no clock, and never throws, whatever the
 * text; a rule that fails costs one finding of its own.
 */
export function lint(input: LintInput, options: LintOptions): FileResult {
  const settings = configFor(options.config ?? defaultConfig, input.path);
  const kind = input.as ?? settings.as ?? kindOf(input.path, input.text);
  const nothing = { path: input.path, kind: undefined, findings: [], tree: undefined };
  if (kind === undefined) return nothing;
  const tree = parse(input.text, input.format ?? formatOf(input.path) ?? guessFormat(input.text));
  const named = input.as ?? settings.as ?? kindOfName(input.path);
  if (named === undefined && tree.problems.length === 0 && !hasMarker(tree.root?.value)) {
    return nothing;
  }
  const findings = new FileLint(tree, settings, options).run(input);
  return { path: input.path, kind, findings, tree };
}

function guessFormat(text: string): Format {
  return /^\s*[{[]/.test(text) ? "jsonc" : "yaml";
}

class FileLint {
  private readonly lines: LineIndex;
  private readonly levels: RuleLevels;
  private readonly ruleOptions: RuleOptions;

  constructor(
    private readonly tree: Tree,
    settings: FileConfig,
    private readonly options: LintOptions,
  ) {
    this.lines = indexLines(tree.text);
    this.levels = settings.levels;
    this.ruleOptions = settings.options;
  }

  run(input: LintInput): readonly LocatedFinding[] {
    const problems = [...(input.problems ?? []), ...this.tree.problems];
    const found = problems.map((problem) => this.ofProblem(problem));
    const readable = !problems.some(stopsReading);
    const { findings, suppressed } = readable
      ? this.ofSubject()
      : { findings: [], suppressed: undefined };
    const { findings: marked, remarks } = applySuppressions(
      [...found, ...findings].filter((finding) => finding !== undefined),
      readable
        ? [...commentSuppressions(this.tree), ...dataSuppressions(this.tree, suppressed)]
        : [],
      this.options.today,
      (rule) => this.levels[rule] !== "off",
    );
    const about = remarks.map((remark) => this.ofRemark(remark));
    return [...marked, ...about.filter((finding) => finding !== undefined)].sort(byPlace);
  }

  private ofSubject() {
    const { subject, misfits, unreadable } = readDeviceSpec(this.tree.root?.value ?? {});
    const shape = misfits.map(({ code, ...misfit }) =>
      this.locate({ rule: code, level: ownLevel(code), cites: [], ...misfit }),
    );
    const context = {
      today: this.options.today,
      unreadable,
      digestOf: this.options.digestOf ?? (() => undefined),
    };
    const findings = deviceRules.flatMap((rule) => this.ofRule(rule, subject, context));
    const found = [...shape, ...findings];
    const silent = found.length === 0 && claimsNothing(subject);
    return {
      findings: silent ? [this.locate(nothingClaimed)] : found,
      suppressed: subject.suppressions,
    };
  }

  private ofRule(
    rule: Rule<DeviceSpec>,
    subject: DeviceSpec,
    context: Omit<RuleContext, "options">,
  ) {
    if (this.levels[rule.id] === "off") return [];
    try {
      return runRule(rule, subject, { ...context, options: this.ruleOptions[rule.id] ?? {} }).map(
        (finding) => this.locate(finding),
      );
    } catch (error) {
      return [this.locate(internalFinding(rule.id, error))];
    }
  }

  private ofProblem({ code, what, todo, ...span }: Problem) {
    const finding = {
      rule: code,
      level: ownLevel(code),
      pointer: "",
      part: "value",
      what,
      todo,
    } as const;
    return this.place({ ...finding, cites: [] }, span);
  }

  private ofRemark({ rule, suppression, what, todo, suggestions }: SuppressionRemark) {
    const finding = {
      rule,
      level: ownLevel(rule),
      pointer: "",
      part: "value",
      what,
      todo,
    } as const;
    return this.place({ ...finding, cites: [] }, suppression.span, suggestions);
  }

  private locate(finding: Finding) {
    const span = spanOf(this.tree, finding.pointer, finding.part);
    return this.place(finding, quotedSpan(this.tree.text, span, finding.quote));
  }

  /** Gives a finding its place, reason and configured level; `undefined` when it is off. */
  private place(
    finding: Finding,
    span: Span,
    remedies?: readonly Remedy[],
  ): LocatedFinding | undefined {
    const level = levelOf(finding, this.levels);
    if (level === "off") return undefined;
    const { fix, suggestions = remedies, ...rest } = finding;
    return {
      ...rest,
      level,
      why: whyOf(ruleOf(finding.rule), finding.cites),
      ...span,
      from: this.lines.positionAt(span.start),
      to: this.lines.positionAt(span.end),
      ...(fix && { fix }),
      ...(suggestions && { suggestions }),
    };
  }
}

function stopsReading({ code }: Problem): boolean {
  return code !== "document/duplicate-key";
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.end - b.end;
}
