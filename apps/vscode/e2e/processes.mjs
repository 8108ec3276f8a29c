import { spawn } from "node:child_process";
import { once } from "node:events";

const running = new Set();

// Whatever ends this process ends its children too, with all that they started.
process.on("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(name, () => process.exit(1));
}

/** Starts a command in a process group of its own. */
export function start([file, ...parameters], options = {}) {
  const child = spawn(file, parameters, {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    ...options,
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Ends a child and all that it started: asks first, insists after a few seconds. */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, "exit");
    signal(child, "SIGTERM");
    const insist = setTimeout(() => signal(child, "SIGKILL"), 5000);
    await exited;
    clearTimeout(insist);
  }
  signal(child, "SIGKILL");
}

/** Runs a command to its end and returns what it printed; throws with its output if it fails or takes too long. */
export async function run(command, { timeout = 120_000, ...options } = {}) {
  const child = start(command, options);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name]?.setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  child.stdin?.end();
  const timer = setTimeout(() => signal(child, "SIGKILL"), timeout);
  const [code, killed] = await once(child, "close");
  clearTimeout(timer);
  if (code !== 0) {
    throw new Error(
      `${command.join(" ")} ended with ${killed ?? code}\n${output.stdout}${output.stderr}`,
    );
  }
  return output;
}

function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group is gone.
  }
}
