import { equal } from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBins } from "./check-bins.ts";
import { checkContents } from "./check-contents.ts";
import { checkEntries } from "./check-entries.ts";
import { checkPrograms } from "./check-programs.ts";
import { Checks } from "./checks.ts";
import { packAll, startProject } from "./project.ts";
import { installOldestNode, presentNode } from "./runtimes.ts";

/**
 * `npm run test:consumer`: packs the packages, installs them in an empty project and uses them
 * there as other projects do, on the oldest Node that they promise and on the one of the workspace.
 */
const checks = new Checks();
const folder = mkdtempSync(join(realpathSync(tmpdir()), "bollard-consumer-"));
try {
  await consume();
} finally {
  rmSync(folder, { recursive: true, force: true });
  checks.conclude();
}

async function consume(): Promise<void> {
  const installing = installOldestNode(join(folder, "node"));
  const preparing = packAll(join(folder, "tarballs")).then((tarballs) =>
    startProject(join(folder, "project"), tarballs),
  );
  await Promise.allSettled([installing, preparing]);
  const project = await checks.check("the packages can be packed and installed", () => preparing);
  const oldest = await checks.check("the oldest Node can be installed", () => installing);
  await checks.check("the Node of the workspace is Node 24", () =>
    equal(process.versions.node.split(".")[0], "24"),
  );
  if (project === undefined) return;
  const runtimes = [...(oldest ? [oldest] : []), presentNode()];
  await checkContents(checks, project);
  await checkEntries(checks, project, runtimes);
  await checkPrograms(checks, project, runtimes);
  await checkBins(checks, project, runtimes);
}
