import { parentPort, workerData } from "node:worker_threads";
import type { FoundFile } from "@bollard/linter/node";
import { FileSurveyor, type SurveyedOne, type SurveySetting } from "./survey-one.js";

/** What a worker sends back for the files that it was sent. */
export interface SurveyedBatch {
  readonly surveyed: readonly SurveyedOne[];
  readonly faultyConfigs: readonly string[];
}

const surveyor = new FileSurveyor(workerData as SurveySetting);

parentPort?.on("message", (files: readonly FoundFile[]) => {
  const surveyed = files.map((file) => surveyor.survey(file));
  const batch: SurveyedBatch = { surveyed, faultyConfigs: surveyor.faultyConfigs };
  parentPort?.postMessage(batch);
});
