import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../workspace.ts";
import type { SingleName } from "./corpus/corpus.ts";
import { EditSession, type MeasuredServer } from "./edit-session.ts";
import { type Tool, titleOf } from "./peers.ts";
import { languageServer, node, type Setting, today } from "./setting.ts";
import { percentile, type Sample, summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const sessions = 3;
const keystrokes = 60;
const warmUps = 15;

/** A document that is typed in, and what may come of it. */
interface Typing {
  readonly name: SingleName;
  readonly title: string;
  readonly peer: Extract<Tool, "jsonServer" | "yamlServer">;
  /** The most milliseconds that 95 of 100 keystrokes may take. */
  readonly milliseconds: number;
}

const typings: readonly Typing[] = [
  { name: "mediumJson", title: "JSON 120 kB", peer: "jsonServer", milliseconds: 40 },
  { name: "mediumYaml", title: "YAML 100 kB", peer: "yamlServer", milliseconds: 80 },
  { name: "ixitJson", title: "complete IXIT, JSON", peer: "jsonServer", milliseconds: 60 },
  { name: "ixitYaml", title: "complete IXIT, YAML", peer: "yamlServer", milliseconds: 60 },
];

const memories = [
  { name: "largeJson", title: "JSON 1 MB", peer: "jsonServer" },
  { name: "largeYaml", title: "YAML 1 MB", peer: "yamlServer" },
] as const;

/** The language server: what a keystroke takes, and the memory that a large document takes. */
export async function measureEditor(setting: Setting): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const typing of typings) rows.push(...(await measureTyping(typing, setting)));
  for (const { name, title, peer } of memories) {
    const path = setting.corpus.single[name];
    const budget = { kind: "at most", limit: 150 } as const;
    const sample = summarise(await memoriesOf(bollard, path));
    rows.push({ name: `server memory, ${title} open`, unit: "MB", budget, sample });
    const server = peerServer(peer, setting);
    const theirs = server && summarise(await memoriesOf(server, path));
    rows.push(peerRow(`${titleOf(peer)}, ${title} open`, "MB", theirs, sample));
  }
  return rows;
}

/** The language server as the benchmark starts it. */
export const bollard: MeasuredServer = {
  args: [...languageServer, "--stdio"],
  settings: { bollard: { enable: true, config: null, today } },
};

function peerServer(tool: Typing["peer"], { peers }: Setting): MeasuredServer | undefined {
  const entry = peers.entries[tool];
  if (entry === undefined) return undefined;
  const url = pathToFileURL(join(root, "packages/device-spec/schema/device-spec.schema.json")).href;
  const json = { validate: { enable: true }, schemas: [{ fileMatch: ["*.json"], url }] };
  const yaml = {
    validate: true,
    schemas: { [url]: "**/.bench/**/*.yaml" },
    schemaStore: { enable: false },
  };
  return { args: [node, entry, "--stdio"], settings: { json, yaml } };
}

async function measureTyping(typing: Typing, setting: Setting): Promise<readonly Row[]> {
  const { name, title, peer, milliseconds } = typing;
  const path = setting.corpus.single[name];
  const own = await latencies(bollard, path);
  const server = peerServer(peer, setting);
  const theirs = server && (await latencies(server, path));
  const budget = { kind: "at most", limit: milliseconds } as const;
  const { p50, p95, note } = own;
  const job = `keystroke to diagnostics, ${title}`;
  return [
    { name: `${job}, p50`, unit: "ms", sample: p50, note },
    { name: `${job}, p95`, unit: "ms", budget, sample: p95 },
    peerRow(`${titleOf(peer)}, ${title}, p50`, "ms", theirs?.p50, p50, theirs?.note),
    peerRow(`${titleOf(peer)}, ${title}, p95`, "ms", theirs?.p95, p95),
  ];
}

/** What a keystroke took, one number a session. */
export interface Latencies {
  readonly p50: Sample;
  readonly p95: Sample;
  /** How many diagnostics the document has. */
  readonly note: string;
}

/** The percentiles of each of several sessions, summed up. */
export async function latencies(server: MeasuredServer, path: string): Promise<Latencies> {
  const medians: number[] = [];
  const tails: number[] = [];
  let note = "";
  for (let count = 0; count < sessions; count++) {
    const session = await EditSession.open(server, path);
    const times: number[] = [];
    for (let stroke = 0; stroke < warmUps + keystrokes; stroke++) {
      const time = await session.keystroke();
      if (stroke >= warmUps) times.push(time);
    }
    await session.close();
    note = `${session.diagnostics} diagnostics`;
    medians.push(percentile(times, 0.5));
    tails.push(percentile(times, 0.95));
  }
  return { p50: summarise(medians), p95: summarise(tails), note };
}

async function memoriesOf(server: MeasuredServer, path: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (let count = 0; count < sessions; count++) {
    const session = await EditSession.open(server, path);
    for (let stroke = 0; stroke < warmUps; stroke++) await session.keystroke();
    found.push(session.memory());
    await session.close();
  }
  return found;
}

function peerRow(
  name: string,
  unit: Row["unit"],
  sample: Sample | undefined,
  bollards: Sample,
  note = "",
): Row {
  const against = { name: "Bollard", sample: bollards };
  return { name: `  ${name}`, unit, sample, against, note: sample ? note : "not installed" };
}
