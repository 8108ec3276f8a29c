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

it("stays under 70 kB", async () => {
  expect((await bundle('export * from "./index.js"')).length).toBeLessThan(70_000);
});

it("leaves nothing behind when nothing is used", async () => {
  expect(await bundle('import "./index.js"')).toBe("");
});

it("brings along no code with the notes on law", async () => {
  const text = await bundle('export { lawWatch } from "./index.js"');
  expect(text).toContain("csr-bill");
  expect(text).not.toContain("sscop-1-1");
});
