import { deepEqual, equal, ok } from "node:assert/strict";
import { join } from "node:path";
import { checkBins } from "../consumer/check-bins.ts";
import { expectedOutput } from "../consumer/check-programs.ts";
import type { Checks } from "../consumer/checks.ts";
import { mustRun } from "../consumer/command.ts";
import { programSource, publishedPackages, sources } from "../consumer/project.ts";
import { presentNode } from "../consumer/runtimes.ts";
import type { Versions } from "./check-release.ts";
import type { Registry } from "./registry.ts";
import { installedPackages, makeProject, npm, type UserProject } from "./user.ts";

/** The versions of two releases. */
export interface Releases {
  readonly first: Versions;
  readonly second: Versions;
}

/**
 * Installs every package of a release into an empty project and uses them there.
 * @returns the project, or `undefined` when the packages cannot be installed
 */
export async function startUsing(
  checks: Checks,
  registry: Registry,
  folder: string,
  versions: Versions,
): Promise<UserProject | undefined> {
  const project = makeProject(folder, registry, sources);
  const installed = await checks.check("an empty project installs the packages", () =>
    npm(project, ["install", ...versions.keys()]),
  );
  if (installed === undefined) return undefined;
  await use(checks, registry, project, versions);
  return project;
}

/** Takes the project to the next release, and uses it again. */
export async function upgrade(
  checks: Checks,
  registry: Registry,
  project: UserProject,
  { first, second }: Releases,
): Promise<void> {
  await checks.check("the next release changes what it should, and no more", () => {
    const changed = [...second].filter(([name, version]) => first.get(name) !== version);
    ok(changed.some(([name]) => name === "@bollard/report"));
    ok(!changed.some(([name]) => name === "@bollard/model"), "@bollard/model has a new version.");
    const others = changed.filter(([name, version]) => !isPatch(first.get(name), version));
    deepEqual(others, [], "There are versions that are no patch.");
  });
  await checks.check("npm update takes the next release", () =>
    npm(project, ["update", "--prefer-online"]),
  );
  await use(checks, registry, project, second);
}

async function use(
  checks: Checks,
  registry: Registry,
  project: UserProject,
  versions: Versions,
): Promise<void> {
  await checks.check("it has each package once, as published", () =>
    checkInstalled(registry, project, versions),
  );
  const node = presentNode();
  await checks.check("a program uses the packages", async () => {
    const { folder } = project;
    equal(await mustRun(node.program, [programSource], { cwd: folder }), expectedOutput);
  });
  await checks.check("bollard says its version", async () => {
    const bin = join(project.folder, "node_modules/.bin/bollard");
    const said = await mustRun(bin, ["--version"], { cwd: project.folder, env: node.env });
    equal(said.trim(), versions.get("@bollard/cli"));
  });
  await checkBins(checks, { folder: project.folder, published: publishedPackages() }, [node]);
}

async function checkInstalled(
  registry: Registry,
  project: UserProject,
  versions: Versions,
): Promise<void> {
  const found = installedPackages(project);
  deepEqual(found.map(({ name }) => name).sort(), [...versions.keys()].sort());
  for (const { name, version, integrity } of found) {
    equal(version, versions.get(name), `${name} has another version.`);
    const published = (await registry.look(name))?.versions[version];
    equal(integrity, published?.dist.integrity, `${name} is not the one that was published.`);
  }
}

function isPatch(before: string | undefined, after: string): boolean {
  const [major, minor, patch] = (before ?? "").split(".");
  return after === `${major}.${minor}.${Number(patch) + 1}`;
}
