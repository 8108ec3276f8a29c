import {
  indexLines,
  type LineIndex,
  type Problem,
  quotedSpan,
  type Span,
  spanOf,
  type Tree,
} from "@bollard/document";
import type { Finding, RuleContext } from "@bollard/model";
import type { FileConfig } from "./config/config.js";
import { levelOf, ownLevel } from "./level-of.js";
import { ruleOf } from "./registry.js";
import type { LocatedFinding, Remedy } from "./result.js";
import { ruleFindings } from "./rule-findings.js";
import type { SubjectType } from "./subjects/subject-type.js";
import { applySuppressions, type SuppressionRemark } from "./suppression/apply.js";
import { commentSuppressions } from "./suppression/comments.js";
import { dataSuppressions } from "./suppression/data.js";
import { whyOf } from "./why.js";

/** What linting one tree needs to know besides the tree. */
export interface SubjectOptions {
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  readonly digestOf?: RuleContext["digestOf"] | undefined;
  readonly linked?: RuleContext["linked"];
  /** The tree of the same text before it was changed, if there was one. */
  readonly before?: Tree | undefined;
  /** What the configuration says of the place at an offset. */
  readonly settingsAt: (offset: number) => FileConfig;
  /** What was already wrong with the bytes of the text. */
  readonly problems: readonly Problem[];
}

/** Lints one tree: its text, its shape, what it says, and the suppressions in it. */
export function lintSubject<Subject>(
  tree: Tree,
  type: SubjectType<Subject>,
  options: SubjectOptions,
): SubjectResult<Subject> {
  return new SubjectLint(tree, type, options).run();
}

/** What linting gives: the findings in order of their place, and the subject where it could be read. */
export interface SubjectResult<Subject> {
  readonly findings: readonly LocatedFinding[];
  readonly subject?: Subject;
}

class SubjectLint<Subject> {
  private readonly lines: LineIndex;
  /** What holds for the first place, and for the rules that are run over the whole. */
  private readonly settings: FileConfig;

  constructor(
    private readonly tree: Tree,
    private readonly type: SubjectType<Subject>,
    private readonly options: SubjectOptions,
  ) {
    this.lines = indexLines(tree.text);
    this.settings = options.settingsAt(0);
  }

  run(): SubjectResult<Subject> {
    const problems = [...this.options.problems, ...this.tree.problems];
    const found = problems.map((problem) => this.ofProblem(problem));
    const readable = !problems.some(
      (problem) => stopsReading(problem) && !this.type.readsDespite(problem, this.tree),
    );
    const { findings, subject } = readable
      ? this.ofSubject()
      : { findings: [], subject: undefined };
    const { findings: marked, remarks } = applySuppressions(
      [...found, ...findings].filter((finding) => finding !== undefined),
      readable
        ? [
            ...commentSuppressions(this.tree),
            ...dataSuppressions(this.tree, subject && this.type.suppressions(subject)),
          ]
        : [],
      this.options.today,
      (rule) => this.settings.levels[rule] !== "off",
    );
    const about = remarks.map((remark) => this.ofRemark(remark));
    const all = [...this.joined(marked), ...about.filter((finding) => finding !== undefined)];
    return { findings: all.sort(byPlace), ...(subject !== undefined && { subject }) };
  }

  /** What an accepted finding asks is accepted of its rule alone: it takes no part in joining. */
  private joined(marked: readonly LocatedFinding[]): readonly LocatedFinding[] {
    const shown = marked.filter(({ suppressed }) => suppressed === undefined);
    const known = new Set(shown);
    const joined = this.type.join(shown).map((finding) => {
      if (known.has(finding)) return finding;
      return { ...finding, why: whyOf(ruleOf(finding.rule), finding.cites) };
    });
    return [...joined, ...marked.filter(({ suppressed }) => suppressed !== undefined)];
  }

  private ofSubject() {
    const read = this.type.read(this.tree);
    const { subject, misfits } = read;
    const shape = misfits.map(({ code, ...misfit }) =>
      this.locate({ rule: code, level: ownLevel(code), cites: [], ...misfit }),
    );
    const { today, digestOf = () => undefined, linked, before } = this.options;
    const findings = ruleFindings({
      tree: this.tree,
      type: this.type,
      read,
      settings: this.settings,
      context: { today, digestOf, linked },
      before,
    });
    const found = [...shape, ...findings.map((finding) => this.locate(finding))];
    const silence = found.length === 0 ? this.type.onSilence(subject) : undefined;
    return { findings: silence ? [this.locate(silence)] : found, subject };
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
    const level = levelOf(finding, this.options.settingsAt(span.start).levels);
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
