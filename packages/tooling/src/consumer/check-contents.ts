import { deepEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Manifest } from "../workspace.ts";
import type { Checks } from "./checks.ts";
import { installed, type Project } from "./project.ts";

/** What npm adds to every package, whatever its `files` say. */
const always = /^(package\.json|readme(\.md)?|licen[cs]e(\.\w+)?|notice(\.\w+)?)$/i;

/** What no user of a package needs. */
const refused =
  /(^|\/)(src|test|tests|fixtures|examples)\/|\.test\.|\.test-d\.|\.map$|\.tsbuildinfo$|(?<!\.d)\.[cm]?ts$/;

const installScripts = ["preinstall", "install", "postinstall", "prepare"];

interface InstalledManifest extends Manifest {
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Checks what is in the packages as they were installed. */
export async function checkContents(checks: Checks, project: Project): Promise<void> {
  for (const { manifest } of project.published) {
    const folder = installed(project, manifest.name);
    const text = readFileSync(join(folder, "package.json"), "utf8");
    const { files = [], scripts = {} } = JSON.parse(text) as InstalledManifest;
    await checks.check(`${manifest.name} holds what it says and nothing else`, () => {
      const promised = files.filter((pattern) => !pattern.startsWith("!"));
      const others = filesIn(folder).filter((file) => !isExpected(file, promised));
      deepEqual(others, [], "There are files that nobody needs.");
    });
    await checks.check(`${manifest.name} runs nothing when it is installed`, () => {
      const run = installScripts.filter((name) => scripts[name] !== undefined);
      deepEqual(run, [], "There are scripts that run on installation.");
    });
  }
}

function isExpected(file: string, promised: readonly string[]): boolean {
  if (always.test(file)) return true;
  return promised.some((folder) => file.startsWith(`${folder}/`)) && !refused.test(file);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
