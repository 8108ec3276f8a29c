import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

/**
 * Completes package-lock.json. A registry that carries only some platforms' binaries leaves the
 * others out of the lock, and `npm ci` then refuses it. With `--check` it only says what is missing.
 */
interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, object> };
const missing = Object.values(lock.packages as Record<string, Entry>)
  .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
  .filter(([name, version]) => /^\d/.test(version) && !has(name));

for (const [name, version] of missing) {
  lock.packages[`node_modules/${name}`] = { version, dev: true, optional: true, ...platform(name) };
}
if (missing.length === 0) console.log("The lock is complete.");
else if (process.argv.includes("--check")) {
  console.error("package-lock.json lacks platform packages; run `npm run complete:lock`:");
  for (const [name] of missing) console.error(`  ${name}`);
  process.exitCode = 1;
} else {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} platform packages to the lock.`);
}

function has(name: string): boolean {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`));
}

/** The platform that a binary package is for, as its name says. */
function platform(name: string): { os: string[]; cpu?: string[] } {
  const words = (name.split("/").at(-1) ?? "").split("-");
  const systems = ["android", "darwin", "freebsd", "linux", "win32", "windows", "openharmony"];
  const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "64"];
  const system = systems.find((one) => words.includes(one)) ?? "none";
  const processor = processors.find((one) => words.includes(one));
  const cpu = processor === "64" ? "x64" : processor;
  return { os: [system === "windows" ? "win32" : system], ...(cpu && { cpu: [cpu] }) };
}
