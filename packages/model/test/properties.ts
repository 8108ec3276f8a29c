// biome-ignore lint/style/noRestrictedImports: this is where the seed is set.
import * as fc from "fast-check";

/**
 * Properties are tried on the same inputs each time, so that nothing but a change makes a test fail.
 * `npm run test:random` tries others and says the seed of what it finds, which `BOLLARD_SEED` gives again.
 */
const { MODE: mode, BOLLARD_SEED: seed = "20261125" } = process.env;

if (mode !== "random") fc.configureGlobal({ seed: Number(seed) });

export { fc };
