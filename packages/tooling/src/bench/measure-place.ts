import { readFileSync } from "node:fs";
import { lint } from "@bollard/linter";
import { Random } from "./corpus/random.ts";
import { register } from "./corpus/register.ts";
import { toMembers } from "./corpus/yaml.ts";
import { bollard, latencies } from "./measure-editor.ts";
import { type Setting, today } from "./setting.ts";
import { summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const warmUps = 3;
const runs = 9;
const size = { systems: 1_000, flows: 5_000 };

const formats = { json: "JSON", yaml: "YAML" } as const;

/** Registers of 1 000 systems and 5 000 flows: the first look at one, and typing in one. */
export async function measurePlace({ corpus }: Setting): Promise<readonly Row[]> {
  const rows = [firstLint("json"), firstLint("yaml")];
  rows.push(...(await typing(corpus.single.registerJson, "JSON")));
  rows.push(...(await typing(corpus.single.registerYaml, "YAML")));
  return rows;
}

/** Lints registers of one size, none of them twice. */
function firstLint(format: keyof typeof formats): Row {
  const times: number[] = [];
  let length = 0;
  let findings = 0;
  for (let run = 0; run < warmUps + runs; run++) {
    const data = register(new Random(run), size);
    const text = format === "json" ? JSON.stringify(data, null, 1) : toMembers(data);
    length = text.length;
    const started = performance.now();
    findings = lint({ path: `a.place.${format}`, text }, { today }).findings.length;
    if (run >= warmUps) times.push(performance.now() - started);
  }
  const megabytes = (length / 1_000_000).toFixed(1);
  return {
    name: `first lint() warm, register of 1 000 systems, ${formats[format]} ${megabytes} MB`,
    unit: "ms",
    budget: { kind: "at most", limit: 400 },
    sample: summarise(times),
    note: `${findings} findings`,
  };
}

async function typing(path: string, title: string): Promise<readonly Row[]> {
  const { p50, p95, note } = await latencies(bollard, path);
  const megabytes = (readFileSync(path).length / 1_000_000).toFixed(1);
  const job = `keystroke to diagnostics, register, ${title} ${megabytes} MB`;
  return [
    { name: `${job}, p50`, unit: "ms", sample: p50, note },
    { name: `${job}, p95`, unit: "ms", sample: p95, budget: { kind: "at most", limit: 100 } },
  ];
}
