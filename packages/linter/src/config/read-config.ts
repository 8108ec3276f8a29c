import { indexLines, type LineIndex, parse, type Position, type Span, spanOf } from "@bollard/document";
import { check } from "@bollard/shape";
import { configSchema } from "../generated/config-schema.js";
import type { Config } from "./config.js";
import type { WrittenConfig } from "./definition.js";

/** Something wrong in a configuration, at its place. */
export interface ConfigProblem extends Span {
  readonly what: string;
  readonly todo: string;
  readonly start: number;
  readonly end: number;
  readonly from: Position;
  readonly to: Position;
}

/** A configuration as far as it can be read, with what is wrong in it. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The name of the configuration file. */
export const configFileName = "bollard.config.jsonc";

/** Reads the text of a configuration file. Never throws; what does not fit is a problem. */
export function readConfig(text: string): ReadConfig {
  const tree = parse(text, "jsonc");
  const lines = indexLines(text);
  const problems = tree.problems.map(({ what, todo, ...span }) => at(lines, span, what, todo));
  if (tree.root === undefined || problems.length > 0) return { config: { written: {} }, problems };
  const { data, misfits } = check(configSchema, tree.root.value);
  const found = misfits.map(({ pointer, part, what, todo }) =>
    at(lines, spanOf(tree, pointer, part), what, todo),
  );
  return { config: { written: (data ?? {}) as WrittenConfig }, problems: found };
}

function at(lines: LineIndex, span: Span, what: string, todo: string): ConfigProblem {
  const { start, end } = span;
  return { what, todo, start, end, from: lines.positionAt(start), to: lines.positionAt(end) };
}
