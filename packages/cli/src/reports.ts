import { resolve } from "node:path";
import type { FileResult } from "@bollard/linter";
import { github, json, stylish } from "@bollard/report";
import type { LintCommand, Output } from "./options.js";
import { painter, type Terminal, write } from "./terminal.js";
import { version } from "./version.js";
import { whyNotWritten, writeFile } from "./write-file.js";

/** What is to be reported. */
export interface Reported {
  readonly results: readonly FileResult[];
  /** What could not be done, in plain words. */
  readonly errors: readonly string[];
  /** Standard output is taken, so that the report goes to standard error. */
  readonly aside: boolean;
}

/**
 * Writes the results in every format that was asked for.
 * @returns what could not be written, in plain words
 */
export async function writeReports(
  reported: Reported,
  command: LintCommand,
  terminal: Terminal,
): Promise<readonly string[]> {
  const errors: string[] = [];
  const stream = reported.aside ? terminal.err : terminal.out;
  for (const output of command.outputs) {
    const text = await format(reported, command, output, terminal);
    if (output.file === undefined) await write(stream, text);
    else errors.push(...store(output.file, text, terminal.cwd));
  }
  return errors;
}

async function format(
  { results, errors, aside }: Reported,
  { quiet }: LintCommand,
  output: Output,
  { out, err, env }: Terminal,
): Promise<string> {
  const shown = quiet ? results.map(errorsOnly) : results;
  switch (output.format) {
    case "json":
      return json(shown);
    case "github":
      return github(shown);
    case "sarif": {
      const { sarif } = await import("@bollard/report/sarif");
      return sarif(shown, { toolVersion: version(), errors });
    }
    default: {
      if (output.file !== undefined) return stylish(results, { quiet });
      const stream = aside ? err : out;
      const width = Math.min(Math.max(stream.columns ?? 100, 60), 120);
      return stylish(results, { quiet, width, paint: painter(stream, env) });
    }
  }
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ level }) => level === "error") };
}

function store(file: string, text: string, cwd: string): readonly string[] {
  try {
    writeFile(resolve(cwd, file), text);
    return [];
  } catch (error) {
    return [`${file}: ${whyNotWritten(error)}`];
  }
}
