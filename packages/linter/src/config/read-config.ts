import { indexLines, type Problem, parse, spanOf, type Tree } from "@bollard/document";
import { check } from "@bollard/shape";
import { configSchema } from "../generated/config-schema.js";
import { ruleOf } from "../registry.js";
import type { FileResult, LocatedFinding, Remedy } from "../result.js";
import type { Config } from "./config.js";
import type { WrittenConfig } from "./definition.js";

/** A configuration as far as it can be read, with what is wrong in it. */
export interface ReadConfig {
  readonly config: Config;
  /** What is wrong in the configuration, as findings on its file. */
  readonly result: FileResult;
}

/** The name of the configuration file. */
export const configFileName = "bollard.config.jsonc";

/**
 * Reads the text of a configuration file. Never throws: what does not fit is a finding of
 * `bollard/config`, and the rest still counts.
 */
export function readConfig(
  path: string,
  text: string,
  problems: readonly Problem[] = [],
): ReadConfig {
  const tree = parse(text, "jsonc");
  const faults = [...problems, ...tree.problems];
  const findings = faults.map((fault) => located(tree, fault, "", fault.what, fault.todo));
  const result = { path, kind: "config", findings, tree } as const;
  if (tree.root === undefined || faults.length > 0) return { config: { written: {} }, result };
  const { data, misfits } = check(configSchema, tree.root.value);
  const found = misfits.map(({ pointer, part, what, todo, fix, suggestions = [] }) =>
    located(tree, spanOf(tree, pointer, part), pointer, what, todo, fix ? [fix] : suggestions),
  );
  const written = (data ?? {}) as WrittenConfig;
  return { config: { written }, result: { ...result, findings: found } };
}

function located(
  tree: Tree,
  { start, end }: { readonly start: number; readonly end: number },
  pointer: string,
  what: string,
  todo: string,
  suggestions: readonly Remedy[] = [],
): LocatedFinding {
  const lines = indexLines(tree.text);
  return {
    rule: "bollard/config",
    level: "error",
    pointer,
    part: "value",
    what,
    why: ruleOf("bollard/config")?.why ?? "",
    todo,
    cites: [],
    start,
    end,
    from: lines.positionAt(start),
    to: lines.positionAt(end),
    ...(suggestions.length > 0 && { suggestions }),
  };
}
