import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeviceSpec } from "@bollard/device-spec";
import { parse } from "@bollard/document";
import { assess, coverage } from "@bollard/etsi-ts-103-701/assess";
import { timeCommands } from "./command.ts";
import { cli, type Setting } from "./setting.ts";
import { summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const runs = 60;
const warmUps = 20;

/** Assessing a complete IXIT, and importing a folder of Markdown documents. */
export function measureIxit({ corpus }: Setting): readonly Row[] {
  const text = readFileSync(corpus.single.ixitYaml, "utf8");
  const { subject } = readDeviceSpec(parse(text, "yaml").root?.value);
  const entries = Object.values(subject.ixit ?? {}).flat().length;
  const { units } = coverage(subject);
  const command = [...cli, "import", corpus.markdown, "--out", "imported.device.yaml"] as const;
  const folder = join(corpus.markdown, "..");
  const plan = { warmUps: 1, runs: 7 };
  const [imports = []] = timeCommands([{ args: [...command, "--force"], cwd: folder }], plan);
  return [
    {
      name: "assess() warm, a complete IXIT",
      unit: "ms",
      budget: { kind: "at most", limit: 20 },
      sample: summarise(assessTimes(subject)),
      note: `${entries} entries, ${Math.round(text.length / 1000)} kB; ${units.PASS} units pass, ${units.FAIL} fail, ${units.INCONCLUSIVE} open`,
    },
    {
      name: "bollard import, a folder of 80 Markdown files",
      unit: "s",
      budget: { kind: "at most", limit: 2 },
      sample: summarise(imports),
    },
  ];
}

/** Each run has a subject of its own, as the assessment of one object is kept. */
function assessTimes(subject: Parameters<typeof assess>[0]): readonly number[] {
  const subjects = Array.from({ length: warmUps + runs }, () => structuredClone(subject));
  const times = subjects.map((own) => {
    const started = performance.now();
    assess(own);
    return performance.now() - started;
  });
  return times.slice(warmUps);
}
