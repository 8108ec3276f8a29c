// Bundles the extension and the language server into dist/, with the schemas and the licences of what is bundled.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { notices } from "../../packages/tooling/src/notices.mjs";
import { suggestingSchema } from "./schemas.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const ownVersion = versionPlugin(
  JSON.parse(await readFile(join(here, "package.json"), "utf8")).version,
);

await mkdir(join(dist, "schemas"), { recursive: true });
const inputs = [await bundle("extension"), await bundle("server")].flat();
// Under the mouse the server explains the fields of a specification itself, but not those of a configuration.
await writeSchema("@bollard/device-spec/schema.json", "device.schema.json", { describe: false });
await writeSchema("@bollard/place-register/schema.json", "place.schema.json", { describe: false });
await writeSchema("@bollard/linter/config.schema.json", "config.schema.json", { describe: true });
await writeFile(
  join(dist, "THIRD-PARTY-NOTICES.txt"),
  await notices("Bollard for VS Code", here, inputs),
);

/** The bundled server says the extension's version of itself, for the two are released together. */
function versionPlugin(version) {
  const filter = /language-server[\\/](src|dist)[\\/]version\.[jt]s$/;
  const contents = `export function version() { return ${JSON.stringify(version)}; }`;
  return {
    name: "own-version",
    setup: (build) => build.onLoad({ filter }, () => ({ contents, loader: "js" })),
  };
}

/** Bundles src/NAME.ts to dist/NAME.cjs and returns the files that went into it. */
async function bundle(name) {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`src/${name}.ts`],
    outfile: join(dist, `${name}.cjs`),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // Some packages have a UMD build in "main", whose requires cannot be bundled.
    mainFields: ["module", "main"],
    external: ["vscode"],
    minify: true,
    metafile: true,
    legalComments: "none",
    // CommonJS has no `import.meta.url`; a dependency needs one to load.
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logOverride: { "empty-import-meta": "error", "ignored-bare-import": "silent" },
    plugins: [ownVersion],
    logLevel: "warning",
  });
  return Object.keys(metafile.inputs);
}

async function writeSchema(specifier, fileName, options) {
  const schema = JSON.parse(await readFile(fileURLToPath(import.meta.resolve(specifier)), "utf8"));
  await writeFile(
    join(dist, "schemas", fileName),
    JSON.stringify(suggestingSchema(schema, options)),
  );
}
