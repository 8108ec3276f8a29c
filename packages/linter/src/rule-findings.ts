import { isPlainObject, type Tree } from "@bollard/document";
import {
  countAsRead,
  type Finding,
  hasRead,
  type Recall,
  type Rule,
  type RuleContext,
  runRule,
  type Segment,
  toPointer,
  watched,
  whetherRead,
} from "@bollard/model";
import type { FileConfig } from "./config/config.js";
import { internalFinding } from "./own-findings.js";
import { differenceOf } from "./sole-change.js";
import type { ReadSubject, SubjectType } from "./subjects/subject-type.js";

/** What rules are run under. */
interface Situation<Subject> {
  readonly tree: Tree;
  readonly read: ReadSubject<Subject>;
  readonly settings: FileConfig;
  readonly context: Omit<RuleContext, "unreadable" | "options" | "recall">;
}

/** What rules are run on. */
export interface RuleRun<Subject> extends Situation<Subject> {
  readonly type: SubjectType<Subject>;
  /** The tree of the same text before it was changed, if there was one. */
  readonly before?: Tree | undefined;
}

/** What rules said of a tree, by rule. */
interface Said {
  readonly situation: Situation<unknown>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The one value that differed from the tree before, and the rules that read it; absent where more did. */
  readonly watch?: Watch;
}

/** What is known of those who read one value. */
interface Watch {
  readonly path: readonly Segment[];
  /** The rules that read it. */
  readonly readers: ReadonlySet<string>;
  /** What came of the works of a rule that did not read it, by the part of the subject that they were about. */
  readonly parts: ReadonlyMap<string, WeakMap<object, Part>>;
}

interface Part {
  readonly kind: string;
  readonly result: unknown;
}

const saidOf = new WeakMap<Tree, Said>();

/**
 * Runs the rules of a subject. Where somebody types in one value, the rules that are known not to read it are
 * not run again: what they say is a function of what they read.
 */
export function ruleFindings<Subject>(run: RuleRun<Subject>): readonly Finding[] {
  const { type, tree, before } = run;
  if (!type.isRemembered) return [...sayAll(run).findings.values()].flat();
  const known = before && saidOf.get(before);
  const path = known && isComparable(known, run) ? changeSince(known, tree) : undefined;
  const said = path === undefined ? sayAll(run) : sayAgain(run, path, known);
  saidOf.set(tree, said);
  return [...said.findings.values()].flat();
}

/** Whether what was said of a tree was said under the same conditions. */
function isComparable(
  { situation: known }: Said,
  { tree, settings, context, read }: Situation<unknown>,
): boolean {
  return (
    known.tree.format === tree.format &&
    known.settings.levels === settings.levels &&
    known.settings.options === settings.options &&
    known.context.today === context.today &&
    (known.context.linked === undefined) === (context.linked === undefined) &&
    known.read.unreadable.size === read.unreadable.size &&
    [...known.read.unreadable].every((pointer) => read.unreadable.has(pointer))
  );
}

/** The path of the one value that differs, or of the one that was watched where none does. */
function changeSince({ situation, watch }: Said, tree: Tree): readonly Segment[] | undefined {
  const difference = differenceOf(situation.tree.root?.value, tree.root?.value);
  if (difference === "more") return undefined;
  return difference === "none" ? watch?.path : difference;
}

function sayAll<Subject>(run: RuleRun<Subject>): Said {
  const findings = run.type.rules.map((rule) => [rule.id, say(rule, run)] as const);
  return { situation: situationOf(run), findings: new Map(findings) };
}

function sayAgain<Subject>(
  run: RuleRun<Subject>,
  path: readonly Segment[],
  known: Said | undefined,
): Said {
  const subject = withWatched(run.read.subject, path);
  if (subject === undefined) return sayAll(run);
  const before =
    known?.watch && toPointer(known.watch.path) === toPointer(path) ? known : undefined;
  const findings = new Map<string, readonly Finding[]>();
  const readers = new Set<string>();
  const parts = new Map(before?.watch?.parts);
  const own = { ...run, read: { ...run.read, subject: subject as Subject } };
  for (const rule of run.type.rules) {
    const kept = before?.watch?.readers.has(rule.id) ? undefined : before?.findings.get(rule.id);
    const { result, read } = kept
      ? { result: kept, read: false }
      : whetherRead(() => say(rule, own, recallFrom(partsOf(parts, rule.id))));
    findings.set(rule.id, result);
    if (read) readers.add(rule.id);
  }
  return { situation: situationOf(run), findings, watch: { path, readers, parts } };
}

function partsOf(parts: Map<string, WeakMap<object, Part>>, rule: string): WeakMap<object, Part> {
  const own = parts.get(rule) ?? new WeakMap<object, Part>();
  parts.set(rule, own);
  return own;
}

/**
 * Recalls the works that did not read what is watched; none where what they have from outside may rest on it, which
 * the rule has read before the first of them.
 */
function recallFrom(parts: WeakMap<object, Part>): Recall {
  let isOpen: boolean | undefined;
  return <T>(part: object, kind: string, work: () => T) => {
    isOpen ??= !hasRead();
    if (!isOpen) return work();
    const known = parts.get(part);
    if (known?.kind === kind) return known.result as T;
    const { result, read } = whetherRead(work);
    if (!read) parts.set(part, { kind, result });
    return result;
  };
}

function situationOf<Subject>({ tree, read, settings, context }: RuleRun<Subject>) {
  return { tree, read, settings, context };
}

function say<Subject>(
  rule: Rule<Subject>,
  { tree, type, read, settings, context }: RuleRun<Subject>,
  recall?: Recall,
): readonly Finding[] {
  const { levels, options } = settings;
  if (levels[rule.id] === "off" || type.hasNoPlace(rule.id, tree)) return [];
  const { digestOf, linked, ...rest } = context;
  const { unreadable, subject } = read;
  try {
    return runRule(rule, subject, {
      ...rest,
      unreadable,
      // Files change without the text that names them.
      digestOf: (reference) => {
        countAsRead();
        return digestOf(reference);
      },
      ...(linked && {
        linked: (reference: string) => {
          countAsRead();
          return linked(reference);
        },
      }),
      recall,
      options: options[rule.id] ?? {},
    });
  } catch (error) {
    return [internalFinding(rule.id, error)];
  }
}

/** The same data, but for that it is known who reads one value; `undefined` where that is not there. */
function withWatched(value: unknown, [segment, ...below]: readonly Segment[]): unknown {
  if (segment === undefined || segment === "__proto__") return undefined;
  if (!(isPlainObject(value) || Array.isArray(value)) || !Object.hasOwn(value, segment)) {
    return undefined;
  }
  if (below.length === 0) return watched(value, String(segment));
  const inner = withWatched((value as Readonly<Record<Segment, unknown>>)[segment], below);
  if (inner === undefined) return undefined;
  return Array.isArray(value) ? value.with(Number(segment), inner) : { ...value, [segment]: inner };
}
