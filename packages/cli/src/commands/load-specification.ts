import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type DeviceSpec, readDeviceSpec } from "@bollard/device-spec";
import { type Decoded, formatOf, indexLines, parse } from "@bollard/document";
import { isMarkdownName } from "@bollard/linter";
import { markdownIn, readText, shownPath } from "@bollard/linter/node";
import { isWorkbookName } from "../workbook-name.js";
import { loadMarkdown } from "./load-markdown.js";
import { bytesOf } from "./read-bytes.js";

/** A specification as a command reads it, whatever it is written in. */
export interface LoadedSpecification {
  /** Plain data in the shape of a device specification, as far as it was written. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The part of it that fits the schema. */
  readonly spec: DeviceSpec;
  /** What is wrong or has no place, each with its place, in plain words. */
  readonly problems: readonly string[];
  /** True where nothing could be read. */
  readonly unreadable: boolean;
  /** What an import placed and what not, a line each; none for a device specification. */
  readonly report: readonly string[];
  /** The absolute paths of the files that were read. */
  readonly sources: readonly string[];
}

/** What a file gave before it was looked at as a specification. */
interface Read {
  /** The data; `undefined` where nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly string[];
  readonly report: readonly string[];
}

/**
 * Reads a device specification: YAML or JSON, OSCAL about a product, a Markdown document, a folder of them as
 * one, or an Excel workbook.
 * @throws FileError when there is nothing to read
 */
export async function loadSpecification(name: string, cwd: string): Promise<LoadedSpecification> {
  const path = resolve(cwd, name);
  const shown = shownPath(cwd, path);
  const isMarkdown = isFolder(path) || isMarkdownName(path);
  const sources = isFolder(path) ? await markdownIn(path) : [path];
  if (isMarkdown) return toLoaded(loadMarkdown(sources, path, cwd), shown, sources);
  if (isWorkbookName(path)) return toLoaded(await loadWorkbook(path, shown), shown, sources);
  const read = loadText(path, readText(path), shown);
  return toLoaded(isOscal(read.value) ? await loadOscal(read, shown) : read, shown, sources);
}

/** The roots of OSCAL documents, which no specification has. */
const oscalRoot =
  /^(?:catalog|profile|mapping-collection|component-definition|assessment-(?:plan|results)|system-security-plan|plan-of-action-and-milestones)$/;

function isOscal(value: unknown): boolean {
  if (typeof value !== "object" || value === null || "bollard" in value) return false;
  return Object.keys(value).some((key) => oscalRoot.test(key));
}

async function loadOscal(read: Read, shown: string): Promise<Read> {
  const { importOscal } = await import("@bollard/oscal");
  const { data, problems, report } = importOscal(read.value, shown);
  const told = problems.map(({ pointer, what, todo }) => `${shown}: ${pointer}: ${what} ${todo}`);
  return { value: data, problems: [...read.problems, ...told], report };
}

function loadText(path: string, { text, problems }: Decoded, shown: string): Read {
  const tree = parse(text, formatOf(path) ?? (/^\s*[{[]/.test(text) ? "jsonc" : "yaml"));
  const lines = indexLines(tree.text);
  const faults = [...problems, ...tree.problems];
  const told = faults.map(({ start, what }) => `${shown}:${lines.positionAt(start).line}: ${what}`);
  const readable = faults.every(({ code }) => code === "document/duplicate-key");
  return { value: readable ? (tree.root?.value ?? {}) : undefined, problems: told, report: [] };
}

async function loadWorkbook(path: string, shown: string): Promise<Read> {
  const { importWorkbook } = await import("@bollard/device-spec/workbook");
  const { data, report, problems } = await importWorkbook(shown, bytesOf(path));
  const entries = Object.values(report.entries).reduce((sum, count) => sum + count, 0);
  const readable = report.placed + report.kept > 0 || problems.length === 0;
  return {
    value: readable ? data : undefined,
    problems: problems.map(({ from, what, todo }) => `${from}: ${what} ${todo}`),
    report: [
      `Read a workbook: ${Object.keys(report.entries).length} IXIT tables with ${entries} entries, ${report.answers} ICS answers.`,
      `${report.placed} cells have a place; ${report.kept} others are kept under imported, with their sheet and cell.`,
    ],
  };
}

function toLoaded(
  { value, problems, report }: Read,
  shown: string,
  sources: readonly string[],
): LoadedSpecification {
  const nothing = { data: {}, spec: {}, unreadable: true, report, sources };
  if (value === undefined) return { ...nothing, problems };
  const { subject, misfits } = readDeviceSpec(value);
  const told = misfits.map(({ pointer, what, todo }) =>
    [shown, ...(pointer === "" ? [] : [pointer]), `${what} ${todo}`].join(": "),
  );
  const all = [...problems, ...told];
  if (misfits.some(({ pointer }) => pointer === "")) return { ...nothing, problems: all };
  const data = value as Readonly<Record<string, unknown>>;
  return { data, spec: subject, problems: all, unreadable: false, report, sources };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
