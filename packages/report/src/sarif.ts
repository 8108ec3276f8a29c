import { indexLines, type LineIndex, type TextEdit } from "@bollard/document";
import {
  type FileResult,
  type LocatedFinding,
  type Remedy,
  ruleOf,
  textEditsOf,
} from "@bollard/linter";
import { pageOf } from "@bollard/linter/pages";
import type { Level, RuleMeta } from "@bollard/model";
import { jsonText } from "./json-text.js";

/** What SARIF says of the tool that ran. */
export interface SarifOptions {
  readonly toolVersion: string;
  /** What could not be done, in plain words; the run then counts as not successful. */
  readonly errors?: readonly string[];
}

/** Writes the results of a run as SARIF 2.1.0, with rule help, fixes and suppressions. */
export function sarif(results: readonly FileResult[], options: SarifOptions): string {
  const ids = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const rules = [...ids].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Bollard",
            semanticVersion: options.toolVersion,
            rules: rules.map(toRule),
          },
        },
        invocations: [toInvocation(options.errors ?? [])],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "The folder that Bollard ran in." } } },
        artifacts: results.map(({ path }) => ({ location: locationOf(path) })),
        results: results.flatMap((result, index) => toResults(result, index, rules)),
      },
    ],
  };
  return jsonText(log);
}

function toInvocation(errors: readonly string[]) {
  const notifications = errors.map((text) => ({ level: "error", message: { text } }));
  return {
    executionSuccessful: errors.length === 0,
    ...(errors.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

const sarifLevels: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

function toRule(id: string) {
  const rule: RuleMeta | undefined = ruleOf(id);
  const page = pageOf(id);
  const title = rule?.title ?? id;
  return {
    id,
    shortDescription: { text: `${title}.` },
    ...(page && { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: sarifLevels[rule?.level ?? "error"] },
    properties: { tags: [id.split("/")[0]] },
  };
}

function toResults(result: FileResult, artifact: number, rules: readonly string[]) {
  const lines = indexLines(result.tree?.text ?? "");
  return result.findings.map((finding) => {
    const { rule, level, what, why, todo, cites, suppressed } = finding;
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: sarifLevels[level],
      message: { text: `${what}\nWhy: ${why}\nDo: ${todo}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { ...locationOf(result.path), index: artifact },
            ...(!finding.where && { region: regionOf(finding) }),
          },
          ...logicalPlace(finding),
        },
      ],
      ...fixesOf(result, finding, lines),
      ...(suppressed && { suppressions: [toSuppression(suppressed)] }),
      properties: { cites, bollardLevel: level, ...(finding.question && { question: true }) },
    };
  });
}

/** The place in the data or, where a document has no lines, below its headings. */
function logicalPlace({ pointer, where }: LocatedFinding) {
  const name = where ? [...where.headings, `paragraph ${where.paragraph}`].join(" › ") : pointer;
  return name && { logicalLocations: [{ fullyQualifiedName: name }] };
}

function toSuppression({
  kind,
  reason,
  until,
  approvedBy,
}: NonNullable<LocatedFinding["suppressed"]>) {
  return {
    kind: "inSource",
    status: "accepted",
    justification: reason,
    properties: { writtenAs: kind, ...(until && { until }), ...(approvedBy && { approvedBy }) },
  };
}

/** Suggestions of more edits than this serve an editor, not a report. */
const mostEdits = 4;

function fixesOf(result: FileResult, finding: LocatedFinding, lines: LineIndex) {
  const remedies: readonly Remedy[] = [
    ...(finding.fix ? [finding.fix] : []),
    ...(finding.suggestions ?? []).filter(({ edits }) => (edits?.length ?? 0) <= mostEdits),
  ];
  const fixes = remedies.flatMap((remedy) => {
    const edits = result.tree && textEditsOf(result.tree, remedy);
    return edits && edits.length > 0 ? [toFix(result.path, remedy.title, edits, lines)] : [];
  });
  return fixes.length > 0 ? { fixes } : {};
}

function toFix(path: string, title: string, edits: readonly TextEdit[], lines: LineIndex) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: locationOf(path),
        replacements: edits.map(({ start, end, newText }) => ({
          deletedRegion: regionOf({ from: lines.positionAt(start), to: lines.positionAt(end) }),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

function regionOf({ from, to }: Pick<LocatedFinding, "from" | "to">) {
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A path inside the folder of the run is relative to it; any other one is an address of its own. */
function locationOf(path: string) {
  const uri = path.replaceAll(loneSurrogate, "\ufffd").split("/").map(encodeSegment).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return /^[a-z]:\//i.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: "ROOT" };
}

const loneSurrogate = /\p{Surrogate}/gu;

function encodeSegment(segment: string, index: number): string {
  return index === 0 && /^[a-z]:$/i.test(segment) ? segment : encodeURIComponent(segment);
}
