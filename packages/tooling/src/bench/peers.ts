import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spectralRuleset } from "./spectral-ruleset.ts";

/** The tools that Bollard is compared with, each with the entry of its program. */
const tools = {
  spectral: { name: "@stoplight/spectral-cli", version: "6.16.3", bin: "spectral" },
  ajv: { name: "ajv-cli", version: "5.0.0", bin: "ajv" },
  jsonServer: {
    name: "vscode-langservers-extracted",
    version: "4.10.0",
    bin: "vscode-json-language-server",
  },
  markdownlint: { name: "markdownlint-cli2", version: "0.22.1", bin: "markdownlint-cli2" },
  textlint: { name: "textlint", version: "15.8.0", bin: "textlint" },
  yamlServer: { name: "yaml-language-server", version: "2.0.0", bin: "yaml-language-server" },
} as const;

/** What the tools need besides. */
const additions = {
  "ajv-formats": "3.0.1",
  "textlint-rule-alex": "5.0.0",
  "textlint-rule-write-good": "2.0.0",
};

/** A tool that Bollard is compared with. */
export type Tool = keyof typeof tools;

/** Where each tool is; those that are not installed are left out. */
export interface Peers {
  readonly folder: string;
  readonly entries: Readonly<Partial<Record<Tool, string>>>;
  /** The ruleset that Spectral runs. */
  readonly ruleset: string;
}

/** How a tool is called in the table. */
export function titleOf(tool: Tool): string {
  return `${tools[tool].bin} ${tools[tool].version}`;
}

/** Says whether every tool is installed. */
export function hasAll({ entries }: Peers): boolean {
  return Object.keys(entries).length === Object.keys(tools).length;
}

/** Looks for the tools where the benchmark installs them. */
export function findPeers(folder: string): Peers {
  const found = Object.entries(tools).flatMap(([tool, { name, version, bin }]) => {
    const entry = entryOf(join(folder, "node_modules", name), version, bin);
    return entry === undefined ? [] : [[tool, entry]];
  });
  const ruleset = join(folder, "ruleset.json");
  if (found.length > 0) writeFileSync(ruleset, JSON.stringify(spectralRuleset(), null, 2));
  return { folder, entries: Object.fromEntries(found), ruleset };
}

/**
 * Installs the tools, without running any of their scripts.
 * @throws Error when npm cannot
 */
export function installPeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const versions = Object.values(tools).map(({ name, version }) => [name, version]);
  const dependencies = { ...Object.fromEntries(versions), ...additions };
  const manifest = { name: "bollard-bench-peers", private: true, dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}.`);
}

function entryOf(folder: string, version: string, bin: string): string | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, "utf8")) as {
    readonly version: string;
    readonly bin: Readonly<Record<string, string>> | string;
  };
  if (manifest.version !== version) return undefined;
  const path = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  return path === undefined ? undefined : join(folder, path);
}
