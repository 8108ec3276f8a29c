// Bundles a program: loading some hundred small modules takes long, and keeps their sources in memory.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { notices } from "./notices.mjs";

/**
 * Bundles dist/bin.js of the package in the working directory in place. What only some uses of the program
 * need, such as the library for workbooks, is a file of its own that these load. The licences of what is
 * bundled go into dist/THIRD-PARTY-NOTICES.txt.
 * @param {string} product the program's name
 * @param {readonly string[]} workers programs that it starts in threads of their own, bundled in place as well
 */
export async function bundleProgram(product, workers = []) {
  rmSync("dist/chunks", { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ["dist/bin.js", ...workers],
    outdir: "dist",
    outbase: "dist",
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    minifySyntax: true,
    minifyWhitespace: true,
    // Modules written for CommonJS ask for Node's own with `require`.
    banner: {
      js: 'import { createRequire as bollardRequire } from "node:module"; const require = bollardRequire(import.meta.url);',
    },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    // Modules of libraries are joined, and still import what they need for its own sake alone.
    logOverride: { "ignored-bare-import": "silent" },
  });
  chmodSync("dist/bin.js", 0o755);
  const inputs = Object.keys(metafile.inputs);
  writeFileSync("dist/THIRD-PARTY-NOTICES.txt", await notices(product, process.cwd(), inputs));
}
