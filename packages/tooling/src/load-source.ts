import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { packages, root } from "./workspace.ts";

/**
 * Loads a module from its TypeScript source together with the workspace packages it imports, so
 * that generation needs no build.
 * @param file the path of the module, relative to the root of the workspace
 */
export async function loadSource(file: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(root, "node_modules/.bollard-load-"));
  const outfile = join(folder, "module.mjs");
  try {
    await build({
      entryPoints: [join(root, file)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      plugins: [workspaceSources()],
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Resolves `@bollard/*` to sources instead of builds, through each package's exports. */
function workspaceSources(): Plugin {
  const sources = new Map<string, string>();
  for (const { path, manifest } of packages()) {
    for (const [key, target] of Object.entries(manifest.exports ?? {})) {
      const built = typeof target === "string" ? target : target.default;
      const source = built.replace("./dist/", "./src/").replace(/\.js$/, ".ts");
      sources.set(join(manifest.name, key), join(path, source));
    }
  }
  return {
    name: "workspace-sources",
    setup({ onResolve }) {
      onResolve({ filter: /^@bollard\// }, ({ path }) => ({ path: sources.get(path) ?? "" }));
    },
  };
}
