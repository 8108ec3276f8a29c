import { equal, ok } from "node:assert/strict";
import { join } from "node:path";
import type { Checks } from "../consumer/checks.ts";
import type { Releases } from "./check-project.ts";
import type { Registry } from "./registry.ts";
import { makeProject, npm } from "./user.ts";

const name = "@bollard/report";
const reason = "Rehearsed: take the next version.";

/** Deprecates the first release of a package, and checks who is told of it. */
export async function deprecate(
  checks: Checks,
  registry: Registry,
  folder: string,
  { first, second }: Releases,
): Promise<void> {
  const [old, next] = [first.get(name) ?? "", second.get(name) ?? ""];
  await checks.check("a version can be deprecated", async () => {
    const maintainer = makeProject(join(folder, "maintainer"), registry);
    await npm(maintainer, ["deprecate", `${name}@${old}`, reason]);
    const versions = (await registry.look(name))?.versions ?? {};
    equal(versions[old]?.deprecated, reason);
    equal(versions[next]?.deprecated, undefined, "The next version is deprecated as well.");
  });
  const install = async (version: string) => {
    const project = makeProject(join(folder, `user-of-${version}`), registry);
    const { stderr } = await npm(project, ["install", `${name}@${version}`, "--prefer-online"]);
    return stderr;
  };
  await checks.check("who installs the deprecated version is told", async () => {
    const said = await install(old);
    ok(said.includes(`deprecated ${name}@${old}: ${reason}`), `npm says: ${said}`);
  });
  await checks.check("who installs the next version is not", async () => {
    const said = await install(next);
    ok(!said.includes("deprecated"), `npm says: ${said}`);
  });
}
