import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { isStandard } from "../consumer/is-standard.ts";
import { packages, root } from "../workspace.ts";
import { node } from "./setting.ts";
import type { Row } from "./table.ts";

/** The size that a main entry brings to those who bundle it, and the loading of the extension. */
export async function measureSize(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { manifest, path } of packages()) {
    if (manifest.private || manifest.exports?.["."] === undefined) continue;
    const size = await bundledSize(path);
    rows.push({
      name: `main entry of ${manifest.name}, minified`,
      unit: "bytes",
      sample: { median: size, least: size, most: size },
      ...(isStandard(manifest) && { budget: { kind: "at most", limit: 60_000 } }),
    });
  }
  return [extension(), ...rows];
}

async function bundledSize(folder: string): Promise<number> {
  const options = {
    entryPoints: [join(folder, "dist/index.js")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    external: ["node:*"],
    write: false,
    logLevel: "error",
  } as const satisfies BuildOptions;
  const { outputFiles } = await build(options);
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}

/** Asks the extension's own measurement, which knows how to stand in for the editor. */
function extension(): Row {
  const app = join(root, "apps/vscode");
  const row = { name: "extension bundle loads", unit: "ms" } as const;
  const budget = { kind: "at most", limit: 100 } as const;
  if (!existsSync(join(app, "dist/extension.cjs"))) return { ...row, budget, note: "not built" };
  const text = execFileSync(node, [join(app, "bench/load.mjs")], { encoding: "utf8" });
  const numbers = /loads in ([\d.]+) ms .*slowest ([\d.]+) ms/.exec(text);
  const median = Number(numbers?.[1]);
  if (Number.isNaN(median))
    return { ...row, budget, note: `cannot be read: ${text}`, failed: true };
  return { ...row, budget, sample: { median, least: median, most: Number(numbers?.[2]) } };
}
