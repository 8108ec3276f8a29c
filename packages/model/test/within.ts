import { expect } from "vitest";
import { paceOf } from "./pace.js";

/**
 * Does some work and expects it to take no more than so many milliseconds of processor time, on a machine of
 * the pace that the limits were set on. What other programs do on the machine is not counted, and a slower
 * machine is given as much more time as it needs for work that is known. Returns what the work returns.
 */
export function within<T>(milliseconds: number, work: () => T, what = "the work"): T {
  const started = process.cpuUsage();
  const result = work();
  expectWithin(milliseconds, spentSince(started), what);
  return result;
}

/** The same for work that is waited for. */
export async function withinAsync<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await work();
  expectWithin(milliseconds, spentSince(started), "the work");
  return result;
}

/** The least processor time in milliseconds of several runs of the same work. */
export function leastTime(work: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const started = process.cpuUsage();
    work();
    return spentSince(started);
  });
  return Math.min(...times);
}

function expectWithin(limit: number, spent: number, what: string): void {
  const allowed = spent < limit ? limit : limit * paceOf();
  expect(spent, `milliseconds of processor time for ${what}`).toBeLessThan(allowed);
}

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
