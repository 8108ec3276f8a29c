import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../load-source.ts";
import { packages, root, type WorkspacePackage } from "../workspace.ts";
import { type Bump, largest, readChangeset } from "./compare.ts";
import { type Facts, factsOf, ownExports } from "./facts.ts";

/** The file in which a package keeps what its last release held; it is not published. */
export const releasedFile = "data-released.json";

/** The packages that are data: their main entry is exported as `./data.json` as well. */
export function dataPackages(): readonly WorkspacePackage[] {
  return packages().filter(({ manifest }) => manifest.exports?.["./data.json"] !== undefined);
}

/** The facts of a package as its sources have them now. */
export async function factsNow({ folder, path }: WorkspacePackage): Promise<Facts> {
  const editions = readdirSync(join(path, "src")).filter((name) => /^v\d/.test(name));
  const entries = ["index.ts", ...editions.map((name) => `${name}/index.ts`)];
  const loaded = entries.map((entry) => loadSource(`packages/${folder}/src/${entry}`));
  return factsOf(ownExports(folder, await Promise.all(loaded)));
}

/** The facts of the last release; none where there was none. */
export function factsReleased({ path }: WorkspacePackage): Facts {
  const file = join(path, releasedFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Facts) : {};
}

/** The largest bump that the changesets declare for each package. */
export function declaredBumps(): ReadonlyMap<string, Bump> {
  const folder = join(root, ".changeset");
  const found = new Map<string, Bump>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md")) continue;
    for (const [own, bump] of readChangeset(readFileSync(join(folder, name), "utf8"))) {
      const known = found.get(own);
      found.set(own, largest(known === undefined ? [bump] : [known, bump]) ?? bump);
    }
  }
  return found;
}
