import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checks } from "../consumer/checks.ts";
import { mustRun } from "../consumer/command.ts";
import { build, type Copy, giveVersions, publish, publishedIn, waitingChangesets } from "./copy.ts";
import type { Registry } from "./registry.ts";

/** The version of each published package, by its name. */
export type Versions = ReadonlyMap<string, string>;

/**
 * Makes a release in the copy as CONTRIBUTING.md says, and checks each step.
 * @returns the versions, or `undefined` when it failed
 */
export async function release(checks: Checks, copy: Copy): Promise<Versions | undefined> {
  const before = publishedIn(copy);
  const versions = await checks.check("changesets become versions", async () => {
    await giveVersions(copy);
    deepEqual(waitingChangesets(copy), [], "There are changesets left.");
    const given = publishedIn(copy);
    ok(
      [...given].some(([name, version]) => before.get(name) !== version),
      "There are none.",
    );
    return given;
  });
  if (versions === undefined) return undefined;
  await checks.check("the lock has the same versions", () => checkLock(copy, versions));
  const built = await checks.check("the release builds", () => build(copy).then(() => true));
  if (!built) return undefined;
  const said = await checks.check("changeset publish succeeds", () => publish(copy));
  if (said === undefined) return undefined;
  await checks.check(`the registry has all ${versions.size} packages`, () =>
    checkPublished(copy.registry, versions),
  );
  await checks.check("each package that is new has its tag", () => checkTags(copy, before));
  await checks.check("publishing again publishes nothing", async () =>
    match(await publish(copy), /No unpublished/),
  );
  return versions;
}

function checkLock({ folder }: Copy, versions: Versions): void {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly name?: string; version?: string }>>;
  };
  const locked = Object.values(lock.packages).flatMap(({ name, version }) =>
    name !== undefined && versions.has(name) ? [[name, version] as const] : [],
  );
  deepEqual(new Map(locked), versions);
}

async function checkPublished(registry: Registry, versions: Versions): Promise<void> {
  for (const [name, version] of versions) {
    const found = await registry.look(name);
    equal(found?.["dist-tags"]["latest"], version, `${name} has another latest version.`);
  }
  const workspace = await registry.look("@bollard/tooling");
  equal(workspace, undefined, "It has @bollard/tooling, which is the workspace's own.");
}

async function checkTags(copy: Copy, before: Versions): Promise<void> {
  const { folder, env } = copy;
  const tags = (await mustRun("git", ["tag", "--points-at", "HEAD"], { cwd: folder, env }))
    .split("\n")
    .filter((tag) => tag !== "");
  const news = [...publishedIn(copy)].filter(([name, version]) => before.get(name) !== version);
  deepEqual(tags.filter((tag) => tag.startsWith("@bollard/")).sort(), news.map(toTag).sort());
}

function toTag([name, version]: readonly [string, string]): string {
  return `${name}@${version}`;
}
