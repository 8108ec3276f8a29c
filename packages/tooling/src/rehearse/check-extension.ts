import { deepEqual, equal, ok } from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { serveSpecification } from "../consumer/check-bins.ts";
import type { Checks } from "../consumer/checks.ts";
import { mustRun } from "../consumer/command.ts";
import { npmEnvironment } from "../consumer/project.ts";
import type { Versions } from "./check-release.ts";
import { type Copy, readManifest } from "./copy.ts";
import { installedPackages, npm, type UserProject } from "./user.ts";
import { zipEntries } from "./zip-entries.ts";

/** What the extension is made from, and where. */
interface Making {
  readonly folder: string;
  readonly second: Versions;
  /** A specification in which its server has to find something. */
  readonly example: string;
}

/** Files of the workspace that the extension's build reads besides its own. */
const buildFiles = ["packages/tooling/src/notices.mjs"];

/** What the extension must bring. */
const needed = [
  "extension/package.json",
  "extension/dist/extension.cjs",
  "extension/dist/server.cjs",
  "extension/dist/schemas/device.schema.json",
  "extension/dist/THIRD-PARTY-NOTICES.txt",
];

/** Makes the extension from the packages that were published, and starts its server. */
export async function checkExtension(checks: Checks, copy: Copy, making: Making): Promise<void> {
  const project = await checks.check("the extension installs the published packages", () =>
    install(copy, making),
  );
  if (project === undefined) return;
  const made = await checks.check("the extension is packaged", () => makePackage(project));
  if (!made) return;
  await checks.check("the extension's server finds what is wrong", () =>
    serveSpecification([process.execPath, join(project.folder, "dist/server.cjs"), "--stdio"], {
      env: npmEnvironment(),
      path: making.example,
    }),
  );
}

/** Installs the extension away from every workspace: `@bollard/*` can only come from the registry. */
async function install(copy: Copy, { folder, second }: Making): Promise<UserProject> {
  const project = { folder: join(folder, "apps/vscode") };
  cpSync(join(copy.folder, "apps/vscode"), project.folder, {
    recursive: true,
    filter: (source) => !["node_modules", "dist"].includes(basename(source)),
  });
  for (const file of buildFiles) cpSync(join(copy.folder, file), join(folder, file));
  writeFileSync(join(project.folder, ".npmrc"), copy.registry.npmrc);
  await npm(project, ["install"]);
  const found = installedPackages(project);
  ok(found.length > 0, "It has none.");
  const others = found.filter(({ name, version }) => second.get(name) !== version);
  deepEqual(others, [], "It has other versions.");
  return project;
}

async function makePackage({ folder }: UserProject): Promise<true> {
  mkdirSync(join(folder, "dist"), { recursive: true });
  await mustRun("npm", ["run", "package"], { cwd: folder, env: npmEnvironment() });
  const entries = zipEntries(readFileSync(join(folder, "dist/bollard.vsix")));
  for (const name of needed) ok(entries.has(name), `It has no ${name}.`);
  const text = entries.get("extension/package.json")?.().toString("utf8") ?? "{}";
  const { version } = JSON.parse(text) as { readonly version?: string };
  equal(version, readManifest(folder).version);
  return true;
}
