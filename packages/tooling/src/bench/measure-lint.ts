import { readFileSync } from "node:fs";
import { readDeviceSpec } from "@bollard/device-spec";
import { formatOf, indexLines, parse, spanOf, type Tree } from "@bollard/document";
import { rules as en303645Rules } from "@bollard/etsi-en-303-645/rules";
import { rules as ts103701Rules } from "@bollard/etsi-ts-103-701/rules";
import { lint, ruleOf, whyOf } from "@bollard/linter";
import { type Finding, type RuleContext, runRule } from "@bollard/model";
import { rules as pstiRules } from "@bollard/uk-psti/rules";
import type { SingleName } from "./corpus/corpus.ts";
import { type Setting, today } from "./setting.ts";
import { type Sample, summarise } from "./statistics.ts";
import type { Row } from "./table.ts";

const sizes: readonly {
  readonly name: SingleName;
  readonly title: string;
  readonly runs: number;
}[] = [
  { name: "smallJson", title: "JSON 20 kB", runs: 200 },
  { name: "smallYaml", title: "YAML 20 kB", runs: 100 },
  { name: "mediumJson", title: "JSON 120 kB", runs: 60 },
  { name: "mediumYaml", title: "YAML 100 kB", runs: 30 },
  { name: "ixitJson", title: "JSON, complete IXIT", runs: 30 },
  { name: "ixitYaml", title: "YAML, complete IXIT", runs: 20 },
  { name: "largeJson", title: "JSON 1 MB", runs: 12 },
  { name: "largeYaml", title: "YAML 1 MB", runs: 8 },
];

/** `lint()` in a warm process at each size, and what each phase takes of it. */
export function measureLint({ corpus }: Setting): readonly Row[] {
  return sizes.flatMap(({ name, title, runs }) => {
    const path = corpus.single[name];
    return toRows(title, timePhases(path, readFileSync(path, "utf8"), runs));
  });
}

/** Milliseconds of each phase, one number a run. */
interface Phases {
  readonly whole: number[];
  readonly parse: number[];
  readonly shape: number[];
  readonly rules: number[];
  /** Places and reasons of what the rules found. */
  readonly locate: number[];
}

function timePhases(path: string, text: string, runs: number): Phases {
  const phases: Phases = { whole: [], parse: [], shape: [], rules: [], locate: [] };
  const warmUps = Math.ceil(runs / 3);
  for (let run = 0; run < warmUps + runs; run++) {
    const [whole] = timed(() => lint({ path, text }, { today }));
    const [parsing, tree] = timed((): Tree => parse(text, formatOf(path) ?? "json"));
    const [shaping, read] = timed(() => readDeviceSpec(tree.root?.value));
    const [ruling, findings] = timed(() => runRules(read));
    const [locating] = timed(() => locate(tree, findings));
    if (run < warmUps) continue;
    phases.whole.push(whole);
    phases.parse.push(parsing);
    phases.shape.push(shaping);
    phases.rules.push(ruling);
    phases.locate.push(locating);
  }
  return phases;
}

function runRules({ subject, unreadable }: ReturnType<typeof readDeviceSpec>): readonly Finding[] {
  const context: RuleContext = { today, unreadable, options: {}, digestOf: () => undefined };
  return [
    ...en303645Rules.flatMap((rule) => runRule(rule, subject, context)),
    ...ts103701Rules.flatMap((rule) => runRule(rule, subject, context)),
    ...pstiRules.flatMap((rule) => runRule(rule, subject, context)),
  ];
}

function locate(tree: Tree, findings: readonly Finding[]): void {
  const lines = indexLines(tree.text);
  for (const { rule, pointer, part, cites } of findings) {
    const { start, end } = spanOf(tree, pointer, part);
    lines.positionAt(start);
    lines.positionAt(end);
    whyOf(ruleOf(rule), cites);
  }
}

function timed<T>(work: () => T): readonly [number, T] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

function toRows(title: string, phases: Phases): readonly Row[] {
  const whole = summarise(phases.whole);
  const part = (name: string, times: readonly number[]): Row => {
    const against: { name: string; sample: Sample } = { name: "of the whole", sample: whole };
    return { name: `  ${name}`, unit: "ms", sample: summarise(times), against };
  };
  return [
    { name: `lint() warm, ${title}`, unit: "ms", sample: whole },
    part("parse", phases.parse),
    part("shape", phases.shape),
    part("rules", phases.rules),
    part("locate", phases.locate),
  ];
}
