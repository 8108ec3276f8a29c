import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { mustRun } from "./command.ts";
import { installInto } from "./project.ts";

/** A Node that the packages must run on. */
export interface Runtime {
  readonly title: string;
  readonly program: string;
  /** An environment in which `node` is this one. */
  readonly env: NodeJS.ProcessEnv;
}

/** The oldest Node that the packages promise to run on. */
const oldest = "20.19.0";

/** The Node of the workspace, which runs this. */
export function presentNode(): Runtime {
  return toRuntime(process.execPath, process.version);
}

/**
 * Installs the oldest Node that the packages promise to run on. The package of a platform holds
 * nothing but the program, so no install script is needed.
 * @throws Error when the registry has none for this platform, or it does not run
 */
export async function installOldestNode(folder: string): Promise<Runtime> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  await installInto(folder, [`${name}@${oldest}`]);
  const file = platform === "win" ? "node.exe" : "node";
  const program = join(folder, "node_modules", name, "bin", file);
  const version = (await mustRun(program, ["--version"], { cwd: folder })).trim();
  if (version !== `v${oldest}`) throw new Error(`It says that it is ${version}.`);
  return toRuntime(program, version);
}

function toRuntime(program: string, version: string): Runtime {
  const path = `${dirname(program)}${delimiter}${process.env["PATH"] ?? ""}`;
  return { title: `Node ${version.slice(1)}`, program, env: { ...process.env, PATH: path } };
}
