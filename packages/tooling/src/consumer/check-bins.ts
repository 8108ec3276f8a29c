import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "../bench/language-client.ts";
import type { Checks } from "./checks.ts";
import { mustRun, run } from "./command.ts";
import { type Project, specification } from "./project.ts";
import type { Runtime } from "./runtimes.ts";

const rule = "uk-psti/support-period-past";

/** Runs the installed programs as users do: by their name, with the Node that is found first. */
export async function checkBins(
  checks: Checks,
  project: Project,
  runtimes: readonly Runtime[],
): Promise<void> {
  for (const runtime of runtimes) {
    const { title } = runtime;
    await checks.check(`bollard lint finds what is wrong, on ${title}`, () =>
      lintExample(project, runtime),
    );
    await checks.check(`bollard explain, on ${title}`, async () => {
      const { folder, env } = { ...project, ...runtime };
      const text = await mustRun(bin(project, "bollard"), ["explain", "5.1-1"], {
        cwd: folder,
        env,
      });
      ok(text.includes("5.1-1"), `It says:\n${text}`);
    });
    await checks.check(`bollard-language-server finds what is wrong, on ${title}`, () =>
      serveExample(project, runtime),
    );
  }
}

function bin({ folder }: Project, name: string): string {
  return join(folder, "node_modules/.bin", name);
}

async function lintExample(project: Project, { env }: Runtime): Promise<void> {
  const args = ["lint", specification, "--format", "json", "--today", "2026-11-23"];
  const cwd = project.folder;
  const { code, stdout, stderr } = await run(bin(project, "bollard"), args, { cwd, env });
  equal(code, 1, `It ended with ${code}: ${stderr}`);
  const { version, files } = JSON.parse(stdout) as {
    readonly version: number;
    readonly files: readonly { path: string; findings: readonly { rule: string }[] }[];
  };
  equal(version, 1);
  deepEqual(
    files.map(({ path }) => path),
    [specification],
  );
  ok(
    files[0]?.findings.some((finding) => finding.rule === rule),
    `There is no ${rule}.`,
  );
}

function serveExample(project: Project, { env }: Runtime): Promise<void> {
  const path = join(project.folder, specification);
  return serveSpecification([bin(project, "bollard-language-server"), "--stdio"], { env, path });
}

/** Starts a language server, opens a specification, and checks that it finds what is wrong there. */
export async function serveSpecification(
  args: readonly [string, ...string[]],
  { env, path }: { readonly env: NodeJS.ProcessEnv; readonly path: string },
): Promise<void> {
  const client = new LanguageClient({ args, env });
  const told = (await client.request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(dirname(path)).href,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { today: "2026-11-23" },
  })) as { readonly capabilities: { readonly hoverProvider?: unknown } };
  equal(told.capabilities.hoverProvider, true);
  client.notify("initialized", {});
  const textDocument = { uri: pathToFileURL(path).href };
  const text = readFileSync(path, "utf8");
  const document = { ...textDocument, languageId: "yaml", version: 1, text };
  client.notify("textDocument/didOpen", { textDocument: document });
  const { items } = (await client.request("textDocument/diagnostic", { textDocument })) as {
    readonly items: readonly { readonly code: string }[];
  };
  ok(
    items.some(({ code }) => code === rule),
    `There is no ${rule}.`,
  );
  equal(await client.close(), 0);
}
