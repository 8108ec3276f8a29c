import { readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { dataOf, ownExports, toPlain } from "./facts.ts";

/**
 * The last part of building a data package, run in its folder: writes what its main entry and the entries of its editions
 * export as plain JSON into `dist/data.json`, for programs in other languages.
 */
const folder = resolve(process.cwd());
const dist = join(folder, "dist");
const editions = readdirSync(dist).filter((name) => /^v\d/.test(name) && !name.includes(".js"));
const entries = ["index.js", ...editions.map((name) => `${name}/index.js`)];
const exported = entries.map(
  (entry) => import(pathToFileURL(join(dist, entry)).href) as Promise<Record<string, unknown>>,
);
const own = ownExports(basename(folder), await Promise.all(exported));
writeFileSync(join(dist, "data.json"), `${JSON.stringify(dataOf(own), toPlain)}\n`);
