// Bundles the program: loading some hundred small modules would take longer than linting a
// specification. What only some commands need, such as the library for workbooks, is a file of its
// own that those commands load.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { notices } from "../tooling/src/notices.mjs";

rmSync("dist/chunks", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["dist/bin.js"],
  outdir: "dist",
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
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
