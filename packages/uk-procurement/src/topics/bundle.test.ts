import { build } from "esbuild";
import { expect, it } from "vitest";

/** Bundles and minifies a module that stands beside this file. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

it("leaves nothing behind when nothing is used", async () => {
  expect(await bundle('import "./index.js"')).toBe("");
});

it("brings along no topics with the filling of a clause", async () => {
  expect((await bundle('export { fillClause } from "./index.js"')).length).toBeLessThan(1_000);
});
