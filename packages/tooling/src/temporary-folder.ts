import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Gives the tests a folder of their own for temporary files. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), "bollard-tests-"));
  // Some tests run a program as somebody else, who must be able to come here.
  chmodSync(folder, 0o755);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

/** Removes the folder with all that tests left there. */
export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
