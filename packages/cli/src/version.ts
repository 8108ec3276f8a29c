import { createRequire } from "node:module";

/** The version of this package, which names itself: where this module stands, a bundle decides. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("@bollard/cli/package.json");
  return (manifest as { readonly version: string }).version;
}
