import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, run } from "../consumer/command.ts";
import { npmEnvironment } from "../consumer/project.ts";
import type { Registry } from "./registry.ts";

/** An empty project of somebody who uses the packages. */
export interface UserProject {
  readonly folder: string;
}

/** A package as the lock of a project holds it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
}

/** Makes an empty project with copies of some files. */
export function makeProject(
  folder: string,
  registry: Registry,
  files: readonly URL[] = [],
): UserProject {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "user", version: "1.0.0", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, ".npmrc"), registry.npmrc);
  for (const file of files) {
    const path = fileURLToPath(file);
    copyFileSync(path, join(folder, basename(path)));
  }
  return { folder };
}

/**
 * Runs npm in a project, with ranges as npm writes them when nobody sets it otherwise.
 * @throws Error with what npm said when it fails
 */
export async function npm({ folder }: UserProject, args: readonly string[]): Promise<Outcome> {
  const ranges = ["--save-exact=false", "--save-prefix=^"];
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts"];
  const options = { cwd: folder, env: npmEnvironment() };
  const outcome = await run("npm", [...args, ...ranges, ...quiet], options);
  if (outcome.code === 0) return outcome;
  throw new Error(`npm ${args.join(" ")} ended with ${outcome.code}:\n${outcome.stderr}`);
}

/** Lists the packages of Bollard that a project has installed, every copy of them. */
export function installedPackages({ folder }: UserProject): readonly LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Omit<LockedPackage, "name">>>;
  };
  return Object.entries(lock.packages).flatMap(([path, { version, integrity }]) => {
    const name = /node_modules\/(@bollard\/[^/]+)$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, version, ...(integrity && { integrity }) }];
  });
}
