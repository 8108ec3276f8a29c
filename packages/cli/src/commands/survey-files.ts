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
  const kept: SurveyedOne[] = [];
  const faulty = new Set<string>();
  const progress = new Progress(terminal, files.length, inBar);
  const workers = files.length < many ? 1 : Math.min(mostWorkers, availableParallelism());
  const setting: SurveySetting = { cwd, today };
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
  const errors = [...found.errors, ...faulty, ...unknownIn(files, kept, cwd)];
  return { survey: assemble(kept, today), sources: files.map(({ path }) => path), errors };
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
