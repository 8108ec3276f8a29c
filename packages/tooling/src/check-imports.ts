import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Manifest, packages, root } from "./workspace.ts";

/** The level of each package: imports go to lower levels only. */
const levels: Readonly<Record<string, number>> = {
  model: 0,
  "cryptographic-practice": 1,
  document: 1,
  shape: 1,
  "etsi-en-303-645": 1,
  "etsi-ts-103-701": 1,
  "codes-of-practice": 1,
  "connected-place-sectors": 1,
  "ncsc-caf": 1,
  "ncsc-connected-places": 1,
  "secure-connected-places-playbook": 1,
  "uk-nis": 1,
  "uk-procurement": 1,
  "uk-psti": 1,
  "device-spec": 2,
  "place-register": 2,
  "procurement-document": 2,
  crosswalk: 3,
  linter: 3,
  "ciso-assistant": 4,
  oscal: 4,
  report: 4,
  statement: 4,
  "language-service": 4,
  "language-server": 5,
  cli: 5,
  tooling: 6,
};

/** Packages whose main entry is data alone: it imports nothing but `model`. */
const dataPackages = [
  "codes-of-practice",
  "connected-place-sectors",
  "cryptographic-practice",
  "etsi-en-303-645",
  "etsi-ts-103-701",
  "ncsc-caf",
  "ncsc-connected-places",
  "secure-connected-places-playbook",
  "uk-nis",
  "uk-procurement",
  "uk-psti",
];

/**
 * Arrows inside a level: a test specification names the provisions of its standard and judges cryptography; the
 * topics of a tender are recognised by the instruments of use cases and serve the playbook; a register shares the fields of device
 * specifications that are not about a device.
 */
const sideways: Readonly<Record<string, readonly string[]>> = {
  "etsi-ts-103-701": ["etsi-en-303-645", "cryptographic-practice"],
  "uk-procurement": ["connected-place-sectors", "secure-connected-places-playbook"],
  "place-register": ["device-spec"],
};

/** Sources that may use what only Node has. */
const nodeSources =
  /^packages\/(cli|language-server|tooling)\/|^packages\/linter\/src\/node\/|\.test\.ts$|\/test\//;

const faults: string[] = [];
for (const { folder, path, manifest } of packages()) {
  if (levels[folder] === undefined)
    faults.push(`packages/${folder} has no level in check-imports.ts.`);
  for (const file of sourcesIn(join(path, "src"))) checkFile(folder, manifest, file);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("Imports go to lower levels only.");

function checkFile(folder: string, manifest: Manifest, file: string): void {
  const text = readFileSync(file, "utf8");
  const shown = relative(root, file).replaceAll("\\", "/");
  for (const match of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
    const specifier = match[1] ?? "";
    if (specifier.startsWith("node:") && !nodeSources.test(shown)) {
      faults.push(`${shown}: imports ${specifier}, but must run in a browser worker.`);
    }
    const [, target] = /^@bollard\/([^/]+)/.exec(specifier) ?? [];
    if (target === undefined || (nodeSources.test(shown) && /\.test\.ts$/.test(shown))) continue;
    checkArrow(folder, target, shown, specifier);
    if (manifest.dependencies?.[`@bollard/${target}`] === undefined && folder !== "tooling") {
      faults.push(`${shown}: imports ${specifier}, which package.json does not name.`);
    }
  }
}

function checkArrow(from: string, to: string, file: string, specifier: string): void {
  if (sideways[from]?.includes(to)) return;
  if ((levels[to] ?? 0) >= (levels[from] ?? 0)) {
    faults.push(`${file}: imports ${specifier}, which is no lower level.`);
  }
  const data = dataPackages.includes(from) && !/\/src\/(rules|facts|assess)\//.test(file);
  if (data && to !== "model") faults.push(`${file}: data imports ${specifier}.`);
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}
