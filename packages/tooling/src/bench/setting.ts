import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { Peers } from "./peers.ts";

/** What every group of measurements is given. */
export interface Setting {
  readonly corpus: Corpus;
  readonly peers: Peers;
}

/** The day that dates are judged against, so that the findings stay the same. */
export const today = "2026-11-23";

/** The program that runs everything: the Node of this run. */
export const node = process.execPath;

/** The folder that the benchmark writes into; git ignores it. */
export const benchFolder: string = join(root, ".bench");

/** The command line tool as its name starts it. */
export const cli: Program = programOf("packages/cli/dist/bin.js");

/** The language server as its name starts it. */
export const languageServer: Program = programOf("packages/language-server/dist/bin.js");

/** A program and its first arguments. */
export type Program = readonly [string, ...string[]];

/** Starts an entry with the flags that its first line hands to Node. */
function programOf(entry: string): Program {
  const file = join(root, entry);
  if (!existsSync(file)) throw new Error(`${entry} is missing; run \`npm run build\` first.`);
  const [line = ""] = readFileSync(file, "utf8").split("\n", 1);
  const flags = line.split(/\s+/).filter((word) => word.startsWith("--"));
  return [node, ...flags, file];
}
