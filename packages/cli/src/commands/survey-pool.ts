import { Worker } from "node:worker_threads";
import type { FoundFile } from "@bollard/linter/node";
import { shownPath } from "@bollard/linter/node";
import type { SurveyedOne, SurveySetting } from "./survey-one.js";
import type { SurveyedBatch } from "./survey-worker.js";

/** How many files a worker is sent at a time. */
const batchSize = 16;

/** The memory of a worker for what it keeps, in megabytes; a file that needs more is told as unread. */
const workerMemory = 320;

/** Hands what was surveyed over, with the number of files that it came from. */
export type Deliver = (batch: SurveyedBatch, files: number) => Promise<void>;

/**
 * Surveys files in worker threads. A file on which a worker ends is tried alone, and told as unread when that fails
 * as well.
 */
export async function surveyInWorkers(
  program: URL,
  workers: number,
  files: readonly FoundFile[],
  setting: SurveySetting,
  deliver: Deliver,
): Promise<void> {
  const queue: (readonly FoundFile[])[] = [];
  for (let at = 0; at < files.length; at += batchSize) queue.push(files.slice(at, at + batchSize));
  const lanes = Array.from({ length: Math.min(workers, queue.length) }, () =>
    new Lane(program, setting).run(queue, deliver),
  );
  await Promise.all(lanes);
}

class Lane {
  private worker: Worker | undefined;

  constructor(
    private readonly program: URL,
    private readonly setting: SurveySetting,
  ) {}

  async run(queue: (readonly FoundFile[])[], deliver: Deliver): Promise<void> {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      try {
        await deliver(await this.survey(batch), batch.length);
      } catch (error) {
        await this.end();
        if (batch.length > 1) queue.push(...batch.map((file) => [file]));
        else await deliver(this.unread(batch, error), batch.length);
      }
    }
    await this.end();
  }

  private survey(batch: readonly FoundFile[]): Promise<SurveyedBatch> {
    this.worker ??= new Worker(this.program, {
      workerData: this.setting,
      resourceLimits: { maxOldGenerationSizeMb: workerMemory },
    });
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const done = (surveyed: SurveyedBatch) => {
        worker.off("error", failed).off("exit", ended);
        resolve(surveyed);
      };
      const failed = (error: unknown) => {
        worker.off("message", done).off("exit", ended);
        reject(error);
      };
      const ended = (code: number) => failed(new Error(`The worker ended with ${code}.`));
      worker.once("message", done).once("error", failed).once("exit", ended);
      worker.postMessage(batch);
    });
  }

  private async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private unread(batch: readonly FoundFile[], error: unknown): SurveyedBatch {
    const why = error instanceof Error ? error.message : String(error);
    const surveyed = batch.map(({ path }): SurveyedOne => {
      const { cwd, today } = this.setting;
      const about = { path: shownPath(cwd, path), digest: "", day: today };
      return { file: { ...about, kind: "unread", why }, items: {} };
    });
    return { surveyed, faultyConfigs: [] };
  }
}
