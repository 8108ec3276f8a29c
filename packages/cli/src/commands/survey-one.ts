import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isPlainObject } from "@bollard/document";
import { citeLabel, type FileResult, itemOf, kindOf } from "@bollard/linter";
import {
  ConfigFiles,
  FileError,
  type FileOptions,
  type FoundFile,
  lintText,
  readText,
  shownPath,
} from "@bollard/linter/node";
import {
  type FileFacts,
  itemKey,
  type SurveyedFile,
  surveyDevice,
  surveyPlace,
} from "@bollard/statement/survey";

/** Where and for which day files are surveyed. */
export interface SurveySetting {
  readonly cwd: string;
  readonly today: string;
}

/** What came of one file. */
export interface SurveyedOne {
  /** Absent for a file that is neither a register nor a specification. */
  readonly file?: SurveyedFile;
  /** The items that its findings rest on, as messages cite them. */
  readonly items: Readonly<Record<string, string>>;
  /** For a part of a register: the absolute paths of all its files, the first of them that names the others. */
  readonly register?: readonly string[];
}

/** Surveys files one after the other; nothing but what a survey keeps stays in memory. */
export class FileSurveyor {
  private readonly options: FileOptions;

  constructor({ cwd, today }: SurveySetting) {
    this.options = { base: cwd, configs: new ConfigFiles(cwd), today };
  }

  /** What is wrong with the configurations that were used, in plain words. */
  get faultyConfigs(): readonly string[] {
    return this.options.configs.all.flatMap(({ result }) =>
      (result?.findings ?? []).map(
        ({ from, what, todo }) => `${result?.path}:${from.line}: ${what} ${todo}`,
      ),
    );
  }

  /** Surveys a file. Never throws: what cannot be read is told as such. */
  survey({ path, by }: FoundFile): SurveyedOne {
    const { base, today } = this.options;
    const about = { path: shownPath(base, path), digest: "", day: today };
    try {
      const decoded = readText(path);
      const kind = kindOf(path, decoded.text);
      if (kind !== "place" && kind !== "device") return { items: {} };
      const digest = createHash("sha256").update(decoded.text).digest("hex").slice(0, 32);
      const { result } = lintText(path, decoded, { ...this.options, listed: by === "folder" });
      return this.keep({ ...about, digest }, path, result);
    } catch (error) {
      return { file: { ...about, kind: "unread", why: whyOf(error) }, items: {} };
    }
  }

  private keep(facts: FileFacts, path: string, result: FileResult): SurveyedOne {
    const { kind, findings, register, subject, tree, parts } = result;
    if (kind !== "place" && kind !== "device") return { items: {} };
    const items = labelsOf(result);
    if (kind === "place" && register && isData(result)) {
      const { folder } = this.options.configs.for(path);
      const whole = (parts ?? []).map((part) => resolve(folder, part.path));
      const isPart = whole[0] !== undefined && whole[0] !== path;
      const file = surveyPlace(facts, register, findings, isPart);
      return { file, items, ...(isPart && { register: whole }) };
    }
    if (kind === "device" && subject && isPlainObject(tree?.root?.value)) {
      return { file: surveyDevice(facts, subject, findings), items };
    }
    const [first] = findings;
    const why = first ? `Line ${first.from.line}: ${first.what}` : "It holds nothing.";
    return { file: { ...facts, kind: "unread", why }, items: {} };
  }
}

/** A list or a text is no register, whatever its name. */
function isData({ tree }: FileResult): boolean {
  return isPlainObject(tree?.root?.value);
}

function labelsOf({ findings }: FileResult): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  for (const { cites } of findings) {
    for (const citation of cites) {
      const key = itemKey(citation);
      if (Object.hasOwn(labels, key)) continue;
      const found = itemOf(citation);
      labels[key] = found ? citeLabel(found.framework, found.item) : key;
    }
  }
  return labels;
}

function whyOf(error: unknown): string {
  if (error instanceof FileError) {
    const reason = error.message.slice(error.path.length).replace(/^: /, "");
    return reason.charAt(0).toUpperCase() + reason.slice(1);
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Bollard failed on this file (${message}). Please report this.`;
}
