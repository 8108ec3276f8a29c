import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** How much memory a process holds, in megabytes; throws where the system does not say. */
export function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const found = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim();
  if (!found) throw new Error("This system does not say how much memory a process holds.");
  return Number(found) / 1024;
}
