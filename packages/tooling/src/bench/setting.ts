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

/** The entry of the command line tool. */
export const cli: string = join(root, "packages/cli/dist/bin.js");

/** The entry of the language server. */
export const languageServer: string = join(root, "packages/language-server/dist/bin.js");
