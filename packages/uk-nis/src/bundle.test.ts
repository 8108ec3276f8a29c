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

it("stays under 95 kB", async () => {
  expect((await bundle('export * from "./index.js"')).length).toBeLessThan(95_000);
});

it("leaves nothing behind when nothing is used", async () => {
  expect(await bundle('import "./index.js"')).toBe("");
});

it("brings along no proposal with the law, and no duty with the classification", async () => {
  expect(await bundle('export { nisItem } from "./index.js"')).not.toContain("CSR Bill");
  const classification = await bundle('export { classify } from "./index.js"');
  expect(classification).toContain("NIS Schedule 2 paragraph 9");
  expect(classification).not.toContain("First-tier Tribunal");
});
