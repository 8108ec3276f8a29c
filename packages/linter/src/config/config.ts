import type { Level } from "@bollard/model";
import picomatch from "picomatch";
import { type PresetName, presetLevels, type RuleLevels } from "../presets.js";
import type { SubjectKind } from "../subject-kinds.js";
import type { WrittenConfig } from "./definition.js";

/** A configuration ready for use. Paths given to it are relative to the folder of its file. */
export interface Config {
  /** The configuration as written, after what does not fit was left out. */
  readonly written: WrittenConfig;
}

/** What a configuration says of one file. */
export interface FileConfig {
  readonly levels: RuleLevels;
  readonly ignored: boolean;
  /** True when `files` name the file, or the configuration has no `files`. */
  readonly named: boolean;
  /** What the file is, where the configuration says so. */
  readonly as: SubjectKind | undefined;
}

/** The configuration where there is none: the recommended rules. */
export const defaultConfig: Config = { written: {} };

const cache = new WeakMap<WrittenConfig, Map<string, RuleLevels>>();

/**
 * Works out what holds for one file.
 * @param path relative to the configuration's folder, with forward slashes
 */
export function configFor({ written }: Config, path: string): FileConfig {
  const overrides = (written.overrides ?? []).filter(({ files }) => matches(files, path));
  return {
    levels: levelsFor(written, overrides),
    ignored: matches(written.ignores, path),
    named: written.files === undefined || matches(written.files, path),
    as: overrides.findLast((override) => override.as !== undefined)?.as,
  };
}

type Override = NonNullable<WrittenConfig["overrides"]>[number];

/** Files with the same overrides share one table of levels. */
function levelsFor(written: WrittenConfig, overrides: readonly Override[]): RuleLevels {
  const tables = cache.get(written) ?? new Map<string, RuleLevels>();
  cache.set(written, tables);
  const key = overrides.map((override) => written.overrides?.indexOf(override)).join();
  const known = tables.get(key);
  if (known) return known;
  const presets: readonly PresetName[] = written.extends ?? ["bollard:recommended"];
  const levels: Record<string, Level | "off"> = {};
  for (const preset of presets) mergePreset(levels, presetLevels(preset));
  Object.assign(levels, written.rules, ...overrides.map((override) => override.rules));
  tables.set(key, levels);
  return levels;
}

/** A later preset adds what it turns on; it does not turn off what an earlier one turned on. */
function mergePreset(levels: Record<string, Level | "off">, preset: RuleLevels): void {
  for (const [rule, level] of Object.entries(preset)) {
    if (level !== "off" || levels[rule] === undefined) levels[rule] = level;
  }
}

function matches(globs: readonly string[] | undefined, path: string): boolean {
  if (globs === undefined || globs.length === 0) return false;
  return picomatch.isMatch(path, [...globs], { dot: true });
}
