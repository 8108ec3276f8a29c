import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root folder of the workspace. */
export const root = join(import.meta.dirname, "../../..");

/** A package of the workspace. */
export interface WorkspacePackage {
  /** The folder name, such as `uk-psti`. */
  readonly folder: string;
  /** The absolute path of the folder. */
  readonly path: string;
  readonly manifest: Manifest;
}

/** The parts of a package.json that the tooling reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Lists the packages under `packages/`, by folder name. */
export function packages(): readonly WorkspacePackage[] {
  const folder = join(root, "packages");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;
      return { folder: name, path, manifest };
    });
}
