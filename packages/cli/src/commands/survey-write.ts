import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonText, printable } from "@bollard/report";
import { renderHtml } from "@bollard/statement";
import { type Survey, surveyCsv, surveyDocument } from "@bollard/statement/survey";
import { choose } from "../arguments.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { type Storing, storeOrExplain } from "./store-or-explain.js";

const formats = ["html", "csv", "json"] as const;

/** The form of a survey. */
export type SurveyFormat = (typeof formats)[number];

/** Where a survey goes, and in which form. */
export interface SurveyTarget {
  readonly format: SurveyFormat;
  readonly out: string | undefined;
}

/**
 * Finds out in which form to write, and where.
 * @throws UsageError where nobody says it, or the two do not go together
 */
export function targetOf(
  written: string | undefined,
  out: string | undefined,
  { cwd }: Terminal,
): SurveyTarget {
  const format = written === undefined ? undefined : choose("--format", written, formats);
  if (out === undefined) {
    if (format === undefined || format === "csv") throw new UsageError(sayWhere);
    return { format, out };
  }
  if (format === "csv") return { format, out };
  if (isFolder(resolve(cwd, out))) {
    const inside = format ?? "html";
    return { format: inside, out: join(out, `survey.${inside}`) };
  }
  return { format: format ?? formatOfName(out, { html: "html", json: "json" }) ?? "html", out };
}

const sayWhere =
  "Say where to write it: --out survey.html, --out survey.json, or --format csv --out FOLDER.";

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Writes a survey; tables as CSV are files of a folder. Says on standard error what was written or why not.
 * @returns whether all of it was written
 */
export async function writeSurvey(
  survey: Survey,
  { format, out }: SurveyTarget,
  storing: Storing,
  terminal: Terminal,
): Promise<boolean> {
  if (out === undefined) {
    await write(terminal.out, format === "json" ? jsonOf(survey) : htmlOf(survey));
    return true;
  }
  if (format !== "csv") {
    const text = format === "json" ? jsonOf(survey) : htmlOf(survey);
    if (!(await storeOrExplain(out, text, storing, terminal))) return false;
  } else {
    for (const { name, text } of surveyCsv(survey)) {
      if (!(await storeOrExplain(join(out, name), text, storing, terminal))) return false;
    }
  }
  await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return true;
}

function htmlOf(survey: Survey): string {
  return renderHtml(surveyDocument(survey));
}

function jsonOf(survey: Survey): string {
  return jsonText(survey);
}
