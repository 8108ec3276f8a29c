import { type SpawnOptions, spawn } from "node:child_process";

/** What came of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a command runs. */
export type CommandOptions = Pick<SpawnOptions, "cwd" | "env">;

/** Runs a command to its end. Rejects only when it cannot be started. */
export function run(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/**
 * Runs a command that must succeed; gives what it wrote to standard output.
 * @throws Error with its output when it ends with another code than 0
 */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, options);
  if (code === 0) return stdout;
  const shown = `${stdout}\n${stderr}`.trim().slice(-3000);
  throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${shown}`);
}
