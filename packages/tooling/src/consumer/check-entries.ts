import { deepEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { Checks } from "./checks.ts";
import { mustRun } from "./command.ts";
import { isStandard } from "./is-standard.ts";
import type { Project } from "./project.ts";
import type { Runtime } from "./runtimes.ts";

/** The most bytes that the data of a standard may bring to those who bundle it. */
const largest = 60_000;

/** Checks that every entry of every package is there, and that standards are data alone. */
export async function checkEntries(
  checks: Checks,
  project: Project,
  runtimes: readonly Runtime[],
): Promise<void> {
  const entries = entriesOf(project);
  const modules = entries.filter((entry) => !entry.endsWith(".json"));
  for (const { title, program } of runtimes) {
    await checks.check(`all ${modules.length} entries load on ${title}`, async () => {
      const loading = modules.map((entry) => `await import(${JSON.stringify(entry)});`).join("\n");
      const args = ["--input-type=module", "--eval", loading];
      await mustRun(program, args, { cwd: project.folder });
    });
  }
  for (const entry of entries.filter((name) => name.endsWith("schema.json"))) {
    await checks.check(`${entry} is a JSON Schema`, () => {
      const file = createRequire(join(project.folder, "package.json")).resolve(entry);
      const schema = JSON.parse(readFileSync(file, "utf8")) as { readonly $schema?: unknown };
      ok(String(schema.$schema).startsWith("https://json-schema.org/"), "It does not say so.");
    });
  }
  for (const { manifest } of project.published) {
    if (!isStandard(manifest)) continue;
    await checks.check(`${manifest.name} is data alone and small`, () =>
      checkStandard(project, manifest.name),
    );
  }
}

function entriesOf({ published }: Project): readonly string[] {
  return published.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {}).map((key) =>
      join(manifest.name, key).replaceAll("\\", "/"),
    ),
  );
}

async function checkStandard({ folder }: Project, name: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const bundled = new Set(
    Object.keys(metafile.inputs).flatMap(
      (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    ),
  );
  const others = [...bundled].filter((found) => found !== name && found !== "@bollard/model");
  deepEqual(others, [], "It brings other packages than the model.");
  const size = outputFiles[0]?.contents.length ?? 0;
  ok(size < largest, `It is ${size} bytes; it must be less than ${largest}.`);
}
