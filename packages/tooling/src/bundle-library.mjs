// Joins the modules of a library: reading one file is quicker than reading forty.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { transform } from "esbuild";
import { rolldown } from "rolldown";

/**
 * Joins the modules of the library in the working directory, in place: each entry of its package.json
 * becomes one module, beside one that the main entry shares with others and those that only others share. What
 * it imports from other packages stays an import.
 */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports).flatMap((entry) => entry.default ?? []);
const imports = new Map();
let behindMainEntry;
const graph = await rolldown({
  input: Object.fromEntries(entries.map((path) => [path.slice("./dist/".length, -3), path])),
  external: /^[^./]/,
  treeshake: { moduleSideEffects: false },
  plugins: [
    {
      name: "graph",
      moduleParsed: ({ id, importedIds }) => {
        imports.set(id, importedIds);
      },
    },
  ],
});
const { output } = await graph.generate({
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  codeSplitting: {
    groups: [{ name: "shared", test: isBehindMainEntry, minShareCount: 2 }],
  },
  sourcemap: "inline",
});
await graph.close();

for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const path = join(file.parentPath, file.name);
  if (file.isFile() && /\.js(?:\.map)?$/.test(path)) rmSync(path);
}
for (const { fileName, code } of output) {
  // An engine passes over the body of a function until it runs, but reads much of an arrow function at once:
  // data that is made when asked for would be read twice.
  const written = await transform(code, {
    supported: { arrow: false },
    target: "es2022",
    sourcemap: "external",
    sourcefile: relative(dirname(fileName), fileName),
  });
  const path = resolve("dist", fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `${toAscii(written.code)}//# sourceMappingURL=${fileName.split("/").at(-1)}.map\n`,
  );
  writeFileSync(`${path}.map`, written.map);
}

function isBehindMainEntry(id) {
  behindMainEntry ??= reachable(resolve("dist/index.js"));
  return behindMainEntry.has(id);
}

function reachable(start) {
  const seen = new Set();
  const todo = [start];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    todo.push(...(imports.get(id) ?? []));
  }
  return seen;
}

// An engine keeps text with other letters at two bytes a letter; esbuild leaves those of patterns as they are.
function toAscii(text) {
  return text.replaceAll(
    /[\u{80}-\u{ffff}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
