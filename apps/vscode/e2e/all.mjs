// All end-to-end tests: installs what they need where it is missing, packages the extension, and adds the tallies up.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finish } from "./checks.mjs";
import { e2e, extension, store } from "./places.mjs";
import { run, start, stop } from "./processes.mjs";

const minutes = 60_000;
const tests = ["worker.mjs", "neovim.mjs", "run.mjs", "tender.mjs", "place.mjs"];

await mkdir(store, { recursive: true });
await prepare("Debian packages", [join(e2e, "install-debian.sh")]);
await prepare("VS Code", [join(e2e, "install-vscode.sh"), join(store, "vscode")]);
await prepare("the extension", ["npm", "run", "--silent", "package"]);

const tallies = [];
for (const test of tests) {
  console.log(`\n${test}`);
  tallies.push(await tallyOf([process.execPath, join(e2e, test)]));
}
console.log("");
finish(tallies);

async function prepare(what, command) {
  console.log(`preparing ${what}`);
  await run(command, { cwd: extension, timeout: 15 * minutes });
}

/** Runs a test, shows what it prints except its final line, and returns what that line says. */
async function tallyOf(command) {
  const child = start(command, { cwd: extension, stdio: ["ignore", "pipe", "inherit"] });
  const timer = setTimeout(() => stop(child), 8 * minutes);
  let tally = { passed: 0, failed: 1 };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
    if (passed === undefined) console.log(line);
    else tally = { passed: Number(passed), failed: Number(failed) };
  }
  clearTimeout(timer);
  return tally;
}
