import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { configFor, type FileResult } from "@bollard/linter";
import {
  ConfigFiles,
  FileError,
  type FileOptions,
  type FoundFile,
  findFiles,
  lintFile,
  lintText,
  reasonOf,
  slashed,
} from "@bollard/linter/node";
import { levels } from "@bollard/model";
import { type LintCommand, readLintOptions } from "../options.js";
import { Progress } from "../progress.js";
import { writeReports } from "../reports.js";
import { readStdin } from "../stdin.js";
import { type Terminal, write } from "../terminal.js";
import { printConfig } from "./print-config.js";
import { describeFixes, keepMark } from "./write-fixes.js";

/** What a run has found so far. */
interface Run {
  readonly results: FileResult[];
  /** What could not be done, in plain words. */
  readonly errors: string[];
  readonly fixes: string[];
}

/**
 * `bollard lint`: lints files, folders, globs or standard input.
 * @returns the exit code: 0 clean, 1 findings at or above the fail level, 2 could not run as asked
 */
export async function lintCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readLintOptions(args);
  const configs = configFiles(command, terminal.cwd);
  if (command.printConfig !== undefined) {
    return printConfig(resolve(terminal.cwd, command.printConfig), configs, terminal);
  }
  const options: FileOptions = {
    base: terminal.cwd,
    configs,
    today: command.today ?? new Date().toISOString().slice(0, 10),
    as: command.as,
    fix: command.fix !== "no",
  };
  const run: Run = { results: [], errors: [], fixes: [] };
  const fixedStdin = await lintAll(command, options, run, terminal);
  const broken = configs.all.flatMap(({ result }) => (result?.findings.length ? [result] : []));
  const results = [...broken, ...run.results].sort((a, b) => (a.path < b.path ? -1 : 1));
  run.errors.push(...(await writeReports(results, command, terminal, fixedStdin !== undefined)));
  if (fixedStdin !== undefined) await write(terminal.out, fixedStdin);
  if (run.fixes.length > 0) await write(terminal.err, `${run.fixes.join("\n")}\n`);
  for (const error of run.errors) await write(terminal.err, `bollard: ${error}\n`);
  if (run.errors.length > 0 || broken.length > 0) return 2;
  return fails(results, command) ? 1 : 0;
}

function configFiles({ config, noConfig }: LintCommand, cwd: string): ConfigFiles {
  if (noConfig) return new ConfigFiles(cwd, null);
  return new ConfigFiles(cwd, config === undefined ? undefined : resolve(cwd, config));
}

/** Lints everything that was asked for; gives the fixed text where it came from standard input. */
async function lintAll(
  command: LintCommand,
  options: FileOptions,
  run: Run,
  terminal: Terminal,
): Promise<string | undefined> {
  const patterns = command.patterns.filter((pattern) => pattern !== "-");
  const { files, errors } = await findFiles(terminal.cwd, patterns);
  run.errors.push(...errors);
  const progress = new Progress(terminal, files.length);
  for (const file of files) {
    lintOne(file, command, options, run);
    await progress.step();
  }
  progress.clear();
  if (!command.patterns.includes("-")) return undefined;
  return lintStdin(command, options, run, terminal);
}

function lintOne(file: FoundFile, command: LintCommand, options: FileOptions, run: Run): void {
  try {
    const as = file.named ? options.as : undefined;
    const { result, fixed } = lintFile(file.path, { ...options, as });
    if (result.kind === undefined) {
      if (file.named) run.errors.push(...unrecognised(file.path, result.path, options));
      return;
    }
    run.results.push(result);
    if (fixed === undefined) return;
    if (command.fix === "yes") writeFileSync(file.path, keepMark(file.path, fixed.text));
    else run.fixes.push(describeFixes(file.path, result.path, fixed));
  } catch (error) {
    run.errors.push(
      error instanceof FileError ? error.message : `${file.path}: ${reasonOf(error)}`,
    );
  }
}

function unrecognised(path: string, shown: string, { configs }: FileOptions): readonly string[] {
  const { config, folder } = configs.for(path);
  if (configFor(config, slashed(path.slice(folder.length + 1))).ignored) {
    return [`${shown}: the configuration ignores this file.`];
  }
  return [
    `${shown}: neither its name (*.device.yaml …) nor a top-level “bollard: device/1” says what this is; use --as device to lint it as a device specification.`,
  ];
}

async function lintStdin(
  command: LintCommand,
  options: FileOptions,
  run: Run,
  { cwd, stdin }: Terminal,
): Promise<string | undefined> {
  const decoded = await readStdin(stdin);
  const name = command.stdinFilename ?? "stdin";
  const as = options.as ?? (command.stdinFilename === undefined ? "device" : undefined);
  const { result, fixed } = lintText(join(cwd, name), decoded, { ...options, as });
  if (result.kind === undefined)
    run.errors.push(...unrecognised(join(dirname(cwd), name), name, options));
  else run.results.push(result);
  return command.fix === "no" ? undefined : (fixed?.text ?? decoded.text);
}

function fails(results: readonly FileResult[], { failOn }: LintCommand): boolean {
  if (failOn === "never") return false;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  return results.some(({ findings }) =>
    findings.some(({ level, suppressed }) => !suppressed && failing.includes(level)),
  );
}
