import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** This folder. */
export const e2e = fileURLToPath(new URL(".", import.meta.url));

/** The extension's folder. */
export const extension = resolve(e2e, "..");

/** Where downloads and results of the tests are kept between runs. */
export const store = resolve(process.env.BOLLARD_E2E_DIR ?? resolve(extension, "../../.e2e"));

/** Debian's Chromium, or the one that is named by BOLLARD_CHROMIUM. */
export const chromium = process.env.BOLLARD_CHROMIUM ?? "/usr/bin/chromium";

/** Flags for a browser that runs as root in CI, without a GPU, and speaks to nobody but the page it is given. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs the work with a new temporary folder, and removes the folder whatever happens. */
export async function withTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "bollard-e2e-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Copies the small workspace into a folder, so that tests can change it. */
export async function copyWorkspace(folder) {
  const workspace = join(folder, "workspace");
  await mkdir(workspace, { recursive: true });
  await cp(join(e2e, "workspace"), workspace, { recursive: true });
  return workspace;
}

/** The command that starts the language server over standard input and output. */
export async function serverCommand() {
  const root = findPackage("@bollard/language-server");
  const { bin } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  return [process.execPath, join(root, file), "--stdio"];
}

function findPackage(name) {
  for (let folder = extension; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
  }
  throw new Error(`${name} is not installed`);
}
