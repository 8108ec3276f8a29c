import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../test/run.js";
import { surveyInWorkers } from "./survey-pool.js";

/** A worker that ends on one of the files. */
const program = `import { parentPort } from "node:worker_threads";
parentPort.on("message", (files) => {
  if (files.some(({ path }) => path.endsWith("deadly"))) process.exit(3);
  const surveyed = files.map(({ path }) => ({ file: { path }, items: {} }));
  parentPort.postMessage({ surveyed, faultyConfigs: [] });
});
`;

describe("workers", () => {
  it("survey every file, and lose none but that on which one ends", async () => {
    const cwd = folderWith({ "worker.mjs": program });
    const names = Array.from({ length: 50 }, (_, at) => (at === 20 ? "deadly" : `f${at}`));
    const files = names.map((name) => ({ path: join(cwd, name), by: "name" as const }));
    const kept: (readonly [string, string | undefined])[] = [];
    let counted = 0;
    const url = pathToFileURL(join(cwd, "worker.mjs"));
    const setting = { cwd, today: "2026-11-25" };
    await surveyInWorkers(url, 2, files, setting, async ({ surveyed }, count) => {
      counted += count;
      for (const { file } of surveyed) {
        if (file) kept.push([file.path, file.kind === "unread" ? file.why : undefined]);
      }
    });
    expect(counted).toBe(50);
    expect(kept).toHaveLength(50);
    expect(kept.filter(([, why]) => why !== undefined)).toEqual([
      ["deadly", "The worker ended with 3."],
    ]);
  });
});
