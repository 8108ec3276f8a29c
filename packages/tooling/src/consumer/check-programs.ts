import { equal } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { root } from "../workspace.ts";
import type { Checks } from "./checks.ts";
import { mustRun } from "./command.ts";
import { type Project, programSource } from "./project.ts";
import type { Runtime } from "./runtimes.ts";

/** What the program prints. */
export const expectedOutput = `provisions: 68 in V2.1.1, 78 in V3.1.3
the same edition by its own entry: true
5.3-13 binds: shall
Schedule 1 paragraph 3(2) binds: duty
wrong ids: 5.3-99, 5.1-2A, Schedule 9 paragraph 1
found: uk-psti/support-period-past at /psti/supportPeriod/until
found: en-303-645/detail-says-nothing at /ics/5.1-1/detail
does not fit: /prodct: true
linted: shape/unknown-field in line 23
`;

const strict = {
  strict: true,
  skipLibCheck: false,
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  types: [],
  verbatimModuleSyntax: true,
};

/** How projects resolve modules, each with a folder for what is compiled. */
const resolutions = [
  { name: "nodenext", options: { module: "nodenext", moduleResolution: "nodenext" } },
  { name: "bundler", options: { module: "esnext", moduleResolution: "bundler" } },
];

/** Compiles a program against the packages under each resolution of modules, and runs it. */
export async function checkPrograms(
  checks: Checks,
  { folder }: Project,
  runtimes: readonly Runtime[],
): Promise<void> {
  for (const { name, options } of resolutions) {
    await checks.check(`compiles under ${name}, declarations checked`, () =>
      compile(folder, name, { ...strict, ...options, outDir: name }),
    );
    for (const { title, program } of runtimes) {
      await checks.check(`compiled under ${name}, runs on ${title}`, async () => {
        const file = join(name, programSource.replace(/\.ts$/, ".js"));
        equal(await mustRun(program, [file], { cwd: folder }), expectedOutput);
      });
    }
  }
  await checks.check("bundled, runs where there is nothing of Node", async () => {
    equal(runAlone(await bundle(join(folder, programSource))), expectedOutput);
  });
}

async function compile(folder: string, name: string, compilerOptions: object): Promise<void> {
  const config = `tsconfig.${name}.json`;
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: [programSource] }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  await mustRun(process.execPath, [compiler, "-p", config], { cwd: folder });
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Runs a script with what every browser worker has, and gives what it prints. */
function runAlone(script: string): string {
  let printed = "";
  const print = (line: string) => {
    printed += `${line}\n`;
  };
  const context = createContext({ console: { log: print }, TextDecoder, TextEncoder, URL });
  runInContext(script, context);
  return printed;
}
