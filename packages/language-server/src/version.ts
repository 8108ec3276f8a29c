import { readFileSync } from "node:fs";

/**
 * The version of this package. A bundle that holds the server replaces this module, because there
 * is no such file beside it.
 */
export function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
