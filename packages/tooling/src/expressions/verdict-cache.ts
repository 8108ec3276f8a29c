import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../workspace.ts";
import { settings, type Verdict } from "./judge-expression.ts";

const file = join(root, "node_modules/.cache/bollard/expressions.json");

interface Kept {
  readonly settings: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The verdicts of the run before, by expression; none where the checker was another. */
export function readVerdicts(): ReadonlyMap<string, Verdict> {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
    return new Map(kept.settings === settings ? Object.entries(kept.verdicts) : []);
  } catch {
    return new Map();
  }
}

/** Keeps the verdicts for the next run. */
export function writeVerdicts(verdicts: ReadonlyMap<string, Verdict>): void {
  const kept: Kept = { settings, verdicts: Object.fromEntries(verdicts) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}
