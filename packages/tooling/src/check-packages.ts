import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./workspace.ts";

/** Runs publint and attw over every package that is published. */
let failed = false;
for (const { path, manifest } of packages()) {
  if (manifest.private) continue;
  if (!existsSync(join(path, "dist"))) {
    console.error(`${manifest.name} is not built; run \`npm run build\` first.`);
    failed = true;
    continue;
  }
  run(manifest.name, "publint", ["--strict", path]);
  run(manifest.name, "attw", ["--pack", path, "--profile", "esm-only", "--no-emoji", "--quiet"]);
}
process.exitCode = failed ? 1 : 0;

function run(name: string, tool: string, args: readonly string[]): void {
  const bin = join(root, "node_modules/.bin", tool);
  const { status, stdout, stderr } = spawnSync(bin, args, { encoding: "utf8" });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${tool} ${name}`);
  if (status === 0) return;
  failed = true;
  console.error(stdout + stderr);
}
