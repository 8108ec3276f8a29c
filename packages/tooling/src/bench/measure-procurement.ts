import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lint } from "@bollard/linter";
import { type Command, outcomeOf, type Plan, timeCommands } from "./command.ts";
import { Random } from "./corpus/random.ts";
import { longTender } from "./corpus/tender.ts";
import { bollard, latencies } from "./measure-editor.ts";
import { type Peers, type Tool, titleOf } from "./peers.ts";
import { cli, node, type Setting, today } from "./setting.ts";
import { type Sample, summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const warmUps = 15;
const runs = 30;
const megabyte = 1_000_000;

/** Tenders in Markdown: the first look at one, typing in one, hostile lines, and a folder of them. */
export async function measureProcurement(setting: Setting): Promise<readonly Row[]> {
  const { corpus, peers } = setting;
  return [
    firstLint(corpus.single.tender),
    ...hostileLines(),
    ...(await typing(corpus.single.tender)),
    ...folderOfTenders(corpus.tenders, peers),
  ];
}

/** Lints tenders of one length, none of them twice: nothing of a document is known before. */
function firstLint(path: string): Row {
  const size = readFileSync(path, "utf8").length;
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run < warmUps + runs; run++) {
    const text = longTender(new Random(run), size);
    const started = performance.now();
    findings = lint({ path, text }, { today }).findings.length;
    if (run >= warmUps) times.push(performance.now() - started);
  }
  return {
    name: "first lint() warm, tender 160 kB",
    unit: "ms",
    budget: { kind: "at most", limit: 60 },
    sample: summarise(times),
    note: `${findings} findings`,
  };
}

/** Texts of one line that expressions without a bound would take minutes for. */
const hostile: Readonly<Record<string, string>> = {
  spaces: " ",
  letters: "a ",
  "“shall”": "shall ",
  standards: "BS 8418 ",
  quotes: "“",
  brackets: "(",
};

function hostileLines(): readonly Row[] {
  return Object.entries(hostile).map(([name, part]) => {
    const text = part.repeat(megabyte / part.length);
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now();
      lint({ path: "hostile.md", text, as: "procurement" }, { today });
      return performance.now() - started;
    });
    const budget = { kind: "at most", limit: 100 } as const;
    return {
      name: `lint() of 1 MB on one line, ${name}`,
      unit: "ms",
      budget,
      sample: summarise(times),
    };
  });
}

async function typing(path: string): Promise<readonly Row[]> {
  const { p50, p95, note } = await latencies(bollard, path);
  const job = "keystroke to diagnostics, tender 160 kB";
  return [
    { name: `${job}, p50`, unit: "ms", sample: p50, note },
    {
      name: `${job}, p95`,
      unit: "ms",
      budget: { kind: "at most", limit: 40 },
      sample: p95,
    },
  ];
}

/** Tenders of a folder by a glob. */
interface Job {
  readonly folder: string;
  readonly pattern: string;
}

/** A tool for prose that is given the folder of tenders as Bollard is. */
interface Rival {
  readonly tool: Extract<Tool, "markdownlint" | "textlint">;
  readonly plan: Plan;
  /** How many times as long as Bollard it must take at the least. */
  readonly times: number;
  readonly command: (peers: Peers, entry: string, job: Job) => Command;
}

const rivals: readonly Rival[] = [
  { tool: "markdownlint", plan: { warmUps: 1, runs: 5 }, times: 5, command: markdownlint },
  // Minutes a run, so one has to do.
  { tool: "textlint", plan: { warmUps: 0, runs: 1 }, times: 20, command: textlint },
];

const title = "200 tenders of 17 kB";

/** The tenders of which the findings are counted. */
const few = "tender-00*.md";

function folderOfTenders(folder: string, peers: Peers): readonly Row[] {
  const own = ownCommand(folder);
  const note = outcomeOf(own);
  const [times = []] = timeCommands([own], { warmUps: 1, runs: 5 });
  const sample = summarise(times);
  const row: Row = { name: `bollard lint, ${title}`, unit: "s", sample, note };
  return [row, ...rivals.flatMap((rival) => rivalRows(rival, folder, peers, sample))];
}

function rivalRows(rival: Rival, folder: string, peers: Peers, own: Sample): readonly Row[] {
  const { tool, plan, times: limit } = rival;
  const name = `  ${titleOf(tool)}, ${title}`;
  const factor = `  ${tool}'s time over Bollard's, ${title}`;
  const budget = { kind: "at least", limit } as const;
  const entry = peers.entries[tool];
  if (entry === undefined) {
    const note = "not installed";
    return [
      { name, unit: "s", note },
      { name: factor, unit: "times", budget, note },
    ];
  }
  const command = rival.command(peers, entry, { folder, pattern: "*.md" });
  const [seconds = [], beside = []] = timeCommands([command, ownCommand(folder)], plan);
  const sample = summarise(seconds);
  const factors = summarise(seconds.map((time, round) => time / (beside[round] ?? time)));
  const note = `${outcomeOf(rival.command(peers, entry, { folder, pattern: few }))} in 10`;
  const against = { name: "Bollard", sample: own };
  return [
    { name, unit: "s", sample, against, note },
    { name: factor, unit: "times", budget, sample: factors },
  ];
}

function ownCommand(folder: string): Command {
  const outcome = (stdout: string) => {
    const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly unknown[] }[] };
    return `${files.flatMap(({ findings }) => findings).length} findings`;
  };
  const options = ["--format", "json", "--today", today];
  return { args: [...cli, "lint", "*.md", ...options], cwd: folder, outcome };
}

function markdownlint({ folder: home }: Peers, entry: string, { folder, pattern }: Job): Command {
  const config = join(home, "all.markdownlint-cli2.jsonc");
  writeFileSync(config, JSON.stringify({ config: { default: true } }));
  const outcome = (_: string, stderr: string) =>
    `${/Summary: (\d+) error/.exec(stderr)?.[1] ?? stderr.split("\n").length} findings`;
  return { args: [node, entry, "--config", config, pattern], cwd: folder, outcome };
}

function textlint({ folder: home }: Peers, entry: string, { folder, pattern }: Job): Command {
  const config = join(home, "textlintrc.json");
  writeFileSync(config, JSON.stringify({ rules: { alex: true, "write-good": true } }));
  const rules = ["--rules-base-directory", join(home, "node_modules")];
  const args = ["--config", config, ...rules, "--format", "json", pattern];
  const outcome = (stdout: string) => {
    const files = JSON.parse(stdout) as readonly { messages: readonly unknown[] }[];
    return `${files.flatMap(({ messages }) => messages).length} findings`;
  };
  return { args: [node, entry, ...args], cwd: folder, outcome };
}
