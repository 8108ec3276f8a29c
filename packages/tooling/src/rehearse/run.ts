import { equal } from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Checks } from "../consumer/checks.ts";
import { mustRun } from "../consumer/command.ts";
import { specification } from "../consumer/project.ts";
import { root } from "../workspace.ts";
import { deprecate } from "./check-deprecation.ts";
import { checkExtension } from "./check-extension.ts";
import { startUsing, upgrade } from "./check-project.ts";
import { release } from "./check-release.ts";
import { addChangeset, cloneHead, writeSboms } from "./copy.ts";
import { type Registry, startRegistry } from "./registry.ts";

/**
 * `npm run test:release`: rehearses two releases of what is committed, in a copy, against a registry
 * on loopback: versions, publication, installation, upgrade, deprecation, and the extension made
 * from what was published. Nothing is published anywhere else.
 */
const checks = new Checks();
const folder = mkdtempSync(join(realpathSync(tmpdir()), "bollard-release-"));
try {
  const before = await treeState();
  if (before.changes !== "") console.log("note  what is not committed takes no part");
  const registry = await checks.check("a registry starts on loopback", () =>
    startRegistry(join(folder, "registry")),
  );
  if (registry) await rehearse(registry).finally(registry.close);
  await checks.check("the working tree is as it was", async () =>
    equal(JSON.stringify(await treeState()), JSON.stringify(before)),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  checks.conclude();
}

async function rehearse(registry: Registry): Promise<void> {
  const copy = await checks.check("what is committed can be cloned and installed", () =>
    cloneHead(join(folder, "copy"), registry),
  );
  if (copy === undefined) return;
  const first = await release(checks, copy);
  if (first === undefined) return;
  const project = await startUsing(checks, registry, join(folder, "project"), first);
  await checks.check("a change of one package gets a changeset", () =>
    addChangeset(copy, "@bollard/report", "patch"),
  );
  const second = await release(checks, copy);
  if (project === undefined || second === undefined) return;
  await upgrade(checks, registry, project, { first, second });
  await deprecate(checks, registry, folder, { first, second });
  await checks.check("every package has its bill of materials", () => writeSboms(copy, second));
  const example = join(project.folder, specification);
  await checkExtension(checks, copy, { folder: join(folder, "extension"), second, example });
}

/** What git says of the working tree. */
async function treeState(): Promise<{ readonly changes: string; readonly head: string }> {
  const options = { cwd: root, env: process.env };
  return {
    changes: await mustRun("git", ["status", "--porcelain"], options),
    head: await mustRun("git", ["show-ref", "--head"], options),
  };
}
