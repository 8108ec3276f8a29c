import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { frameworks, gaps, linksOf, map, mappingSets, seenUnder } from "@bollard/crosswalk";
import { frameworkFiles } from "@bollard/oscal";
import { root } from "../workspace.ts";
import { node } from "./setting.ts";
import { summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const v211 = { framework: "etsi-en-303-645", edition: "2.1.1" };
const cra = { framework: "eu-cra", edition: "2024/2847" };

/** The packages that hold standards, and the links between them. */
const standards = [
  "etsi-en-303-645",
  "etsi-ts-103-701",
  "uk-psti",
  "uk-nis",
  "uk-procurement",
  "ncsc-caf",
  "ncsc-connected-places",
  "connected-place-sectors",
  "secure-connected-places-playbook",
  "codes-of-practice",
  "cryptographic-practice",
  "crosswalk",
];

/** Loading all standards with the links between them, asking them, and writing all of it as OSCAL. */
export function measureCrosswalk(): readonly Row[] {
  return [loading(), ...queries(), oscal()];
}

/** In a process of its own each time, less the start of Node. */
function loading(): Row {
  const entries = standards.map((name) =>
    pathToFileURL(join(root, "packages", name, "dist/index.js")),
  );
  const program = `const s = performance.now(); ${entries.map((url) => `await import("${url}");`).join(" ")} console.log(performance.now() - s);`;
  const run = () => {
    const { stdout } = spawnSync(node, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    return Number(stdout);
  };
  run();
  const times = Array.from({ length: 11 }, run);
  return {
    name: "loading all standards and the crosswalk",
    unit: "ms",
    budget: { kind: "at most", limit: 60 },
    sample: summarise(times),
    note: `${standards.length} packages`,
  };
}

function queries(): readonly Row[] {
  const items = frameworks.flatMap(({ id, edition, items: own }) =>
    own.map(({ id: item }) => ({ framework: id, edition, item })),
  );
  const pairs = mappingSets().map(({ source, target }) => [source, target] as const);
  return [
    query("linksOf, every item", items, (item) => linksOf(item)),
    query("map, every item to the CRA", items, (item) => map(item, cra)),
    query("gaps, every pair that is linked", pairs, ([from, to]) => gaps(from, to)),
    query("seenUnder the CRA", [cra], (to) => seenUnder(v211, to, () => "PASS")),
  ];
}

/** The slowest median of all questions of a kind. */
function query<Q>(name: string, questions: readonly Q[], ask: (question: Q) => unknown): Row {
  const runs = 7;
  const times = questions.map((): number[] => []);
  for (let run = -2; run < runs; run++) {
    questions.forEach((question, index) => {
      const started = performance.now();
      ask(question);
      if (run >= 0) times[index]?.push(performance.now() - started);
    });
  }
  const medians = times.map((own) => summarise(own).median);
  const slowest = times[medians.indexOf(Math.max(...medians))] ?? [];
  return {
    name: `slowest of ${name}`,
    unit: "ms",
    budget: { kind: "at most", limit: 1 },
    sample: summarise(slowest),
    note: `${questions.length} asked`,
  };
}

function oscal(): Row {
  const times: number[] = [];
  let files = 0;
  for (let run = -1; run < 9; run++) {
    const started = performance.now();
    files = frameworkFiles().length;
    if (run >= 0) times.push(performance.now() - started);
  }
  return {
    name: "everything as OSCAL",
    unit: "ms",
    budget: { kind: "at most", limit: 500 },
    sample: summarise(times),
    note: `${files} documents`,
  };
}
