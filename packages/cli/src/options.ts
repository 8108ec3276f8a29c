import { type ParseArgsConfig, parseArgs } from "node:util";
import { type SubjectKind, subjectKinds } from "@bollard/linter";
import { type Level, levels } from "@bollard/model";
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
  return {
    patterns: positionals.length > 0 ? positionals : ["."],
    outputs: (values.format ?? ["stylish"]).map(readOutput),
    fix: values["fix-dry-run"] ? "dry-run" : values.fix ? "yes" : "no",
    stdinFilename: values["stdin-filename"],
    config: values.config,
    noConfig: values["no-config"] ?? false,
    printConfig: values["print-config"],
    today: values.today === undefined ? undefined : readDay(values.today),
    failOn: choose("--fail-on", values["fail-on"] ?? "error", [...levels, "never"]),
    quiet: values.quiet ?? false,
    as: values.as === undefined ? undefined : choose("--as", values.as, subjectKinds),
  };
}

/**
 * Reads arguments against a table of options.
 * @throws UsageError for an unknown option or a missing value
 */
export function parse<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError(`${message}.`);
  }
}

/**
 * Checks a value against a closed list.
 * @throws UsageError when it is not in the list
 */
export function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) {
    throw new UsageError(`${option} is “${value}”; it can be ${choices.join(", ")}.`);
  }
  return chosen;
}

function readOutput(text: string): Output {
  const [format = "", ...file] = text.split("=");
  const chosen = choose("--format", format, outputFormats);
  return { format: chosen, file: file.length > 0 ? file.join("=") : undefined };
}

function readDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--today is “${text}”; it must be a date such as 2026-11-23.`);
  }
  return text;
}
