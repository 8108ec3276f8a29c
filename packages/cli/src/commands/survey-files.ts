import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type FoundFile, findFiles, shownPath } from "@bollard/linter/node";
import {
  emptySurvey,
  mergeSurveys,
  type Survey,
  type SurveyedFile,
} from "@bollard/statement/survey";
import { Progress } from "../progress.js";
import type { Terminal } from "../terminal.js";
import { FileSurveyor, type SurveyedOne, type SurveySetting } from "./survey-one.js";
import { surveyInWorkers } from "./survey-pool.js";

/** What came of surveying files. */
export interface SurveyRun {
  readonly survey: Survey;
  /** The absolute paths of what was looked at. */
  readonly sources: readonly string[];
  /** What could not be done, in plain words. */
  readonly errors: readonly string[];
  /** What was surveyed besides what was named, in plain words. */
  readonly notes: readonly string[];
}

/** So many files are worth the start of workers. */
const many = 64;

/** The most workers; each needs memory of its own. */
const mostWorkers = 2;

// Where the program is bundled, the worker lies beside the folder of its chunks.
const worker = new URL("../commands/survey-worker.js", import.meta.url);

/** Surveys every register and specification in YAML or JSON that paths, folders and globs name. */
export async function surveyFiles(
  patterns: readonly string[],
  today: string,
  terminal: Terminal,
): Promise<SurveyRun> {
  const { cwd } = terminal;
  const found = await findFiles(cwd, patterns);
  const files = found.files.filter(({ path, by }) => by === "name" || isData(path));
  const setting: SurveySetting = { cwd, today };
  const { kept, faulty } = await surveyAll(files, setting, terminal);
  const { notes, files: others } = restOfRegisters(files, kept, cwd);
  const rest = await surveyAll(others, setting, terminal);
  const all = [...kept, ...rest.kept];
  const errors = [
    ...found.errors,
    ...new Set([...faulty, ...rest.faulty]),
    ...unknownIn(files, kept, cwd),
  ];
  const sources = [...files, ...others].map(({ path }) => path);
  return { survey: assemble(all, today), sources, errors, notes };
}

interface Kept {
  readonly kept: readonly SurveyedOne[];
  /** What is wrong with the configurations that were used. */
  readonly faulty: readonly string[];
}

async function surveyAll(
  files: readonly FoundFile[],
  setting: SurveySetting,
  terminal: Terminal,
): Promise<Kept> {
  const kept: SurveyedOne[] = [];
  const faulty = new Set<string>();
  const progress = new Progress(terminal, files.length, inBar);
  const workers = files.length < many ? 1 : Math.min(mostWorkers, availableParallelism());
  if (workers > 1 && existsSync(worker)) {
    await surveyInWorkers(worker, workers, files, setting, async (batch, count) => {
      kept.push(...batch.surveyed);
      for (const fault of batch.faultyConfigs) faulty.add(fault);
      await progress.step(count);
    });
  } else {
    const surveyor = new FileSurveyor(setting);
    for (const file of files) {
      kept.push(surveyor.survey(file));
      await progress.step();
    }
    for (const fault of surveyor.faultyConfigs) faulty.add(fault);
  }
  progress.clear();
  return { kept, faulty: [...faulty] };
}

/**
 * The other files of registers of which only parts were named: what a part says counts in the file that
 * names it, so that a part alone would count for nothing.
 */
function restOfRegisters(
  files: readonly FoundFile[],
  kept: readonly SurveyedOne[],
  cwd: string,
): { readonly files: readonly FoundFile[]; readonly notes: readonly string[] } {
  const known = new Set(files.map(({ path }) => path));
  const others = new Map<string, FoundFile>();
  const partsByHead = new Map<string, string[]>();
  for (const { register = [], file } of kept) {
    const [head] = register;
    if (head === undefined || file === undefined || known.has(head)) continue;
    partsByHead.set(head, [...(partsByHead.get(head) ?? []), file.path]);
    for (const path of register) {
      if (!known.has(path)) others.set(path, { path, by: "name" });
    }
  }
  const notes = [...partsByHead].map(([head, parts]) => noteOn(shownPath(cwd, head), parts));
  return { files: [...others.values()], notes };
}

function noteOn(head: string, [first, ...more]: readonly string[]): string {
  const are = more.length > 0 ? ` and ${more.length} more are parts` : " is part";
  return `${first}${are} of ${head}; all files of that register are surveyed.`;
}

/** A file that somebody names is told where it is nothing that a survey counts. */
function unknownIn(
  files: readonly FoundFile[],
  kept: readonly SurveyedOne[],
  cwd: string,
): readonly string[] {
  const known = new Set(kept.flatMap(({ file }) => (file ? [file.path] : [])));
  return files
    .filter(({ by }) => by === "name")
    .map(({ path }) => shownPath(cwd, path))
    .filter((path) => !known.has(path))
    .map(
      (path) =>
        `${path}: neither its name (*.place.yaml, *.device.yaml …) nor a top-level “bollard” says that it is a register or a specification, or the configuration leaves it out.`,
    );
}

function assemble(kept: readonly SurveyedOne[], today: string): Survey {
  const files: SurveyedFile[] = [];
  const items: Record<string, string> = {};
  for (const { file, items: own } of kept) {
    if (file) files.push(file);
    Object.assign(items, own);
  }
  return mergeSurveys({ ...emptySurvey(today), items, files });
}

function isData(path: string): boolean {
  return /\.(?:jsonc?|ya?ml)$/i.test(path);
}

const barWidth = 30;

function inBar(done: number, total: number): string {
  const full = Math.round((done / Math.max(total, 1)) * barWidth);
  return `Surveying [${"#".repeat(full)}${".".repeat(barWidth - full)}] ${done} of ${total} files`;
}
