// Joins the modules of a library: reading one file is quicker than reading forty.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";

/**
 * Joins the modules of the library in the working directory, in place: each entry of its package.json
 * becomes one module, beside those that several entries share. What it imports from other packages stays
 * an import.
 */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const { metafile } = await build({
  entryPoints: Object.values(exports).flatMap((entry) => entry.default ?? []),
  outdir: "dist",
  outbase: "dist",
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  packages: "external",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
});
const written = new Set(Object.keys(metafile.outputs));
for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const path = relative(".", join(file.parentPath, file.name));
  if (file.isFile() && /\.js(?:\.map)?$/.test(path) && !written.has(path)) rmSync(path);
}
