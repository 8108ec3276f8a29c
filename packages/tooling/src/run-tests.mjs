// Runs the README's test command and closes with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "bollard-tests-"));
const file = join(folder, "results.json");
const args = ["test", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
const { status } = spawnSync("npm", args, { stdio: "inherit" });
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
} catch {
  console.log("0 passed, 1 failed");
}
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
