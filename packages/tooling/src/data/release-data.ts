import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeText, compareFacts } from "./compare.ts";
import { dataPackages, factsNow, factsReleased, releasedFile } from "./packages.ts";

/**
 * Part of `npm run version:packages`, after the packages have their versions: writes what changed in the data of each
 * into its DATA-CHANGES.md, and keeps what the release holds for the next comparison.
 */
const title =
  "# What changed in the data\n\nMade when a version is given, from the ids of the facts. A removed id is one that code may no longer name.\n";

for (const one of dataPackages()) {
  const facts = await factsNow(one);
  const change = compareFacts(factsReleased(one), facts);
  if (Object.values(change).every((keys) => keys.length === 0)) continue;
  const log = join(one.path, "DATA-CHANGES.md");
  const before = existsSync(log) ? readFileSync(log, "utf8").slice(title.length) : "";
  writeFileSync(log, `${title}\n${changeText(one.manifest.version, change)}${before}`);
  writeFileSync(join(one.path, releasedFile), `${JSON.stringify(facts, null, 1)}\n`);
  console.log(`${one.manifest.name}: what changed stands in DATA-CHANGES.md`);
}
