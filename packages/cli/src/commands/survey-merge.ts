import { resolve } from "node:path";
import { FileError, readText } from "@bollard/linter/node";
import { printable } from "@bollard/report";
import { mergeSurveys, readSurvey, type Survey } from "@bollard/statement/survey";
import { type Terminal, write } from "../terminal.js";

/** The faults of a file that are told. */
const told = 5;

/** Reads surveys as JSON and puts them together; says on standard error what is wrong, and gives `undefined` then. */
export async function mergeOrExplain(
  names: readonly string[],
  terminal: Terminal,
): Promise<Survey | undefined> {
  let merged: Survey | undefined;
  let failed = false;
  for (const name of names) {
    const { survey, faults } = readOne(resolve(terminal.cwd, name));
    for (const fault of faults.slice(0, told)) {
      await write(terminal.err, `bollard: ${printable(`${name}: ${fault}`)}\n`);
    }
    if (survey === undefined) failed = true;
    else merged = merged === undefined ? survey : mergeSurveys(merged, survey);
  }
  return failed || merged === undefined ? undefined : mergeSurveys(merged);
}

function readOne(path: string): ReturnType<typeof readSurvey> {
  try {
    const { text, problems } = readText(path);
    if (problems.length > 0) return { faults: problems.map(({ what }) => what) };
    return readSurvey(text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { faults: [error.message.slice(error.path.length).replace(/^: /, "")] };
  }
}
