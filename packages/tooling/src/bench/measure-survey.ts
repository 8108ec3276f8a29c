import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { writeEstate } from "./corpus/estate.ts";
import { residentMegabytes } from "./memory.ts";
import { benchFolder, cli, today } from "./setting.ts";
import { summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const registers = 2_000;
const characters = 20_000;
const runs = 3;

/** The survey of an estate of 2 000 registers: the time from start to exit, and the most memory at any time. */
export async function measureSurvey(): Promise<readonly Row[]> {
  const folder = join(benchFolder, "estate");
  const megabytes = Math.round(writeEstate(folder, { registers, characters }) / 1_000_000);
  const seconds: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { time, peak } = await surveyOnce(folder);
    seconds.push(time);
    memory.push(peak);
  }
  const name = `bollard survey, ${registers} registers, ${megabytes} MB`;
  return [
    { name, unit: "s", budget: { kind: "at most", limit: 20 }, sample: summarise(seconds) },
    {
      name: `${name}, memory at most`,
      unit: "MB",
      budget: { kind: "at most", limit: 1_000 },
      sample: summarise(memory),
    },
  ];
}

interface Measured {
  readonly time: number;
  readonly peak: number;
}

const every = 50;

async function surveyOnce(folder: string): Promise<Measured> {
  const [program, ...args] = cli;
  const out = join(benchFolder, "survey.html");
  const options = ["survey", folder, "--today", today, "--out", out, "--force"];
  const started = performance.now();
  const child = spawn(program, [...args, ...options], { stdio: "ignore" });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, every);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`bollard survey ended with ${code}.`);
  return { time: (performance.now() - started) / 1000, peak };
}

/** A program that has just ended holds nothing. */
function memoryOf(pid: number | undefined): number {
  try {
    return residentMegabytes(pid ?? 0);
  } catch {
    return 0;
  }
}
