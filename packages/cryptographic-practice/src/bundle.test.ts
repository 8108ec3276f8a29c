import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, it } from "vitest";

// Takes the word of no package.json: only annotations in the code may make it droppable.
const distrustful: Plugin = {
  name: "distrustful",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.js$/, ".ts")),
      sideEffects: true,
    }));
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

it("stays under 60 kB", async () => {
  expect((await bundle('export * from "./index.js"')).length).toBeLessThan(60_000);
});

it("leaves nothing behind when nothing is used", async () => {
  expect(await bundle('import "./index.js"')).toBe("");
});

it("brings along no matcher with the catalogue", async () => {
  const catalogue = await bundle('export { catalogue } from "./index.js"');
  expect(catalogue).not.toContain("downgraded");
});
