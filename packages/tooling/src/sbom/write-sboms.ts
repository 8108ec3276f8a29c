import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mustRun } from "../consumer/command.ts";
import { npmEnvironment, publishedPackages } from "../consumer/project.ts";
import { type Manifest, root } from "../workspace.ts";
import { checkSbom } from "./check-sbom.ts";

/**
 * `npm run sbom -- FOLDER`: writes a bill of materials in CycloneDX for every published package and
 * for the extension. It is made from the package alone, as a user gets it, so the versions that the
 * workspace has now must be in the registry.
 */
const out = resolve(process.argv[2] ?? "sbom");
const folder = mkdtempSync(join(tmpdir(), "bollard-sbom-"));

/** What the extension is made with and does not contain. */
const tools = ["@types/vscode", "@vscode/vsce", "esbuild", "playwright-core"];

try {
  mkdirSync(out, { recursive: true });
  const waiting = [...publishedPackages().map(({ manifest }) => manifest), extension()];
  await Promise.all(Array.from({ length: 4 }, () => work(waiting)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function work(waiting: Manifest[]): Promise<void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await write(next);
}

async function write(manifest: Manifest): Promise<void> {
  const { name, version, dependencies = {} } = manifest;
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, "package.json"), JSON.stringify(asInstalled(manifest)));
  copyFileSync(join(root, ".npmrc"), join(cwd, ".npmrc"));
  const options = { cwd, env: npmEnvironment() };
  const quiet = ["--package-lock-only", "--ignore-scripts", "--no-audit"];
  await mustRun("npm", ["install", ...quiet], options);
  const type = name.startsWith("@") ? "library" : "application";
  const format = ["--sbom-format=cyclonedx", `--sbom-type=${type}`];
  const text = await mustRun("npm", ["sbom", ...format, ...quiet], options);
  checkSbom(text, { name, version, needs: Object.keys(dependencies) });
  const file = `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`;
  writeFileSync(join(out, file), text);
  console.log(`wrote ${file}`);
}

/** What a package is made with reaches no user, and npm would leave out what it needs in common with that. */
function asInstalled(manifest: Manifest): object {
  return { ...manifest, devDependencies: {} };
}

/** The extension bundles what it needs to build; what it is bundled from is what it contains. */
function extension(): Manifest {
  const text = readFileSync(join(root, "apps/vscode/package.json"), "utf8");
  const { devDependencies, ...manifest } = JSON.parse(text) as Manifest & {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const bundled = Object.entries(devDependencies).filter(([name]) => !tools.includes(name));
  return { ...manifest, dependencies: Object.fromEntries(bundled) };
}
