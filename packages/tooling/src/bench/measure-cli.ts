import { dirname, join } from "node:path";
import { root } from "../workspace.ts";
import { type Command, outcomeOf, type Plan, timeCommands } from "./command.ts";
import { type Peers, type Tool, titleOf } from "./peers.ts";
import { cli, node, type Setting, today } from "./setting.ts";
import { type Sample, summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

/** Files that every tool is given in the same way. */
interface Job {
  readonly title: string;
  readonly folder: string;
  /** A file name or a glob inside the folder. */
  readonly pattern: string;
  readonly plan: Plan;
  /** The most seconds that Bollard may take. */
  readonly seconds?: number;
  /** How many times as long Spectral must take at the least. */
  readonly spectralTimes?: number;
}

/** The whole command line tool from start to exit: one specification, then 200 of them. */
export function measureCli({ corpus, peers }: Setting): readonly Row[] {
  const one = { folder: dirname(corpus.single.smallJson), plan: { warmUps: 2, runs: 15 } };
  const many = { plan: { warmUps: 1, runs: 5 }, spectralTimes: 3 };
  const jobs: readonly Job[] = [
    { ...one, title: "1 JSON of 20 kB", pattern: "small.device.json", seconds: 0.25 },
    { ...one, title: "1 YAML of 20 kB", pattern: "small.device.yaml", seconds: 0.25 },
    { ...many, title: "200 JSON of 22 kB", folder: corpus.json, pattern: "*.device.json" },
    { ...many, title: "200 YAML of 22 kB", folder: corpus.yaml, pattern: "*.device.yaml" },
  ];
  return [nothing(one.plan), ...jobs.flatMap((job) => measureJob(job, peers))];
}

/** What a program that does nothing costs: the start of Node. */
function nothing(plan: Plan): Row {
  const [times = []] = timeCommands([{ args: [node, "-e", "0"], cwd: root }], plan);
  return { name: "node -e 0, to compare with", unit: "s", sample: summarise(times) };
}

function measureJob(job: Job, peers: Peers): readonly Row[] {
  const present = tools.filter((tool) => peers.entries[tool] !== undefined);
  const commands = [ownCommand(job), ...present.map((tool) => peerCommand(tool, job, peers))];
  const [note = "", ...notes] = commands.map(outcomeOf);
  const [own = [], ...others] = timeCommands(commands, job.plan);
  const sample = summarise(own);
  const { title, seconds } = job;
  const row: Row = { name: `bollard lint, ${title}`, unit: "s", sample, note };
  const peerRows = tools.flatMap((tool) => {
    const times = others[present.indexOf(tool)];
    const row = peerRow(tool, job, times, sample);
    const said = times ? { ...row, note: notes[present.indexOf(tool)] ?? "" } : row;
    return [said, ...factorRows(tool, job, times, own)];
  });
  return [seconds ? { ...row, budget: { kind: "at most", limit: seconds } } : row, ...peerRows];
}

const tools = ["spectral", "ajv"] as const satisfies readonly Tool[];

function ownCommand({ folder, pattern }: Job): Command {
  const options = ["--format", "json", "--today", today];
  const outcome = (stdout: string) => {
    const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly unknown[] }[] };
    return `${files.flatMap(({ findings }) => findings).length} findings`;
  };
  return { args: [...cli, "lint", pattern, ...options], cwd: folder, outcome };
}

function peerCommand(tool: (typeof tools)[number], job: Job, peers: Peers): Command {
  const { folder, pattern } = job;
  const schema = join(root, "packages/device-spec/schema/device-spec.schema.json");
  const options = {
    spectral: ["lint", pattern, "--quiet", "--format", "json", "--ruleset", peers.ruleset],
    ajv: ["validate", "-s", schema, "-d", pattern, ...ajvOptions, ...ajvFormats(peers)],
  };
  const entry = peers.entries[tool] ?? "";
  return { args: [node, entry, ...options[tool]], cwd: folder, outcome: outcomes[tool] };
}

const outcomes = {
  spectral: (stdout: string) => `${(JSON.parse(stdout) as readonly unknown[]).length} findings`,
  ajv: (_: string, stderr: string) => {
    const invalid = stderr.match(/ invalid$/gm)?.length;
    if (invalid === undefined) throw new Error("It names no invalid file.");
    return `${invalid} invalid`;
  },
};

const ajvOptions = ["--spec=draft2020", "--strict=false", "--all-errors", "--errors=json"];

function ajvFormats({ folder }: Peers): readonly string[] {
  return ["-c", join(folder, "node_modules/ajv-formats")];
}

function peerRow(
  tool: Tool,
  { title }: Job,
  times: readonly number[] | undefined,
  bollard: Sample,
): Row {
  const name = `  ${titleOf(tool)}, ${title}`;
  if (times === undefined) return { name, unit: "s", note: "not installed" };
  const against = { name: "Bollard", sample: bollard };
  return { name, unit: "s", sample: summarise(times), against };
}

/** How many times as long a tool takes, round by round. */
function factorRows(
  tool: Tool,
  { title, spectralTimes }: Job,
  times: readonly number[] | undefined,
  own: readonly number[],
): readonly Row[] {
  if (tool !== "spectral" || spectralTimes === undefined) return [];
  const factors = times?.map((seconds, round) => seconds / (own[round] ?? seconds));
  return [
    {
      name: `  Spectral's time over Bollard's, ${title}`,
      unit: "times",
      budget: { kind: "at least", limit: spectralTimes },
      sample: factors && summarise(factors),
      note: factors ? "" : "not installed",
    },
  ];
}
