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
  readonly options: RuleOptions;
  readonly ignored: boolean;
  /** True when `files` name the file, or the configuration has no `files`. */
  readonly named: boolean;
  /** What the file is, where the configuration says so. */
  readonly as: SubjectKind | undefined;
}

/** The configuration where there is none: the recommended rules. */
export const defaultConfig: Config = { written: {} };

/** The options of each rule that has any set, by the rule's id. */
export type RuleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The level and options of every rule. */
interface RuleTable {
  readonly levels: RuleLevels;
  readonly options: RuleOptions;
}

const cache = new WeakMap<WrittenConfig, Map<string, RuleTable>>();

/**
 * Works out what holds for one file.
 * @param path relative to the configuration's folder, with forward slashes
 */
export function configFor({ written }: Config, path: string): FileConfig {
  const overrides = (written.overrides ?? []).filter(({ files }) => matches(files, path));
  return {
    ...tableFor(written, overrides),
    ignored: matches(written.ignores, path),
    named: written.files === undefined || matches(written.files, path),
    as: overrides.findLast((override) => override.as !== undefined)?.as,
  };
}

type Override = NonNullable<WrittenConfig["overrides"]>[number];

/** Files with the same overrides share one table. */
function tableFor(written: WrittenConfig, overrides: readonly Override[]): RuleTable {
  const tables = cache.get(written) ?? new Map<string, RuleTable>();
  cache.set(written, tables);
  const key = overrides.map((override) => written.overrides?.indexOf(override)).join();
  const known = tables.get(key);
  if (known) return known;
  const presets: readonly PresetName[] = written.extends ?? ["bollard:recommended"];
  const levels: Record<string, Level | "off"> = {};
  const options: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const preset of presets) mergePreset(levels, presetLevels(preset));
  for (const { rules = {} } of [written, ...overrides]) {
    for (const [rule, setting] of Object.entries(rules)) {
      const { level, ...own } = typeof setting === "string" ? { level: setting } : setting;
      if (level !== undefined) levels[rule] = level;
      options[rule] = { ...options[rule], ...own };
    }
  }
  const table = { levels, options };
  tables.set(key, table);
  return table;
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
