// Bundles the program into one file: loading some hundred small modules would take longer than
// linting a specification.
import { chmodSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { notices } from "../tooling/src/notices.mjs";

const { metafile } = await build({
  entryPoints: ["dist/bin.js"],
  outfile: "dist/bin.js",
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  minifySyntax: true,
  // Modules written for CommonJS ask for Node's own with `require`.
  banner: {
    js: 'import { createRequire as bollardRequire } from "node:module"; const require = bollardRequire(import.meta.url);',
  },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
chmodSync("dist/bin.js", 0o755);
const inputs = Object.keys(metafile.inputs);
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", await notices("bollard", process.cwd(), inputs));
