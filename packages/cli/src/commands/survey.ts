import { resolve } from "node:path";
import { printable } from "@bollard/report";
import type { Survey } from "@bollard/statement/survey";
import { parse } from "../arguments.js";
import { readDay } from "../day.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { surveyFiles } from "./survey-files.js";
import { mergeOrExplain } from "./survey-merge.js";
import { targetOf, writeSurvey } from "./survey-write.js";

/**
 * `bollard survey <folders, files or globs> [--format html|csv|json] [--out FILE or FOLDER] [--force]
 * [--today DATE]`: counts what registers and specifications of an estate say and what is found in them;
 * `bollard survey merge <surveys>` puts surveys as JSON together. The same files give the same bytes on the same
 * day. Overwrites nothing unless told to.
 * @returns 0 done, 1 done but some file could not be read, 2 could not be done as asked
 */
export async function surveyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  const target = targetOf(values.format, values.out, terminal);
  const force = values.force ?? false;
  const [first, ...others] = positionals;
  if (first === undefined || (first === "merge" && others.length === 0)) {
    throw new UsageError(
      "Name a folder, files or globs, such as `bollard survey registers --out survey.html`, or surveys to merge.",
    );
  }
  if (first === "merge") {
    if (values.today !== undefined)
      throw new UsageError("A merge judges for the latest day; --today has no place.");
    const merged = await mergeOrExplain(others, terminal);
    if (merged === undefined) return 2;
    const sources = others.map((name) => resolve(terminal.cwd, name));
    return (await writeSurvey(merged, target, { sources, force }, terminal)) ? 0 : 2;
  }
  const { survey, sources, errors, notes } = await surveyFiles(
    positionals,
    readDay(values.today),
    terminal,
  );
  for (const error of errors) await write(terminal.err, `bollard: ${printable(error)}\n`);
  if (survey.files.length === 0) {
    await write(terminal.err, `bollard: ${nothing}\n`);
    return 2;
  }
  for (const note of notes) await write(terminal.err, `${printable(note)}\n`);
  await write(terminal.err, `${summary(survey)}\n`);
  if (!(await writeSurvey(survey, target, { sources, force }, terminal))) return 2;
  if (errors.length > 0) return 2;
  return survey.files.some(({ kind }) => kind === "unread") ? 1 : 0;
}

const nothing =
  "There is nothing to survey: no place register (*.place.yaml …) and no device specification (*.device.yaml …) was found.";

function summary({ files }: Survey): string {
  const count = (kind: string) => files.filter((file) => file.kind === kind).length;
  const unread = files.flatMap((file) => (file.kind === "unread" ? [file.path] : []));
  const some = unread.slice(0, 3).join(", ");
  const left =
    unread.length === 0
      ? ""
      : `; ${unread.length} could not be read: ${some}${unread.length > 3 ? " …" : ""}`;
  return printable(
    `Surveyed ${count("place")} files of place registers and ${count("device")} device specifications${left}.`,
  );
}
