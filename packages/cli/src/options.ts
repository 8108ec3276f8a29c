import type { ParseArgsConfig } from "node:util";
import { type SubjectKind, subjectKinds } from "@bollard/linter";
import { type Level, levels } from "@bollard/model";
import { choose, parse } from "./arguments.js";
import { readDay } from "./day.js";
import { UsageError } from "./usage-error.js";

/** An output: a format, to standard output or to a file. */
export interface Output {
  readonly format: OutputFormat;
  readonly file: string | undefined;
}

/** The formats of `--format`. */
export const outputFormats = ["stylish", "json", "sarif", "github"] as const;

/** A format of `--format`. */
export type OutputFormat = (typeof outputFormats)[number];

/** The options of `bollard lint`, checked. */
export interface LintCommand {
  readonly patterns: readonly string[];
  readonly outputs: readonly Output[];
  readonly fix: "no" | "yes" | "dry-run";
  readonly stdinFilename: string | undefined;
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly printConfig: string | undefined;
  readonly today: string | undefined;
  readonly failOn: Level | "never";
  readonly quiet: boolean;
  readonly as: SubjectKind | undefined;
}

const lintOptions = {
  format: { type: "string", short: "f", multiple: true },
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  "stdin-filename": { type: "string" },
  config: { type: "string", short: "c" },
  "no-config": { type: "boolean" },
  "print-config": { type: "string" },
  today: { type: "string" },
  "fail-on": { type: "string" },
  quiet: { type: "boolean", short: "q" },
  as: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/**
 * Reads the arguments of `bollard lint`.
 * @throws UsageError when they cannot be understood
 */
export function readLintOptions(args: readonly string[]): LintCommand {
  const { values, positionals } = parse(args, lintOptions);
  const stdinFilename = values["stdin-filename"];
  const command: LintCommand = {
    patterns: positionals.length > 0 ? positionals : [stdinFilename === undefined ? "." : "-"],
    outputs: (values.format ?? ["stylish"]).map(readOutput),
    fix: values["fix-dry-run"] ? "dry-run" : values.fix ? "yes" : "no",
    stdinFilename,
    config: values.config,
    noConfig: values["no-config"] ?? false,
    printConfig: values["print-config"],
    today: values.today === undefined ? undefined : readDay(values.today),
    failOn: choose("--fail-on", values["fail-on"] ?? "error", [...levels, "never"]),
    quiet: values.quiet ?? false,
    as: values.as === undefined ? undefined : choose("--as", values.as, subjectKinds),
  };
  refuseContradictions(command, values.fix ?? false);
  return command;
}

function refuseContradictions(command: LintCommand, fix: boolean): void {
  if (fix && command.fix === "dry-run") {
    throw new UsageError("--fix and --fix-dry-run cannot go together.");
  }
  if (command.config !== undefined && command.noConfig) {
    throw new UsageError("--config and --no-config cannot go together.");
  }
  if (command.outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "Only one report can go to standard output; send the others to files: --format json=report.json.",
    );
  }
  if (command.stdinFilename !== undefined && !command.patterns.includes("-")) {
    throw new UsageError(
      "--stdin-filename names what comes from standard input: add - to read it.",
    );
  }
}

function readOutput(text: string): Output {
  const [format = "", ...file] = text.split("=");
  const chosen = choose("--format", format, outputFormats);
  if (file.length === 0) return { format: chosen, file: undefined };
  if (file.join("=") === "") throw new UsageError(`--format ${chosen}= names no file.`);
  return { format: chosen, file: file.join("=") };
}
