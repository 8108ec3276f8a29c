// Bundles the extension and the language server into dist/, with the schemas and the licences of what is bundled.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
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
await writeSchema("@bollard/linter/config.schema.json", "config.schema.json", { describe: true });
await writeFile(join(dist, "THIRD-PARTY-NOTICES.txt"), await notices(inputs));

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
    logOverride: { "empty-import-meta": "error" },
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

/** The licence text of every package of others that is bundled, in the order of their names. */
async function notices(files) {
  const roots = new Set(files.map(packageRoot).filter((root) => root !== undefined));
  const entries = await Promise.all([...roots].map((root) => notice(join(here, root))));
  const sorted = [...new Set(entries)].sort();
  return ["Bollard for VS Code contains the following packages.", ...sorted].join(
    `\n\n${"-".repeat(80)}\n\n`,
  );
}

/** Folder of the package that a file inside node_modules belongs to; undefined for Bollard's own files. */
function packageRoot(file) {
  const own = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  return own?.includes("node_modules/@bollard/") ? undefined : own;
}

async function notice(root) {
  const { name, version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const file = (await readdir(root)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} ${version} (${license}) carries no licence text; add it by hand`);
  const text = await readFile(join(root, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim().replaceAll("\r\n", "\n")}`;
}
