import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";

// Takes the word of no package.json: only annotations in the code may make it droppable.
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

describe.each([
  ["./index.js", 60_000],
  ["./v1.1.1/index.js", 85_000],
  ["./v2.1.1/index.js", 110_000],
])("%s", (entry, limit) => {
  it(`stays under ${limit} bytes`, async () => {
    expect((await bundle(`export * from "${entry}"`)).length).toBeLessThan(limit);
  });

  it("leaves nothing behind when nothing is used", async () => {
    expect(await bundle(`import "${entry}"`)).toBe("");
  });
});

it("brings along no test unit with the tables and the verdicts", async () => {
  expect(await bundle('export * from "./index.js"')).not.toContain("5.5-7-1 a");
});

it("brings along no table with an edition's tests", async () => {
  expect(await bundle('export * from "./v2.1.1/index.js"')).not.toContain("Secure Boot Mechanisms");
});

it("brings along no table with the verdicts", async () => {
  expect(await bundle('export { verdictOfCase } from "./index.js"')).not.toContain("AuthMech");
});
