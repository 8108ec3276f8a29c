import { afterEach, describe, expect, it, vi } from "vitest";
import { Kept } from "../test/run.js";
import { Progress } from "./progress.js";

afterEach(() => vi.restoreAllMocks());

function progressOn(isTTY: boolean) {
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const err = new Kept(isTTY);
  const terminal = { out: new Kept(), err, stdin: process.stdin, cwd: "/", env: {} };
  return {
    progress: new Progress(terminal, 3),
    err,
    at: (ms: number) => clock.mockReturnValue(ms),
  };
}

describe("progress", () => {
  it("is shown on a terminal once a run is long, now and then, and taken away", async () => {
    const { progress, err, at } = progressOn(true);
    at(399);
    await progress.step();
    expect(err.text).toBe("");
    at(400);
    await progress.step();
    at(499);
    await progress.step();
    expect(err.text).toBe("\r\u001b[KLinting 2 of 3 files");
    progress.clear();
    expect(err.text).toBe("\r\u001b[KLinting 2 of 3 files\r\u001b[K");
  });

  it("is never shown in a pipe", async () => {
    const { progress, err, at } = progressOn(false);
    at(10_000);
    await progress.step();
    progress.clear();
    expect(err.text).toBe("");
  });

  it("takes nothing away where nothing was shown", () => {
    const { progress, err } = progressOn(true);
    progress.clear();
    expect(err.text).toBe("");
  });
});
