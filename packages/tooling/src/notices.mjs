// The licence texts of what a bundle contains.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The licence text of every package of others that is bundled, in the order of their names.
 * @param {string} product what contains them
 * @param {string} folder the folder that the files are relative to
 * @param {readonly string[]} files the files that went into the bundle
 */
export async function notices(product, folder, files) {
  const roots = new Set(files.map(packageRoot).filter((root) => root !== undefined));
  const entries = await Promise.all([...roots].map((root) => notice(join(folder, root))));
  const sorted = [...new Set(entries)].sort();
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `${[`${product} contains the following packages.`, ...sorted].join(rule)}\n`;
}

/** The folder of the package that a file belongs to; undefined for Bollard's own files. */
function packageRoot(file) {
  const own = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  return own?.includes("node_modules/@bollard/") ? undefined : own;
}

async function notice(root) {
  const { name, version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const file = (await readdir(root)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} ${version} (${license}) carries no licence text; add it by hand`);
  }
  const text = await readFile(join(root, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim().replaceAll("\r\n", "\n")}`;
}
