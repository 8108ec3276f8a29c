import { type MarkdownSpec, readMarkdownSpec, sourceAt } from "@bollard/device-spec";
import {
  type Format,
  formatOf,
  indexLines,
  isProse,
  type Problem,
  parse,
  type Tree,
} from "@bollard/document";
import type { RuleContext } from "@bollard/model";
import {
  isOcds,
  mayBeOcds,
  type ReadProcurement,
  readOcds,
  readProcurement,
} from "@bollard/procurement-document";
import { type Config, configFor, defaultConfig } from "./config/config.js";
import { lintPlace } from "./lint-place.js";
import type { FileResult, LocatedFinding } from "./result.js";
import { hasMarker, kindOf, kindOfName, type SubjectKind } from "./subject-kinds.js";
import { lintSubject, type SubjectOptions } from "./subject-lint.js";
import { device } from "./subjects/device.js";
import { procurement } from "./subjects/procurement.js";

/** One text to lint. */
export interface LintInput {
  /** Relative to the configuration's folder, with forward slashes; names the format and is shown. */
  readonly path: string;
  readonly text: string;
  /** What the text is, where name and content do not say. */
  readonly as?: SubjectKind | undefined;
  /** The format, where the name does not say. */
  readonly format?: Format | undefined;
  /** Its address, where it has one that editors know. */
  readonly uri?: string | undefined;
  /** What was already wrong with the bytes of the file. */
  readonly problems?: readonly Problem[] | undefined;
  /** The tree of the same document before it was changed, so that what stayed the same is not read again. */
  readonly before?: Tree | undefined;
}

/** What the linter needs to know besides the text. */
export interface LintOptions {
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  readonly config?: Config | undefined;
  /** See `RuleContext.digestOf`; left out, evidence files are not looked at. */
  readonly digestOf?: RuleContext["digestOf"] | undefined;
  /** See `RuleContext.linked`; left out, files that a register names are not looked at. */
  readonly linked?: RuleContext["linked"];
  /** The files of a register that is split, in order, the text among them; the first names the others. */
  readonly parts?: readonly LintInput[] | undefined;
}

/**
 * Lints one text. A pure function: it reads no file and no clock, and never throws, whatever the
 * text; a rule that fails costs one finding of its own.
 */
export function lint(input: LintInput, options: LintOptions): FileResult {
  const settings = configFor(options.config ?? defaultConfig, input.path);
  const as = input.as ?? settings.as;
  const kind = as ?? kindOf(input.path, input.text);
  const nothing = { path: input.path, kind: undefined, findings: [], tree: undefined };
  if (kind === undefined) return nothing;
  const { today, digestOf, linked } = options;
  const { problems = [] } = input;
  const about = { today, digestOf, linked, settingsAt: () => settings, problems };
  const named = as ?? kindOfName(input.path);
  if (kind === "procurement") {
    const read = procurementOf(input, named !== undefined);
    return read ? lintProcurement(input.path, read, about) : nothing;
  }
  const tree = treeOf(input);
  if (named === undefined && !isCertain(tree)) return nothing;
  if (kind === "place") {
    return lintPlace(input.path, tree, options, { ...about, before: input.before });
  }
  return { path: input.path, kind, tree, ...lintSubject(tree, device, about) };
}

/** Reads prose or a notice; `undefined` where data were taken for a notice by their text alone and are none. */
function procurementOf(
  {
    path,
    text,
    before,
    format = formatOf(path) ?? (mayBeOcds(text) ? "json" : "markdown"),
  }: LintInput,
  isNamed: boolean,
): ReadProcurement | undefined {
  if (isProse(format)) return readProcurement(text, format, before);
  const tree = parse(text, format);
  const isNotice = isNamed || tree.problems.length > 0 || isOcds(tree.root?.value);
  return isNotice ? readOcds(tree) : undefined;
}

function lintProcurement(path: string, read: ReadProcurement, options: SubjectOptions): FileResult {
  const { tree } = read;
  const { findings } = lintSubject(tree, procurement(read), options);
  const isSafe = isProse(tree.format) && options.problems.length === 0;
  const own = isSafe ? findings : findings.map(withoutEdits);
  return { path, kind: "procurement", tree, findings: own };
}

/**
 * A notice comes from a register: it is changed there, and edits of prose do not fit into data. What could not
 * be read as it was written is not to be written over.
 */
function withoutEdits({ fix, suggestions, ...finding }: LocatedFinding): LocatedFinding {
  return finding;
}

/**
 * Lints Markdown documents of one device as one specification, such as the files of a folder that
 * hold an IXIT table each. Gives one result for each input, in their order, with the findings at
 * its lines; one whose bytes are amiss is judged by itself. Pure like `lint`.
 */
export function lintTogether(
  inputs: readonly LintInput[],
  options: LintOptions,
): readonly FileResult[] {
  const sound = inputs.filter(({ problems = [] }) => problems.length === 0);
  const results = lintSound(sound, options);
  const together = new Map(sound.map((input, index) => [input, results[index]]));
  return inputs.map((input) => together.get(input) ?? lint({ ...input, as: "device" }, options));
}

function lintSound(inputs: readonly LintInput[], options: LintOptions): readonly FileResult[] {
  const config = options.config ?? defaultConfig;
  const spec = readMarkdownSpec(inputs);
  const settings = new Map(inputs.map(({ path }) => [path, configFor(config, path)]));
  const fallback = configFor(config, "");
  const settingsAt = (offset: number) =>
    settings.get(sourceAt(spec, offset)?.path ?? "") ?? fallback;
  const { today, digestOf } = options;
  const { findings } = lintSubject(spec.tree, device, {
    today,
    digestOf,
    settingsAt,
    problems: [],
  });
  return inputs.map((input) => resultOf(input, spec, findings));
}

/** Reads data, or Markdown that is judged as data. */
export function treeOf({
  path,
  text,
  before,
  format = formatOf(path) ?? guessFormat(text),
}: LintInput) {
  if (format === "markdown") return readMarkdownSpec([{ path, text }]).tree;
  return parse(text, isProse(format) ? guessFormat(text) : format, before);
}

function guessFormat(text: string): Format {
  return /^\s*[{[]/.test(text) ? "jsonc" : "yaml";
}

/** What was recognised by its text alone has to be what it looks like. */
function isCertain({ format, problems, root }: Tree): boolean {
  return isProse(format) || problems.length > 0 || hasMarker(root?.value);
}

/** The findings that lie in one of the documents, at its own lines. */
function resultOf(
  { path, text }: LintInput,
  { sources }: MarkdownSpec,
  findings: readonly LocatedFinding[],
): FileResult {
  const source = sources.find((one) => one.path === path) ?? { start: 0, end: -1 };
  const lines = indexLines(text);
  const inside = ({ start }: LocatedFinding) => start >= source.start && start <= source.end;
  const own = findings.filter(inside).map((finding) => {
    const start = finding.start - source.start;
    const end = Math.min(finding.end, source.end) - source.start;
    return { ...finding, start, end, from: lines.positionAt(start), to: lines.positionAt(end) };
  });
  return { path, kind: "device", findings: own, tree: undefined };
}
