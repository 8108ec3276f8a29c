import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "../consumer/command.ts";
import { npmEnvironment } from "../consumer/project.ts";
import { type Manifest, root } from "../workspace.ts";
import type { Registry } from "./registry.ts";

/** A copy of the repository in which releases are made; the working tree is never changed. */
export interface Copy {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly registry: Registry;
}

/** Who commits and tags in the copy; nothing is signed. */
const committer = {
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "commit.gpgSign",
  GIT_CONFIG_VALUE_0: "false",
  GIT_CONFIG_KEY_1: "tag.gpgSign",
  GIT_CONFIG_VALUE_1: "false",
};

/** Clones what is committed, and installs what the lock says. */
export async function cloneHead(folder: string, registry: Registry): Promise<Copy> {
  const env = { ...npmEnvironment(), ...committer };
  await mustRun("git", ["clone", "--quiet", root, folder], { cwd: root, env });
  appendFileSync(join(folder, ".npmrc"), registry.npmrc);
  await mustRun("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, env });
  return { folder, env, registry };
}

/** Writes a changeset, as `npx changeset` does. */
export async function addChangeset(copy: Copy, name: string, bump: string): Promise<void> {
  const text = `---\n"${name}": ${bump}\n---\n\nA change that the rehearsal of a release makes.\n`;
  writeFileSync(join(copy.folder, ".changeset/rehearsal.md"), text);
  await commit(copy, "docs: a changeset");
}

/** Gives the packages their versions and commits them, as CONTRIBUTING.md says. */
export async function giveVersions(copy: Copy): Promise<void> {
  await mustRun("npm", ["run", "version:packages"], { cwd: copy.folder, env: copy.env });
  await commit(copy, "chore: release");
}

/** Builds the packages. */
export async function build({ folder, env }: Copy): Promise<void> {
  await mustRun("npm", ["run", "build"], { cwd: folder, env });
}

/** Publishes what the registry does not have yet; gives what was said. No other registry is known. */
export function publish({ folder, env, registry }: Copy): Promise<string> {
  const args = ["exec", "--no", "--", "changeset", "publish"];
  const alone = { ...env, npm_config_registry: registry.url };
  return mustRun("npm", args, { cwd: folder, env: alone });
}

/**
 * Writes the bills of materials of what the registry has.
 * @throws Error when a package or the extension has none
 */
export async function writeSboms(
  { folder, env }: Copy,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  await mustRun("npm", ["run", "sbom", "--", "sbom"], { cwd: folder, env });
  const written = readdirSync(join(folder, "sbom"));
  if (written.length === versions.size + 1) return;
  throw new Error(`${versions.size} packages and the extension have ${written.length}.`);
}

/** The packages of the copy that are published, with the versions that they have now. */
export function publishedIn({ folder }: Copy): ReadonlyMap<string, string> {
  const manifests = readdirSync(join(folder, "packages")).map((name) =>
    readManifest(join(folder, "packages", name)),
  );
  return new Map(
    manifests.filter((one) => !one.private).map(({ name, version }) => [name, version]),
  );
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Lists the changesets that wait for a release. */
export function waitingChangesets({ folder }: Copy): readonly string[] {
  return readdirSync(join(folder, ".changeset")).filter((name) => name.endsWith(".md"));
}

async function commit({ folder, env }: Copy, title: string): Promise<void> {
  await mustRun("git", ["add", "--all"], { cwd: folder, env });
  await mustRun("git", ["commit", "--quiet", "--no-verify", "-m", title], { cwd: folder, env });
}
