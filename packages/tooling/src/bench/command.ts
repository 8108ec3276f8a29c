import { spawnSync } from "node:child_process";

/** A program with its arguments, run to its end and timed as a whole. */
export interface Command {
  readonly args: readonly [string, ...string[]];
  readonly cwd: string;
  /** Says what came of a run, such as `58 findings`; throws when it did not do its work. */
  readonly outcome?: (stdout: string, stderr: string) => string;
}

/** The most bytes that a command may write. */
const longestOutput = 200_000_000;

/** How often something is measured. */
export interface Plan {
  /** Runs before the ones that count. */
  readonly warmUps: number;
  readonly runs: number;
}

/**
 * Times commands, wall time in seconds, one list of runs for each. They take turns, so that
 * whatever else the machine does weighs on all of them alike.
 * @throws Error when a command ends with another code than 0 or 1
 */
export function timeCommands(
  commands: readonly Command[],
  { warmUps, runs }: Plan,
): readonly (readonly number[])[] {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < warmUps + runs; round++) {
    commands.forEach((command, index) => {
      const seconds = runOnce(command);
      if (round >= warmUps) times[index]?.push(seconds);
    });
  }
  return times;
}

/**
 * Runs a command once and says what came of it, so that no crash is taken for speed.
 * @throws Error when its output cannot be read
 */
export function outcomeOf({ args, cwd, outcome = () => "" }: Command): string {
  const [program, ...rest] = args;
  const options = { cwd, encoding: "utf8", maxBuffer: longestOutput } as const;
  const { stdout, stderr } = spawnSync(program, rest, options);
  try {
    return outcome(stdout, stderr);
  } catch (error) {
    throw new Error(`${args.join(" ")}: ${String(error)} ${stderr.slice(0, 500)}`);
  }
}

function runOnce({ args: [program, ...args], cwd }: Command): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: longestOutput,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0 || status === 1) return seconds;
  const command = [program, ...args].join(" ");
  throw new Error(`${command} ended with ${status}: ${String(stderr).slice(0, 500)}`);
}
