import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, it } from "vitest";

// Takes not the word of this package's package.json: annotations in the code must make it droppable.
const distrustful: Plugin = {
  name: "distrustful",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      if (!resolveDir.startsWith(import.meta.dirname)) return undefined;
      return { path: resolve(resolveDir, path.replace(/\.js$/, ".ts")), sideEffects: true };
    });
  },
};

/** Bundles and minifies a module that stands beside this file. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    plugins: [distrustful],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

it("stays under 60 kB with both editions", async () => {
  expect((await bundle('export * from "./index.js"')).length).toBeLessThan(60_000);
});

it("leaves nothing behind when nothing is used", async () => {
  expect(await bundle('import "./index.js"')).toBe("");
});

it("brings along only the edition that is used", async () => {
  const older = await bundle('export { caf32 } from "./index.js"');
  expect(older).toContain("Proactive Attack Discovery");
  expect(older).not.toContain("Threat Hunting");
});

it("brings along no check and no profile with an edition", async () => {
  const newer = await bundle('export { caf40 } from "./index.js"');
  expect(newer).toContain("Threat Hunting");
  expect(newer).not.toContain("caf-4.0-a1.a-c1");
  expect(newer).not.toContain("govassure-basic");
});
