import { bumpFor, compareFacts, isEnough } from "./compare.ts";
import { dataPackages, declaredBumps, factsNow, factsReleased } from "./packages.ts";

/**
 * `node packages/tooling/src/data/check-data.ts`: says what changed in the data of each package since its last release,
 * and fails where no changeset declares a bump that is large enough for it.
 */
const declared = declaredBumps();
for (const one of dataPackages()) {
  const { name } = one.manifest;
  const change = compareFacts(factsReleased(one), await factsNow(one));
  const asked = bumpFor(change);
  if (asked === undefined) continue;
  const { removed, added, reworded, resourced } = change;
  const counts = `${removed.length} removed, ${added.length} added, ${reworded.length} reworded, ${resourced.length} read anew`;
  const own = declared.get(name);
  if (isEnough(own, asked)) {
    console.log(`ok    ${name}: ${counts}`);
    continue;
  }
  process.exitCode = 1;
  console.error(
    `FAIL  ${name}: ${counts}. That asks for ${asked}, and the changesets declare ${own ?? "nothing"}: run \`npx changeset\`.`,
  );
}
