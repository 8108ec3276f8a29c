import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packages, type WorkspacePackage } from "../workspace.ts";
import { mustRun } from "./command.ts";

/** An empty project in which the packages are installed as users install them. */
export interface Project {
  readonly folder: string;
  /** The packages that are published. */
  readonly published: readonly WorkspacePackage[];
}

/** The files that a project is started with. */
export const sources = [
  new URL("./project/program.ts", import.meta.url),
  new URL("./project/parking-bay.device.yaml", import.meta.url),
];

/** The name of the program's source in the project. */
export const programSource = "program.ts";

/** The name of the specification in the project. */
export const specification = "parking-bay.device.yaml";

/** The folder that a package was installed into. */
export function installed({ folder }: Project, name: string): string {
  return join(folder, "node_modules", name);
}

/**
 * Packs every published package.
 * @returns the tarballs
 */
export async function packAll(folder: string): Promise<readonly string[]> {
  const published = publishedPackages();
  mkdirSync(folder, { recursive: true });
  const args = ["pack", "--ignore-scripts", "--pack-destination", folder];
  const paths = published.map(({ path }) => path);
  await mustRun("npm", [...args, ...paths], { cwd: folder, env: npmEnvironment() });
  const tarballs = readdirSync(folder).map((name) => join(folder, name));
  if (tarballs.length === published.length) return tarballs;
  throw new Error(`${published.length} packages gave ${tarballs.length} tarballs.`);
}

/** Makes the project and installs the tarballs; what they depend on comes from the registry. */
export async function startProject(folder: string, tarballs: readonly string[]): Promise<Project> {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  for (const source of sources) {
    copyFileSync(source, join(folder, source.pathname.split("/").at(-1) ?? ""));
  }
  await installInto(folder, tarballs);
  return { folder, published: publishedPackages() };
}

/** Installs packages with the npm of this machine. */
export async function installInto(folder: string, what: readonly string[]): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...what];
  await mustRun("npm", args, { cwd: folder, env: npmEnvironment() });
}

/** Lists the packages that are published. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return packages().filter(({ manifest }) => !manifest.private);
}

/** The environment without what npm tells the scripts of the workspace about the workspace. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(npm_(package_|lifecycle_|command$|config_(local_prefix|workspaces?|include_workspace_root)$)|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
