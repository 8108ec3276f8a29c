import { join, resolve } from "node:path";
import type { FileResult } from "@bollard/linter";
import { ConfigFiles, type FileOptions } from "@bollard/linter/node";
import { levels } from "@bollard/model";
import { printable } from "@bollard/report";
import { readDay } from "../day.js";
import { type LintCommand, readLintOptions } from "../options.js";
import { writeReports } from "../reports.js";
import { type Terminal, write } from "../terminal.js";
import { lintFiles } from "./lint-files.js";
import { lintStdin } from "./lint-stdin.js";
import { printConfig } from "./print-config.js";
import type { Run } from "./run.js";

/**
 * `bollard lint`: lints files, folders, globs or standard input.
 * @returns the exit code: 0 clean, 1 findings at or above the fail level, 2 could not run as asked
 */
export async function lintCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readLintOptions(args);
  const configs = configFiles(command, terminal.cwd);
  if (command.printConfig !== undefined) {
    const path = resolve(terminal.cwd, command.printConfig);
    return printConfig(path, command.as, configs, terminal);
  }
  const options: FileOptions = {
    base: terminal.cwd,
    configs,
    today: readDay(command.today),
    as: command.as,
    fix: command.fix !== "no",
  };
  const run: Run = { results: [], errors: [], notes: [], fixes: [] };
  await lintFiles(command, options, run, terminal);
  const stdin = command.patterns.includes("-")
    ? await lintStdin(command, options, run, terminal)
    : undefined;
  return report(run, stdin, command, configs, terminal);
}

function configFiles({ config, noConfig }: LintCommand, cwd: string): ConfigFiles {
  if (noConfig) return new ConfigFiles(cwd, null);
  const configs = new ConfigFiles(cwd, config === undefined ? undefined : resolve(cwd, config));
  // A configuration that somebody names is read even where no file turns out to need it.
  if (config !== undefined) configs.for(join(cwd, "any"));
  return configs;
}

async function report(
  { results, errors, notes, fixes }: Run,
  stdin: string | Uint8Array | undefined,
  command: LintCommand,
  configs: ConfigFiles,
  terminal: Terminal,
): Promise<number> {
  const broken = brokenConfigs(configs, results);
  const all = [...broken, ...results].sort((a, b) => (a.path < b.path ? -1 : 1));
  const reported = { results: all, errors, aside: stdin !== undefined };
  const unwritten = await writeReports(reported, command, terminal);
  if (stdin !== undefined) await write(terminal.out, stdin);
  if (fixes.length > 0) await write(terminal.err, `${fixes.join("\n")}\n`);
  for (const error of [...notes, ...errors, ...unwritten]) {
    await write(terminal.err, `bollard: ${printable(error)}\n`);
  }
  const could = errors.length === 0 && unwritten.length === 0 && !all.some(isBrokenConfig);
  if (!could) return 2;
  return fails(results, command) ? 1 : 0;
}

/** The configurations that were used and cannot be read as they are, less those linted anyway. */
function brokenConfigs(configs: ConfigFiles, linted: readonly FileResult[]) {
  return configs.all
    .flatMap(({ result }) => (result && isBrokenConfig(result) ? [result] : []))
    .filter(({ path }) => !linted.some((result) => result.path === path));
}

function isBrokenConfig({ kind, findings }: FileResult): boolean {
  return kind === "config" && findings.length > 0;
}

function fails(results: readonly FileResult[], { failOn }: LintCommand): boolean {
  if (failOn === "never") return false;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  return results.some(({ findings }) =>
    findings.some(({ level, suppressed }) => !suppressed && failing.includes(level)),
  );
}
