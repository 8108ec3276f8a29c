import { UsageError } from "./usage-error.js";

/**
 * The day for which a command works: the one of `--today`, otherwise that of the run, `YYYY-MM-DD`.
 * @throws UsageError when what is written is no day
 */
export function readDay(written: string | undefined): string {
  if (written === undefined) return new Date().toISOString().slice(0, 10);
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) {
    throw new UsageError(`--today is “${written}”; it must be a date such as 2026-11-23.`);
  }
  return written;
}
