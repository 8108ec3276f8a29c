import { type DeviceSpec, type MarkdownReport, readMarkdownSpec } from "@bollard/device-spec";
import { kindOf } from "@bollard/linter";
import { FileError, readText, shownPath } from "@bollard/linter/node";

/** What reading Markdown documents as one specification gave. */
export interface LoadedMarkdown {
  /** The data; `undefined` where no document could be read. */
  readonly value: unknown;
  readonly problems: readonly string[];
  readonly report: readonly string[];
}

interface Document {
  readonly path: string;
  readonly text: string;
  /** What is wrong with its bytes, in plain words. */
  readonly faults: readonly string[];
  /** True where its bytes give no text. */
  readonly unreadable: boolean;
}

const shownMissed = 10;

/**
 * Reads Markdown documents as one specification. Of several, those are left aside that hold neither IXIT,
 * ICS nor test groups.
 * @param paths absolute paths
 * @param from what was named, for the message where there is none
 * @throws FileError when there is no document, or one may not be read
 */
export function loadMarkdown(paths: readonly string[], from: string, cwd: string): LoadedMarkdown {
  if (paths.length === 0) throw new FileError(from, "it holds no Markdown document.");
  const all = paths.map((path) => readDocument(path, cwd));
  const faults = all.flatMap((document) => document.faults);
  const readable = all.filter(({ unreadable }) => !unreadable);
  if (readable.length === 0) return { value: undefined, problems: faults, report: [] };
  const recognised = readable.filter(({ path, text }) => kindOf(path, text) === "device");
  const sources = recognised.length > 0 ? recognised : readable;
  const aside = readable.filter((document) => !sources.includes(document)).map(({ path }) => path);
  const { tree, report } = readMarkdownSpec(sources);
  const { imported = [] } = (tree.root?.value ?? {}) as DeviceSpec;
  return {
    value: tree.root?.value,
    problems: [
      ...faults,
      ...tree.problems.map(({ what, todo }) => `${what} ${todo}`),
      ...missedIn(report),
    ],
    report: [
      `Read ${sources.length} Markdown ${sources.length === 1 ? "document" : "documents"}: ${placedIn(report)}.`,
      `${shareOf(report)}${imported.length} other texts are kept under imported, with their origin.`,
      ...(aside.length > 0
        ? [`Left aside, as they hold neither IXIT, ICS nor test groups: ${aside.join(", ")}.`]
        : []),
    ],
  };
}

function readDocument(file: string, cwd: string): Document {
  const path = shownPath(cwd, file);
  const { text, problems } = readText(file);
  const unreadable = problems.length > 0 && (text === "" || text.includes("\0"));
  const left = unreadable ? " Nothing of it is read." : "";
  const faults = problems.map(({ what, todo }) => `${path}: ${what}${left} ${todo}`);
  return { path, text, faults, unreadable };
}

function placedIn({ placed }: MarkdownReport): string {
  const { tables, entries, fields, answers, statuses, verdicts } = placed;
  return `${tables} IXIT tables with ${entries} entries and ${fields} fields, ${answers} ICS answers, ${statuses} statuses, ${verdicts} verdicts of the supplier's own`;
}

function shareOf({ percent }: MarkdownReport): string {
  return percent === undefined
    ? ""
    : `Placed ${percent} % of all that looks like an entry or a field; `;
}

/** What looks as if it had a place and has none, a line each; where nothing has one, that as well. */
function missedIn({ placed, missed }: MarkdownReport): readonly string[] {
  const lines = missed
    .slice(0, shownMissed)
    .map(({ path, line, kind, text }) => `${path}:${line}: ${kind} not placed: ${text}`);
  const rest = missed.length - lines.length;
  const nothing = Object.values(placed).every((count) => count === 0);
  return [
    ...(nothing
      ? [
          "Nothing was recognised: no entry or field of an IXIT table, no answer of an ICS, no verdict of a test group. All other text is kept under imported. Name the tables as TS 103 701 does, such as “# 7-UpdMech”, and the fields below them.",
        ]
      : []),
    ...lines,
    ...(rest > 0 ? [`and ${rest} more that have no place.`] : []),
  ];
}
