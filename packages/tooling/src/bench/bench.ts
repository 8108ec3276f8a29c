import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus/corpus.ts";
import { measureCli } from "./measure-cli.ts";
import { measureCrosswalk } from "./measure-crosswalk.ts";
import { measureEditor } from "./measure-editor.ts";
import { measureIxit } from "./measure-ixit.ts";
import { measureLint } from "./measure-lint.ts";
import { measurePlace } from "./measure-place.ts";
import { measureProcurement } from "./measure-procurement.ts";
import { measureSize } from "./measure-size.ts";
import { measureSurvey } from "./measure-survey.ts";
import { findPeers, hasAll, installPeers } from "./peers.ts";
import { benchFolder, type Setting } from "./setting.ts";
import { type Row, toTable } from "./table.ts";

/**
 * `npm run bench [-- --peers] [group …]`: measures Bollard and, where they are installed, the
 * tools it is compared with; `--peers` installs those. Exit code 0 unless something could not run.
 */
const groups: Readonly<Record<string, (setting: Setting) => Promise<readonly Row[]>>> = {
  cli: async (setting) => measureCli(setting),
  lint: async (setting) => measureLint(setting),
  ixit: async (setting) => measureIxit(setting),
  editor: measureEditor,
  place: measurePlace,
  procurement: measureProcurement,
  crosswalk: async () => measureCrosswalk(),
  size: measureSize,
  survey: measureSurvey,
};

const peersFolder = join(benchFolder, "peers");
const args = process.argv.slice(2);
const asked = args.filter((argument) => argument !== "--peers");
const unknown = asked.filter((name) => !Object.hasOwn(groups, name));

if (unknown.length > 0) {
  console.error(`There is no group “${unknown[0]}”; there are ${Object.keys(groups).join(", ")}.`);
  process.exitCode = 2;
} else {
  if (args.includes("--peers") && missesPeers()) installPeers(peersFolder);
  await run(asked.length > 0 ? asked : Object.keys(groups));
}

async function run(names: readonly string[]): Promise<void> {
  const setting = {
    corpus: writeCorpus(join(benchFolder, "corpus")),
    peers: findPeers(peersFolder),
  };
  const before = load();
  const rows: Row[] = [];
  for (const name of names) {
    console.error(`measuring: ${name}`);
    rows.push(...(await attempt(name, setting)));
  }
  console.log(toTable(rows));
  console.log(`Node ${process.version}, ${availableParallelism()} processors.`);
  console.log(`Load before ${before}, after ${load()}; what else runs makes the times longer.`);
  if (rows.some(({ failed }) => failed)) process.exitCode = 1;
}

async function attempt(name: string, setting: Setting): Promise<readonly Row[]> {
  try {
    return (await groups[name]?.(setting)) ?? [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    const note = `could not run: ${message.split("\n")[0]}`;
    return [{ name, unit: "s", note, failed: true }];
  }
}

function missesPeers(): boolean {
  return !hasAll(findPeers(peersFolder));
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
